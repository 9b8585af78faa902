/** Brings a store of an older format to that of now, a step for each format in between. */
import type { Graph } from "../../src/graph/port.ts";
import { FORMAT_VERSION } from "../../src/graph/schema.ts";
import { writeAllSearchKeys } from "../load/write-search-keys.ts";

interface UpgradeStep {
  /** The format that the store has after the step. */
  readonly to: number;
  /** What the step does, for people. */
  readonly what: string;
  /** May be broken off and begun again: what it has done already it does not do twice. */
  run(graph: Graph): Promise<unknown>;
}

/** In order, one for each format from the second on. */
const UPGRADE_STEPS: readonly UpgradeStep[] = [
  { to: 2, what: "writes what search finds entities by", run: (graph) => writeAllSearchKeys(graph) },
];

export interface Upgraded {
  readonly from: number;
  readonly to: number;
  /** What was done. */
  readonly steps: readonly string[];
}

/**
 * Runs the steps that the store lacks. Each is marked when it is done, so that a killed upgrade goes on where it was.
 *
 * @param graph opened with `allowed: "older"`.
 * @param tell is told of each step before it runs.
 */
export async function upgradeGraph(
  graph: Graph,
  tell: (what: string) => void = () => undefined,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
): Promise<Upgraded> {
  const from = await formatOf(graph);
  const lacking = steps.filter(({ to }) => to > from);
  for (const step of lacking) {
    tell(step.what);
    await step.run(graph);
    await graph.ask("load-store", { formatVersion: step.to });
  }
  return { from, to: lacking.at(-1)?.to ?? from, steps: lacking.map(({ what }) => what) };
}

/** The format version of an open store. */
export async function formatOf(graph: Graph): Promise<number> {
  const [store] = await graph.ask("find-store");
  return Number(store?.["formatVersion"] ?? FORMAT_VERSION);
}
