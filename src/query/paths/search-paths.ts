/**
 * Q5: how two entities are connected. The search goes out from both ends and meets in the middle, so that four steps
 * need the neighbours of the ends' neighbours and nothing more. How paths are ranked, and why the work is bounded:
 * docs/decisions/0020-paths.md.
 */
import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityEdgeRow } from "../edges/edges.ts";
import type { EdgeSource } from "./edge-source.ts";
import { explore, LIMITS, type Limits } from "./explore.ts";
import { type Way, waysOf } from "./meet.ts";

export interface PathRequest {
  /** Ids of the two ends; two that are one entity have no path. */
  readonly from: string;
  readonly to: string;
  /** Steps of the longest path, 1 to 4. */
  readonly maxLength: number;
  /** At most this many paths. */
  readonly first: number;
}

export interface PathStepRow {
  /** Where the step begins and ends as the path is walked, by entity id. */
  readonly from: string;
  readonly to: string;
  /** All edges between the two, the best attested first. */
  readonly edges: readonly EntityEdgeRow[];
}

export interface FoundPaths {
  /** The shortest first. */
  readonly paths: readonly (readonly PathStepRow[])[];
  /** Whether everything was looked at that could have given other paths. */
  readonly complete: boolean;
}

/** The shortest paths between two entities, of equal length the most telling first. */
export async function searchPaths(
  source: EdgeSource,
  request: PathRequest,
  limits: Limits = LIMITS,
): Promise<FoundPaths> {
  const { from, to, maxLength, first } = request;
  if (from === to || first === 0) return { paths: [], complete: true };
  const direct = await source.between([{ one: from, other: to }]);
  const found: (readonly string[])[] = direct.length > 0 ? [[]] : [];
  let complete = true;
  const exploring = explore(source, from, to, limits);
  for (let length = 2; length <= maxLength && found.length < first; length++) {
    const { left, right, beyond, isWhole } = await exploring.sidesFor(length);
    const { ways, isCut } = waysOf(length, left, right, beyond, limits.ways);
    const counts = await exploring.countsOf(ways.flatMap(({ inner }) => inner));
    found.push(...ranked(ways, counts).map(({ inner }) => inner));
    complete = isWhole && !isCut && complete;
  }
  const nodes = found.slice(0, first).map((inner) => [from, ...inner, to]);
  return { paths: await withSteps(source, nodes, exploring.countOf), complete };
}

/** The most telling first: through entities with few edges, then well attested, then late. */
function ranked(ways: readonly Way[], counts: ReadonlyMap<string, number>): readonly Way[] {
  const weighed = ways.map((way) => ({ way, crowd: crowdOf(way, counts) }));
  weighed.sort(
    (left, right) =>
      left.crowd - right.crowd ||
      right.way.claimCount - left.way.claimCount ||
      compareText(right.way.lastOn, left.way.lastOn) ||
      compareText(left.way.inner.join(" "), right.way.inner.join(" ")),
  );
  return weighed.map(({ way }) => way);
}

/** Among how many ways like it one would find this one by chance: the product of the inner entities' edges. */
function crowdOf({ inner }: Way, counts: ReadonlyMap<string, number>): number {
  return inner.reduce((product, id) => product * (counts.get(id) ?? 1), 1);
}

async function withSteps(
  source: EdgeSource,
  paths: readonly (readonly string[])[],
  countOf: (id: string) => number,
): Promise<readonly (readonly PathStepRow[])[]> {
  const steps = paths.map((nodes) => nodes.slice(1).map((to, at) => ({ from: nodes[at] ?? "", to })));
  const pairs = new Map(
    steps.flat().map(({ from, to }) => {
      const [one, other] = countOf(from) <= countOf(to) ? [from, to] : [to, from];
      return [pairKey(from, to), { one, other }];
    }),
  );
  const edges = groupBy(await source.between([...pairs.values()]), (edge) => pairKey(edge.from, edge.to));
  return steps
    .map((path) =>
      path.map((step) => ({ ...step, edges: bestFirst(edges.get(pairKey(step.from, step.to)) ?? []) })),
    )
    .filter((path) => path.every((step) => step.edges.length > 0));
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function bestFirst(edges: readonly EntityEdgeRow[]): readonly EntityEdgeRow[] {
  return [...edges].sort(
    (left, right) =>
      right.claimCount - left.claimCount ||
      compareText(right.lastOn ?? "", left.lastOn ?? "") ||
      compareText(left.id, right.id),
  );
}
