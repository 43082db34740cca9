/** The threads of an export. One that dies or takes too long is replaced, and only its task is lost. */
import { InputFailed } from './failure.ts';
import type { Task, TaskResult, WorkerSetup } from './task.ts';

export interface Pool {
  /** @throws InputFailed where the thread died or ran out of time */
  run(task: TaskWithoutSlot, transfer?: readonly ArrayBufferLike[]): Promise<TaskResult>;
  /** Tasks that keep every thread busy. */
  readonly width: number;
  close(): Promise<void>;
}

export type TaskWithoutSlot = Task extends infer T
  ? T extends Task
    ? Omit<T, 'slot'>
    : never
  : never;

export interface PoolOptions {
  readonly jobs: number;
  /** Seconds that one filing may take; 0 for any. */
  readonly timeout: number;
  readonly setup: Omit<WorkerSetup, 'started' | 'epoch'>;
  /** The program of a thread. */
  readonly program?: URL;
}

const watchEvery = 100; // milliseconds between looks at the clock
/** Beside this file in the build; tests that run the source use the built one, for threads read no TypeScript. */
const defaultProgram = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/worker.js' : './worker.js',
  import.meta.url,
);
/** What one thread may hold before it is ended: a filing of 512 MB as two-byte text with its lines and tables. */
const heapLimit = 4096; // MB
/** Room for what is made and dropped at once: half as much took one thread a tenth more time, twice as much spared nothing. */
const youngHeap = 32; // MB

export async function openPool({ jobs, timeout, setup, program }: PoolOptions): Promise<Pool> {
  const { Piscina } = await import('piscina');
  const width = jobs * 2; // one task at work and one waiting for each thread
  const started = new SharedArrayBuffer(4 * width);
  const clock = new Int32Array(started);
  const epoch = Date.now();
  const threads = new Piscina({
    filename: (program ?? defaultProgram).href,
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: { ...setup, started, epoch } satisfies WorkerSetup,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, maxYoungGenerationSizeMb: youngHeap },
  });
  threads.on('error', () => {}); // a thread that dies idle is replaced, and nothing is lost
  const aborts: (AbortController | null)[] = Array.from({ length: width }, () => null);
  const watch = setInterval(() => {
    const now = Date.now() - epoch;
    for (const [slot, abort] of aborts.entries()) {
      const begun = clock[slot] ?? 0;
      if (abort && begun > 0 && now - begun > timeout * 1000) abort.abort();
    }
  }, watchEvery);
  watch.unref();

  return {
    width,
    async run(task, transfer = []) {
      const slot = aborts.indexOf(null);
      if (slot < 0) throw new Error('more tasks than the pool was opened for');
      const limited = task.kind === 'filing' && timeout > 0;
      const abort = new AbortController();
      aborts[slot] = abort;
      clock[slot] = 0;
      try {
        return await threads.run(
          { ...task, slot },
          { transferList: [...transfer] as never, signal: limited ? abort.signal : null },
        );
      } catch (error) {
        throw threadFailure(error, abort.signal.aborted, timeout);
      } finally {
        aborts[slot] = null;
      }
    },
    async close() {
      clearInterval(watch);
      await threads.destroy();
    },
  };
}

function threadFailure(error: unknown, aborted: boolean, timeout: number): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (aborted) {
    return new InputFailed('timeout', `took longer than ${timeout} seconds; --timeout allows more`);
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new InputFailed('outOfMemory', 'needs more memory than a thread may take');
  }
  return new InputFailed('crashed', `the thread that read it died: ${message}`);
}
