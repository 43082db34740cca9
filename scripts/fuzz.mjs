// Mutates the samples and reads what comes out, holding it against what must be true of any input.
//
//     npm run fuzz -- [--count 20000] [--seconds 900] [--seed 1] [--limit 10] [--jobs N] [--only NUMBER]
//     [--first 0] [--step 1]
//
// First the smallest sample cut at every byte, then mutations until the count is reached. A mutation is made of the seed
// and its number alone, so that `--seed S --only N` makes it again. What fails is written to fuzz-failures/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mutant, samples } from './fuzz/mutate.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '900' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '10' },
    jobs: { type: 'string', default: `${availableParallelism()}` },
    first: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [count, seconds, seed, limit, jobs, step] = [
  'count',
  'seconds',
  'seed',
  'limit',
  'jobs',
  'step',
].map((name) => Number(values[name]));
const first = Number(values.only ?? values.first);
const last = values.only === undefined ? first + count * step : first + 1;

const begun = performance.now();
const failures = [];
let next = first;
let done = 0;
let told = begun;

function fail(index, message) {
  const { name, bytes, made } = mutant(seed, index);
  failures.push(index);
  mkdirSync('fuzz-failures', { recursive: true });
  const path = join('fuzz-failures', `${seed}-${index}-${name}`);
  writeFileSync(path, bytes);
  process.stderr.write(
    `${path}: ${message}\n  ${name}, ${made}; again: npm run fuzz -- --seed ${seed} --only ${index}\n`,
  );
}

/** One thread at work, replaced where it hangs or dies. */
function lane() {
  return new Promise((resolve) => {
    let worker;
    let index = -1;
    let since = 0;
    const give = () => {
      const late = (performance.now() - begun) / 1000 > seconds;
      if (next >= last || late || failures.length >= 20) {
        clearInterval(watch);
        void worker.terminate();
        resolve();
        return;
      }
      index = next;
      next += step;
      since = performance.now();
      worker.postMessage(index);
    };
    const start = () => {
      worker = new Worker(new URL('./fuzz/read.mjs', import.meta.url), { workerData: { seed } });
      const mine = worker;
      worker.on('message', (message) => {
        if (message !== null) fail(index, message);
        done++;
        give();
      });
      worker.on('error', (error) => {
        if (mine !== worker) return;
        fail(index, `the thread died: ${error.stack}`);
        start();
      });
      give();
    };
    const watch = setInterval(() => {
      if (performance.now() - since < limit * 1000) return;
      fail(index, `took longer than ${limit} seconds`);
      const hung = worker;
      start();
      void hung.terminate();
    }, 250);
    start();
  });
}

const progress = setInterval(() => {
  if (!process.stderr.isTTY && performance.now() - told < 30_000) return;
  told = performance.now();
  process.stderr.write(
    `${process.stderr.isTTY ? '\r' : ''}${done} of ${Math.ceil((last - first) / step)}${process.stderr.isTTY ? '' : '\n'}`,
  );
}, 1000);
await Promise.all(Array.from({ length: Math.min(jobs, last - first) }, lane));
clearInterval(progress);
const time = ((performance.now() - begun) / 1000).toFixed(0);
process.stdout.write(
  `${process.stderr.isTTY ? '\n' : ''}${done} mutated filings of ${samples.length} samples in ${time} s, seed ${seed}: ${failures.length} failed\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
