// How fast collections are read, and in what memory: every dataset of the same filings in one thread in memory, then by
// `tenk export` on one thread and on every core. npm run bench -- batch [MEGABYTES] [FOLDER]; the filings of the folder
// are repeated to so many megabytes.
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasets, jsonLines, openFiling, openInk } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const megabytes = Number(words.find((word) => /^\d+$/.test(word)) ?? 500);
const folder = words.find((word) => /\//.test(word)) ?? process.env.TENK_CORPUS ?? corpusFolder();
const cores = availableParallelism();
const filings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const once = filings.reduce((sum, { bytes }) => sum + bytes.length, 0);
const rounds = Math.max(1, Math.round((megabytes * 1e6) / once));
const total = once * rounds;
const count = filings.length * rounds;

const points = [25, 50, 75, 95]; // percent of the time of a run at which its memory is told
const numbers = (n) => n.toLocaleString('en-US');
const inMegabytes = (bytes) => (bytes === null ? '-' : `${(bytes / 1e6).toFixed(0)} MB`);

say(
  `${numbers(filings.length)} filings, ${(once / 1e6).toFixed(1)} MB, ${rounds} times: ${numbers(count)} filings, ${(total / 1e6).toFixed(0)} MB`,
);
say(`node ${process.version}, ${cores} cores\n`);

const temporary = mkdtempSync(join(tmpdir(), 'tenk-bench-'));
try {
  const collection = join(temporary, 'in');
  for (let round = 0; round < rounds; round++) {
    const part = join(collection, `${round}`.padStart(5, '0'));
    mkdirSync(part, { recursive: true });
    for (const { name } of filings) symlinkSync(resolve(folder, name), join(part, name));
  }
  await speed(collection);
  await memory();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function speed(collection) {
  row('every dataset', 'seconds', 'CPU', 'MB/s', 'filings/s', 'memory');
  const line = (what, { seconds, cpu, peak }) =>
    row(
      what,
      seconds.toFixed(1),
      cpu.toFixed(1),
      (total / 1e6 / seconds).toFixed(1),
      (count / seconds).toFixed(0),
      inMegabytes(peak),
    );
  const { stages, ...alone } = inMemory();
  line('one thread, in memory', alone);
  const runs = [];
  for (const jobs of [...new Set([1, 2, cores])]) {
    const run = await exported(collection, ['--jobs', `${jobs}`]);
    runs.push({ jobs, ...run });
    line(`export --jobs ${jobs}`, run);
  }
  line(
    `--jobs ${cores} --format parquet`,
    await exported(collection, ['--jobs', `${cores}`, '--format', 'parquet']),
  );

  const [one, two] = runs;
  const best = runs.reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const ratio = (a, b) => (a.seconds / b.seconds).toFixed(2);
  say('');
  say(`one thread of an export takes ${ratio(one, alone)} times as long as one in memory`);
  if (two) say(`two threads are ${ratio(one, two)} times as fast as one`);
  const hours = (200_000 * 300_000) / (total / best.seconds) / 3600;
  say(`200,000 filings of 300 kB at the best of these rates: ${hours.toFixed(1)} hours`);
  for (const { jobs, course } of runs) {
    const sizes = course.map(([percent, bytes]) => `${inMegabytes(bytes)} at ${percent} %`);
    if (sizes.length > 0) say(`memory of --jobs ${jobs} in the course of it: ${sizes.join(', ')}`);
  }

  const sum = Object.values(stages).reduce((a, b) => a + b, 0);
  say('');
  row('stage, in memory', 'share', 'MB/s');
  for (const [stage, ms] of Object.entries(stages)) {
    row(stage, `${((ms / sum) * 100).toFixed(1)} %`, (total / 1000 / ms).toFixed(0));
  }
}

/** What a thread takes alone, where every filing is of 1 MB: two threads less one. */
async function memory() {
  const large = join(temporary, 'large');
  mkdirSync(large);
  const longest = filings.reduce((a, b) => (a.bytes.length > b.bytes.length ? a : b)).bytes;
  const megabyte = Buffer.alloc(1e6);
  for (let at = 0; at < megabyte.length; at += longest.length) longest.copy(megabyte, at);
  for (let i = 0; i < 40; i++) writeFileSync(join(large, `${i}.txt`), megabyte);
  const [one, two] = [
    await exported(large, ['--jobs', '1']),
    await exported(large, ['--jobs', '2']),
  ];
  say('');
  if (one.peak === null || two.peak === null) return;
  say(
    `40 filings of 1 MB: ${inMegabytes(one.peak)} with one thread, ${inMegabytes(two.peak)} with two, so ${inMegabytes(two.peak - one.peak)} a thread`,
  );
}

/** Runs `tenk export` in a process of its own: its time, CPU time, largest size, and size at each quarter of its time. */
async function exported(input, options) {
  const output = join(temporary, 'out');
  const begun = performance.now();
  const args = ['bin/tenk.js', 'export', input, '-o', output, '--quiet', '--timeout', '0'];
  const child = spawn(process.execPath, [...args, ...options], { cwd: root, stdio: 'inherit' });
  const sizes = [];
  let cpu = 0;
  const look = setInterval(() => {
    const size = residentSize(child.pid);
    if (size !== null) sizes.push(size);
    cpu = cpuSeconds(child.pid) ?? cpu;
  }, 100);
  const status = await new Promise((end) => child.on('close', end));
  clearInterval(look);
  const seconds = (performance.now() - begun) / 1000;
  rmSync(output, { recursive: true, force: true });
  if (status !== 0) throw new Error(`tenk export ended with status ${status}`);
  const sizeAt = (percent) => sizes[Math.floor((sizes.length * percent) / 100)];
  const course = sizes.length > 20 ? points.map((percent) => [percent, sizeAt(percent)]) : [];
  return { seconds, cpu, peak: sizes.length > 0 ? Math.max(...sizes) : null, course };
}

/** Bytes that a process holds; null where the system does not say. */
function residentSize(pid) {
  const pages = fromProc(pid, 'statm')?.split(' ')[1];
  return pages === undefined ? null : Number(pages) * 4096;
}

/** Seconds of CPU that a process has used. */
function cpuSeconds(pid) {
  const text = fromProc(pid, 'stat');
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function fromProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

/** Every dataset of every filing as JSON Lines, with the time that each stage took. */
function inMemory() {
  const stages = {
    'envelope, tokens, items': 0,
    'records, cover, text': 0,
    tables: 0,
    facts: 0,
    checks: 0,
    'rows and JSON': 0,
  };
  const timed = (stage, work) => {
    const begun = performance.now();
    const result = work();
    stages[stage] += performance.now() - begun;
    return result;
  };
  const writers = datasets.map((dataset) => ({ dataset, write: jsonLines(dataset) }));
  const begun = performance.now();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const { name, bytes } of filings) {
      let filing;
      try {
        filing = timed('envelope, tokens, items', () => openFiling(name, bytes));
      } catch {
        continue; // no plain-text 10-K
      }
      timed('records, cover, text', () => [filing.cover(), filing.items(), filing.records()]);
      timed('tables', filing.tables);
      timed('facts', filing.facts);
      timed('checks', filing.checks);
      timed('rows and JSON', () => {
        const ink = openInk(bytes.length * 5);
        for (const { dataset, write } of writers) write([...dataset.records(filing)], ink);
      });
    }
  }
  const { user, system } = process.cpuUsage(before);
  return {
    stages,
    seconds: (performance.now() - begun) / 1000,
    cpu: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

function corpusFolder() {
  const beside = join(root, '../shared/corpus');
  try {
    readdirSync(beside);
    return beside;
  } catch {
    return join(root, 'samples');
  }
}

function row(first, ...rest) {
  say(`${first.padEnd(27)}${rest.map((text) => text.padStart(11)).join('')}`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
