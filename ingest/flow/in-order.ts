/** Work on a stream with several things at a time, bounded in number and weight; the results keep the order. */

export interface Bounds<T> {
  /** Most things that are worked on, or wait to be handed on, at the same time. */
  readonly most: number;
  /** What those may weigh together; one that weighs more is worked on alone. */
  readonly mostWeight: number;
  readonly weigh: (thing: T) => number;
}

/**
 * Gives the result for each thing, in the order of the things. No thing is taken before there is room for it, so
 * that a stream of any length is held in bounded memory.
 *
 * @param work begins at once; what it throws ends the stream when its turn comes.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  work: (thing: T) => Promise<R>,
  { most, mostWeight, weigh }: Bounds<T>,
): AsyncGenerator<R> {
  const waiting: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let held = 0;
  const next = async (): Promise<R> => {
    const { result, weight } = waiting.shift() ?? fail();
    held -= weight;
    return result;
  };
  for await (const thing of things) {
    const weight = weigh(thing);
    while (waiting.length > 0 && (waiting.length >= most || held + weight > mostWeight)) yield await next();
    const result = work(thing);
    // It is told when its turn comes; until then nobody listens.
    result.catch(() => undefined);
    waiting.push({ result, weight });
    held += weight;
  }
  while (waiting.length > 0) yield await next();
}

function fail(): never {
  throw new Error("Nothing waits.");
}

/** Cuts a stream into lists of bounded length and weight. */
export async function* inBatches<T>(
  things: AsyncIterable<T>,
  { most, mostWeight, weigh }: Bounds<T>,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let held = 0;
  for await (const thing of things) {
    const weight = weigh(thing);
    if (batch.length > 0 && (batch.length >= most || held + weight > mostWeight)) {
      yield batch;
      [batch, held] = [[], 0];
    }
    batch.push(thing);
    held += weight;
  }
  if (batch.length > 0) yield batch;
}
