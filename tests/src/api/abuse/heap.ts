/** How much of the heap stays taken by something that is done again and again. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes that are in use once all garbage is gone. */
function heldBytes(): number {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  // What finalizers let go of is garbage of the next time.
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Bytes that each of some rounds leaves behind; negative where less is held afterwards.
 *
 * @param act is done twice before it counts: what is kept once, such as plans and caches, is no leak.
 */
export async function bytesLeftBy(rounds: number, act: () => Promise<unknown>): Promise<number> {
  await act();
  await act();
  const before = heldBytes();
  for (let round = 0; round < rounds; round++) await act();
  return (heldBytes() - before) / rounds;
}
