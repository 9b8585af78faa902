/** Timing, for figures that are read beside each other in one run. */

/** What the samples of a figure look like. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/** Runs `work` `times` times after `warmUp` runs that do not count; milliseconds a run. */
export async function latency(
  work: () => Promise<unknown>,
  { times, warmUp }: { times: number; warmUp: number },
): Promise<Spread> {
  for (let run = 0; run < warmUp; run++) await work();
  const samples: number[] = [];
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    await work();
    samples.push(performance.now() - started);
  }
  const inOrder = sorted(samples);
  return { p50: quantile(inOrder, 0.5), p99: quantile(inOrder, 0.99) };
}

/** What `work` gives, and the processor time that it took, in milliseconds: all threads, kernel included. */
export function processorTime<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  return { result, ms: processorSince(before) };
}

/** The processor time since an earlier look at it, in milliseconds: all threads, kernel included. */
export function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of samples; of an even number the lower one. */
export function median(samples: readonly number[]): number {
  return quantile(sorted(samples), 0.5);
}

function sorted(samples: readonly number[]): readonly number[] {
  return [...samples].sort((left, right) => left - right);
}

/** Nearest-rank quantile of sorted samples. */
function quantile(inOrder: readonly number[], share: number): number {
  return inOrder[Math.min(inOrder.length - 1, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN;
}
