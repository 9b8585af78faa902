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
  samples.sort((left, right) => left - right);
  return { p50: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}

/** What `work` gives, and the processor time that it took, in milliseconds: all threads, kernel included. */
export function processorTime<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** The median of samples; of an even number the upper one. */
export function median(samples: readonly number[]): number {
  return [...samples].sort((left, right) => left - right)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

/** Nearest-rank quantile of sorted samples. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
