// How fast collections are read: one thread in memory, then `tenk export` on one thread and on every core, over the
// same filings. npm run bench -- batch [MEGABYTES] [FOLDER]; the filings are repeated to so many megabytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasets, exportCollection, jsonLines, openFiling, rowText } from '../dist/index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const numbers = (text) => Number(text).toLocaleString('en-US');

/** Run as a process of its own, so that its memory is its own: one export, its time and its largest size. */
if (process.argv[2] === '--export') {
  const [, , , input, output, jobs] = process.argv;
  const begun = performance.now();
  const what = datasets.map(({ name }) => name);
  const limits = { timeout: 0, maxUnpacked: 2 ** 30 };
  const summary = await exportCollection({
    inputs: [input],
    output,
    what,
    formats: ['jsonl'],
    jobs: Number(jobs),
    ...limits,
  });
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    JSON.stringify({
      seconds,
      memory: process.resourceUsage().maxRSS * 1024,
      bytes: summary.bytes,
    }),
  );
} else {
  await bench();
}

async function bench() {
  const megabytes = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 500);
  const folder =
    process.argv.slice(2).find((word) => /\//.test(word)) ??
    process.env.TENK_CORPUS ??
    corpusFolder();
  const filings = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const once = filings.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rounds = Math.max(1, Math.round((megabytes * 1e6) / once));
  const total = once * rounds;
  const count = filings.length * rounds;
  process.stdout.write(
    `${numbers(filings.length)} filings of ${folder}, ${(once / 1e6).toFixed(1)} MB, ${rounds} times: ${numbers(count)} filings, ${(total / 1e6).toFixed(0)} MB\n` +
      `node ${process.version}, ${availableParallelism()} cores\n\n`,
  );

  const stages = inMemory(filings, rounds);
  const alone = Object.values(stages).reduce((sum, ms) => sum + ms, 0) / 1000;
  row('what', 'seconds', 'MB/s', 'filings/s', 'memory');
  const line = (what, seconds, memory) =>
    row(
      what,
      seconds.toFixed(1),
      (total / 1e6 / seconds).toFixed(1),
      (count / seconds).toFixed(0),
      `${(memory / 1e6).toFixed(0)} MB`,
    );
  line('one thread, in memory', alone, process.resourceUsage().maxRSS * 1024);

  const root = mkdtempSync(join(tmpdir(), 'tenk-bench-'));
  try {
    const input = join(root, 'in');
    for (let round = 0; round < rounds; round++) {
      const part = join(input, `${round}`.padStart(5, '0'));
      mkdirSync(part, { recursive: true });
      for (const { name } of filings) symlinkSync(resolve(folder, name), join(part, name));
    }
    const times = [];
    for (const jobs of [...new Set([1, 2, availableParallelism()])]) {
      const output = join(root, 'out');
      const child = spawnSync(
        process.execPath,
        [join(here, 'batch.mjs'), '--export', input, output, `${jobs}`],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const { seconds, memory } = JSON.parse(child.stdout);
      line(`export --jobs ${jobs}`, seconds, memory);
      times.push({ jobs, seconds });
      rmSync(output, { recursive: true, force: true });
    }
    const [one, two] = times;
    if (two)
      process.stdout.write(
        `\ntwo threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one\n`,
      );
    const best = Math.min(...times.map(({ seconds }) => seconds));
    const hours = (200_000 * 300_000) / (total / best) / 3600;
    process.stdout.write(
      `200,000 filings of 300 kB at this rate: ${hours.toFixed(1)} hours on this machine\n\n`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  row('stage', 'share', 'MB/s');
  for (const [stage, ms] of Object.entries(stages)) {
    row(stage, `${(ms / 10 / alone).toFixed(1)} %`, (total / 1000 / ms).toFixed(0));
  }
}

/** Every dataset of every filing as JSON Lines, with the time that each stage took. */
function inMemory(filings, rounds) {
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
        for (const dataset of datasets) {
          rowText(jsonLines, dataset, [...dataset.records(filing)]);
        }
      });
    }
  }
  return stages;
}

function corpusFolder() {
  const beside = join(here, '../../shared/corpus');
  try {
    readdirSync(beside);
    return beside;
  } catch {
    return join(here, '../samples');
  }
}

function row(first, ...rest) {
  process.stdout.write(`${first.padEnd(26)}${rest.map((text) => text.padStart(12)).join('')}\n`);
}
