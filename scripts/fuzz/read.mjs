// A thread that reads mutated filings; says null of one that is as it must be, or what is wrong.
import { parentPort, workerData } from 'node:worker_threads';
import { broken } from './invariants.mjs';
import { mutant } from './mutate.mjs';

parentPort.on('message', (index) => {
  const { bytes } = mutant(workerData.seed, index);
  let message = null;
  try {
    message = broken(bytes, index % 25 === 0);
  } catch (error) {
    message = error.stack ?? `${error}`;
  }
  parentPort.postMessage(message);
});
