import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ExportOptions, exportCollection } from '../../src/batch/run.ts';
import {
  collectionOf,
  contentsOf,
  linesOf,
  manifestOf,
  sampleNames,
  samples,
  settings,
  temporaryFolder,
} from './collection.ts';

const bin = fileURLToPath(new URL('../../bin/tenk.js', import.meta.url));
const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
const faultyThread = new URL('faulty-thread.mjs', import.meta.url);

const start = (options: Partial<ExportOptions>): ChildProcess =>
  spawn(process.execPath, [runner, JSON.stringify({ ...settings, ...options })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ended = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? `${code}`)));

describe('a run that is killed', () => {
  it('goes on to the same bytes, however often and wherever that happens', {
    timeout: 240_000,
  }, async () => {
    const input = collectionOf(16);
    const calm = join(temporaryFolder(), 'calm');
    const formats = ['jsonl', 'csv', 'parquet'] as const;
    const what = ['filings', 'items'];
    await exportCollection({ ...settings, what, formats, inputs: [input], output: calm });
    const expected = contentsOf(calm);
    let kills = 0;
    let finished = 0;
    const lane = async (seed: number) => {
      // A new folder after each run that came to its end before it was killed.
      for (let n = 0, random = seed; n < 1000 && kills < 50; n++) {
        const output = join(temporaryFolder(), 'out');
        for (;;) {
          const child = start({
            what,
            formats,
            inputs: [input],
            output,
            resume: true,
            flushEvery: 0,
            jobs: 1,
          });
          const over = ended(child);
          // Killed after so many inputs, or while the files are made.
          random = (random * 1103515245 + 12345) % 2147483648;
          const dots = kills < 50 ? random % 44 : Number.POSITIVE_INFINITY;
          let seen = 0;
          let complaint = '';
          child.stderr?.on('data', (text: Buffer) => {
            complaint += text.toString('utf8').slice(-600);
          });
          child.stdout?.on('data', (text: Buffer) => {
            seen += text.length;
            if (seen > dots) setTimeout(() => child.kill('SIGKILL'), random % 30);
          });
          const how = await over;
          if (how === 'SIGKILL') kills++;
          else expect(how, complaint).toBe('0');
          const named = existsSync(output)
            ? readdirSync(output).filter((name) => !name.startsWith('.'))
            : [];
          if (how === 'SIGKILL' && !named.includes('manifest.jsonl')) {
            // What has its name already is whole.
            for (const name of named) {
              expect(readFileSync(join(output, name)).toString('base64')).toBe(expected[name]);
            }
          }
          if (how === '0') break;
        }
        expect(contentsOf(output)).toEqual(expected);
        finished++;
      }
    };
    await Promise.all([lane(1), lane(77), lane(4242)]);
    expect(kills).toBeGreaterThanOrEqual(50);
    expect(finished).toBeGreaterThan(0);
  });
});

