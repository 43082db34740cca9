import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/order.ts';

const sizeOf = () => 1;

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

describe('work in order', () => {
  it('hands on every result in the order of the source, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        async (turns, width, waiting) => {
          const handled: number[] = [];
          let working = 0;
          await inOrder(
            from([...turns.entries()]),
            async ([i, wait]) => {
              working++;
              expect(working).toBeLessThanOrEqual(width);
              for (let turn = 0; turn < wait; turn++) await new Promise(setImmediate);
              working--;
              return i;
            },
            async (i) => {
              await new Promise(setImmediate);
              handled.push(i);
            },
            { width, waiting, waitingBytes: 3, sizeOf },
          );
          expect(handled).toEqual([...turns.keys()]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes no more from the source than may wait', async () => {
    let taken = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* source() {
      for (let i = 0; i < 100; i++) {
        taken++;
        yield i;
      }
    }
    const options = { width: 2, waiting: 5, waitingBytes: 1000, sizeOf };
    const work = async (i: number) => (i === 0 ? held : undefined);
    const all = inOrder(source(), work, async () => {}, options);
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
    expect(taken).toBe(6); // five that wait, and the next in hand
    release();
    await all;
    expect(taken).toBe(100);
  });

  it('ends with the first error of the work, of the handling or of the source', async () => {
    const options = { width: 2, waiting: 4, waitingBytes: 1000, sizeOf };
    const fail = async () => {
      throw new Error('no');
    };
    const pass = async () => {};
    async function* broken() {
      yield 1;
      throw new Error('no');
    }
    await expect(inOrder(from([1, 2, 3]), fail, pass, options)).rejects.toThrow('no');
    await expect(inOrder(from([1, 2, 3]), pass, fail, options)).rejects.toThrow('no');
    await expect(inOrder(broken(), pass, pass, options)).rejects.toThrow('no');
  });
});
