// A thread that dies or hangs over filings whose names ask for it, and reads the others as it should.
import work from '../../dist/worker.js';

export default async function faulty(task) {
  if (task.kind === 'filing') {
    if (task.name.includes('exit')) process.exit(7);
    if (task.name.includes('throw')) {
      setTimeout(() => {
        throw new Error('a thread fell over');
      });
      await new Promise(() => {});
    }
    const result = work({ ...task, name: task.name });
    if (task.name.includes('hang')) for (;;);
    return result;
  }
  return work(task);
}