describe('a run that goes on', () => {
  it('reads nothing anew that has not changed', async () => {
    const input = collectionOf(5);
    const output = join(temporaryFolder(), 'out');
    await exportCollection({ ...settings, inputs: [input], output });
    const before = readFileSync(join(output, 'manifest.jsonl'), 'utf8');
    const summary = await exportCollection({ ...settings, inputs: [input], output, resume: true });
    expect(summary).toMatchObject({ inputs: 5, unchanged: 5, done: 5 });
    expect(readFileSync(join(output, 'manifest.jsonl'), 'utf8')).toBe(before); // times and all
  });

  it.each([['jsonl'], ['parquet']] as const)(
    'does a changed input anew, and takes in new ones (%s)',
    async (format) => {
      const input = collectionOf(5);
      const output = join(temporaryFolder(), 'out');
      const options = { ...settings, formats: [format], inputs: [input], output };
      await exportCollection(options);
      const changed = join(input, readdirSync(input)[2] as string);
      appendFileSync(changed, '\nItem 9.  Changes in accountants\n\nNone.\n');
      writeFileSync(
        join(input, '0001-and-new.txt'),
        readFileSync(join(samples, sampleNames[0] as string)),
      );
      const summary = await exportCollection({ ...options, resume: true });
      expect(summary).toMatchObject({ inputs: 6, done: 6, unchanged: format === 'jsonl' ? 4 : 0 });
      const fresh = join(temporaryFolder(), 'fresh');
      await exportCollection({ ...options, output: fresh });
      expect(contentsOf(output)).toEqual(contentsOf(fresh));
    },
  );

  it('knows an input again that was touched, copied or packed anew', async () => {
    const input = collectionOf(4);
    const [touched, packed, changed] = readdirSync(input).map((name) => join(input, name));
    writeFileSync(packed as string, gzipSync(readFileSync(packed as string), { level: 1 }));
    const output = join(temporaryFolder(), 'out');
    await exportCollection({ ...settings, inputs: [input], output });
    const before = contentsOf(output);
    utimesSync(touched as string, 1, 1);
    writeFileSync(packed as string, gzipSync(gunzipSync(readFileSync(packed as string))));
    const on = { ...settings, inputs: [input], output, resume: true };
    expect(await exportCollection(on)).toMatchObject({ done: 4, unchanged: 4 });
    expect(contentsOf(output)).toEqual(before);

    // Of the same size, and touched: one character is another.
    const text = readFileSync(changed as string, 'latin1');
    writeFileSync(
      changed as string,
      text.replace('Item 1.', 'Item 2.').replace('ITEM 1.', 'ITEM 2.'),
    );
    utimesSync(changed as string, 1, 1);
    expect(await exportCollection(on)).toMatchObject({ done: 4, unchanged: 3 });
  });

  it('trusts size and time unless it is told to go by contents', async () => {
    const input = collectionOf(3);
    const file = join(input, readdirSync(input)[1] as string);
    const output = join(temporaryFolder(), 'out');
    utimesSync(file, 1, 1);
    await exportCollection({ ...settings, inputs: [input], output });
    const text = readFileSync(file, 'latin1');
    writeFileSync(file, text.replace(/item 2\./i, 'Item 3.'));
    utimesSync(file, 1, 1);
    const on = { ...settings, inputs: [input], output, resume: true };
    expect(await exportCollection(on)).toMatchObject({ done: 3, unchanged: 3 });
    const checked = await exportCollection({ ...on, checksum: true });
    expect(checked).toMatchObject({ done: 3, unchanged: 2 });
    expect(await exportCollection({ ...on, checksum: true })).toMatchObject({ unchanged: 3 });
  });

  it('keeps the rows of an input that is gone since', async () => {
    const input = collectionOf(3);
    const names = readdirSync(input).map((name) => join(input, name));
    const output = join(temporaryFolder(), 'out');
    await exportCollection({ ...settings, inputs: names, output });
    const before = contentsOf(output);
    rmSync(names[1] as string);
    utimesSync(names[2] as string, 1, 1);
    const summary = await exportCollection({ ...settings, inputs: names, output, resume: true });
    expect(summary).toMatchObject({ done: 3, failed: 0, unchanged: 3 });
    expect(contentsOf(output)['items.jsonl']).toBe(before['items.jsonl']);
  });

  it('tries again what failed', async () => {
    const input = collectionOf(3);
    const names = readdirSync(input).map((name) => join(input, name));
    renameSync(names[1] as string, `${names[1]}.away`);
    const output = join(temporaryFolder(), 'out');
    const failing = await exportCollection({ ...settings, inputs: names, output });
    expect(failing).toMatchObject({ done: 2, failed: 1, reasons: { unreadable: 1 } });
    renameSync(`${names[1]}.away`, names[1] as string);
    const summary = await exportCollection({ ...settings, inputs: names, output, resume: true });
    expect(summary).toMatchObject({ done: 3, failed: 0, unchanged: 2 });
  });

  it('must be asked for, and for the same datasets and formats', async () => {
    const input = collectionOf(1);
    const output = join(temporaryFolder(), 'out');
    const options = { ...settings, inputs: [input], output };
    await exportCollection(options);
    await expect(exportCollection(options)).rejects.toThrow('--resume goes on with it');
    const other = { ...options, resume: true, what: ['items'] };
    await expect(exportCollection(other)).rejects.toThrow('begun with --what');
    await exportCollection({ ...options, overwrite: true, what: ['items'] });
    expect(readdirSync(output).sort()).toEqual(['.tenk', 'items.jsonl', 'manifest.jsonl']);
  });

  it('keeps out of a folder where another run is at work', async () => {
    const output = join(temporaryFolder(), 'out');
    const child = start({ inputs: [collectionOf(200)], output });
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    const second = exportCollection({ ...settings, inputs: [], output, resume: true });
    await expect(second).rejects.toThrow('another run');
    child.kill('SIGKILL');
    await ended(child);
    await exportCollection({ ...settings, inputs: [collectionOf(1)], output, overwrite: true });
  });
});

