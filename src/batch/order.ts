/** Work that runs side by side and is handled in the order in which it was given out. */

export interface OrderOptions<R> {
  /** Tasks at work at once. */
  readonly width: number;
  /** Results, finished or not, that may wait for one before them. */
  readonly waiting: number;
  /** Bytes of finished results that may wait. */
  readonly waitingBytes: number;
  readonly sizeOf: (result: R) => number;
}

/**
 * Starts `work` on each of `source` and hands the results to `handle` one by one in the order of `source`. Takes no
 * more from `source` than the options allow, so that memory stays flat however long it is. The first error ends it.
 */
export async function inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (value: T) => Promise<R>,
  handle: (result: R) => Promise<void>,
  { width, waiting, waitingBytes, sizeOf }: OrderOptions<R>,
): Promise<void> {
  const queue: { result?: R; done: boolean }[] = [];
  let working = 0;
  let bytes = 0;
  let failure: { error: unknown } | undefined;
  let handling = false;
  let wake: (() => void) | undefined;
  const stir = () => {
    wake?.();
    wake = undefined;
  };
  const fail = (error: unknown) => {
    failure ??= { error };
    stir();
  };
  const handleReady = async () => {
    if (handling) return;
    handling = true;
    while (queue[0]?.done && !failure) {
      const { result } = queue.shift() as { result: R };
      bytes -= sizeOf(result);
      await handle(result).catch(fail);
      stir();
    }
    handling = false;
  };
  const full = () =>
    working >= width || queue.length >= waiting || (bytes >= waitingBytes && queue.length > 0);
  const rest = async (until: () => boolean) => {
    while (!failure && !until()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw failure.error;
  };

  for await (const value of source) {
    await rest(() => !full());
    const place: { result?: R; done: boolean } = { done: false };
    queue.push(place);
    working++;
    work(value).then((result) => {
      working--;
      place.result = result;
      place.done = true;
      bytes += sizeOf(result);
      stir();
      void handleReady();
    }, fail);
  }
  await rest(() => queue.length === 0 && !handling);
}