describe('a thread', () => {
  it('that dies or hangs is replaced, and only its filing fails', { timeout: 60_000 }, async () => {
    const input = collectionOf(12);
    for (const name of ['0002-exit.txt', '0004-throw.txt', '0006-hang.txt', '0008-exit.txt']) {
      writeFileSync(join(input, name), readFileSync(join(samples, sampleNames[0] as string)));
    }
    const output = join(temporaryFolder(), 'out');
    const options = {
      ...settings,
      inputs: [input],
      output,
      jobs: 2,
      program: faultyThread,
      timeout: 2,
    };
    const summary = await exportCollection(options);
    expect(summary).toMatchObject({ inputs: 16, done: 12, failed: 4 });
    expect(summary.reasons).toEqual({ crashed: 3, timeout: 1 });
    expect(linesOf(join(output, 'filings.jsonl'))).toHaveLength(12);
    const hung = manifestOf(output).find(({ reason }) => reason === 'timeout');
    expect(hung).toMatchObject({ input: join(input, '0006-hang.txt'), rows: {}, written: {} });
    expect(hung?.message).toContain('--timeout');
  });
});

describe('inputs', () => {
  it('that vanish while the run goes on fail alone', async () => {
    const input = collectionOf(60);
    const names = readdirSync(input);
    const output = join(temporaryFolder(), 'out');
    let gone = false;
    const vanish = () => {
      if (gone) return;
      gone = true;
      for (const name of names.slice(-5)) rmSync(join(input, name));
    };
    const options = { ...settings, inputs: [input], output, onEntry: vanish };
    const summary = await exportCollection(options);
    expect(summary).toMatchObject({ inputs: 60, done: 55, failed: 5, reasons: { unreadable: 5 } });
    expect(manifestOf(output).at(-1)).toMatchObject({
      reason: 'unreadable',
      message: 'no such file',
    });
  });
});

describe('the output', () => {
  it('that a full disk cuts short is told of, and the run goes on when there is room', async () => {
    const input = collectionOf(60);
    const output = join(temporaryFolder(), 'out');
    const command = `ulimit -f 200; exec "$0" "$1" export "$2" -o "$3" --what items --jobs 1 --resume -q`;
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', command, process.execPath, bin, input, output],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toContain(
      `error: cannot write ${output}: a file would grow larger than allowed`,
    );
    expect(status).toBe(2);
    expect(readdirSync(output)).toEqual(['.tenk']); // no name without a whole file
    const options = { ...settings, what: ['items'], inputs: [input] };
    await exportCollection({ ...options, output, resume: true });
    const calm = join(temporaryFolder(), 'calm');
    await exportCollection({ ...options, output: calm });
    expect(contentsOf(output)).toEqual(contentsOf(calm));
  });

  it('that has no room left, really, is told of with what to do', (test) => {
    const disk = join(temporaryFolder(), 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk]).status !== 0) {
      test.skip('no file system can be mounted here');
    }
    try {
      const args = [bin, 'export', collectionOf(60), '-o', join(disk, 'out'), '-q'];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect(stderr).toContain('no space left; free some, then go on with --resume');
      expect(status).toBe(2);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('that can only be read is told of', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    // Root may write anywhere: the run is another user's.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, 'export', samples, '-o', join(folder, 'out')],
      { encoding: 'utf8', ...other },
    );
    chmodSync(folder, 0o755);
    expect(stderr).toContain('no permission');
    expect(status).toBe(2);
  });

  it('may be a pipe whose reader goes away', async () => {
    const args = [bin, 'export', collectionOf(100), '--what', 'items', '-o', '-', '-q'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      stderr += text;
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    expect(await ended(child)).toBe('0');
    expect(stderr).toBe('');
  });

  it('keeps what is done when the run is asked to stop', async () => {
    const output = join(temporaryFolder(), 'out');
    const input = collectionOf(150);
    const args = [bin, 'export', input, '-o', output, '--what', 'items', '--jobs', '1'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      stderr += text;
    });
    while (!existsSync(join(output, '.tenk/items.jsonl'))) await sleep(20);
    await sleep(300);
    child.kill('SIGINT');
    expect(await ended(child)).toBe('1');
    expect(stderr).toContain('go on with --resume');
    expect(linesOf(join(output, '.tenk/journal.jsonl')).length).toBeGreaterThan(0);
    expect(existsSync(join(output, 'items.jsonl'))).toBe(false);
  });
});
