/**
 * Labelled pairs of mentions, and how a linker fares on them: of the pairs that it makes one entity how many
 * a careful reader calls the same (precision), and of those that the reader calls the same how many it makes
 * one (recall). A pair of which a mention was not found at all is counted by itself; where the reader calls
 * it the same, it is a miss of recall too.
 */
import { ENTITY_TYPES, type EntityType } from "../../src/model/entity.ts";

/** A place in a document; the span is half-open, in UTF-16 units of the text as read. */
export interface PairSide {
  /** Path of the document below one of the folders of sources. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface LabelledPair {
  readonly id: string;
  /** What makes the pair hard, e.g. person-namesake. */
  readonly category: string;
  readonly type: EntityType;
  readonly a: PairSide;
  readonly b: PairSide;
  readonly label: "same" | "different";
  /** `tune` may be read while a linker is made; of `hold` only sums are looked at. */
  readonly half: "tune" | "hold";
}

/** What became of the pairs of a group. */
export interface PairCounts {
  /** Called the same and made one. */
  readonly joined: number;
  /** Called the same and kept apart. */
  readonly missed: number;
  /** Called different and made one. */
  readonly fused: number;
  /** Called different and kept apart. */
  readonly apart: number;
  /** Of these two the mention of a side was not found: called the same, called different. */
  readonly lostSame: number;
  readonly lostDifferent: number;
}

/**
 * Reads a set of pairs, one JSON object a line; empty lines are passed over.
 *
 * @throws Error naming the line that is no pair.
 */
export function readPairs(lines: string): readonly LabelledPair[] {
  return lines.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const pair = JSON.parse(line) as LabelledPair;
    const fits =
      ENTITY_TYPES.includes(pair.type) &&
      ["same", "different"].includes(pair.label) &&
      ["tune", "hold"].includes(pair.half) &&
      [pair.a, pair.b].every(({ document, start, end }) => document !== "" && start < end);
    if (!fits) throw new Error(`line ${at + 1} is no labelled pair of mentions: ${line}`);
    return [pair];
  });
}

/** What the linker says of a pair: the entities of its two mentions; undefined for one that was not found. */
export type EntityOf = (side: PairSide, type: EntityType) => string | undefined;

/** What became of one pair. */
export function outcomeOf(pair: LabelledPair, entityOf: EntityOf): keyof PairCounts {
  const [left, right] = [entityOf(pair.a, pair.type), entityOf(pair.b, pair.type)];
  const isSame = pair.label === "same";
  if (left === undefined || right === undefined) return isSame ? "lostSame" : "lostDifferent";
  if (left === right) return isSame ? "joined" : "fused";
  return isSame ? "missed" : "apart";
}

const NONE: PairCounts = { joined: 0, missed: 0, fused: 0, apart: 0, lostSame: 0, lostDifferent: 0 };

/** The pairs counted by what `groupOf` says, in the order of the groups' names, and all together last. */
export function countPairs(
  pairs: readonly LabelledPair[],
  entityOf: EntityOf,
  groupOf: (pair: LabelledPair) => string,
): ReadonlyMap<string, PairCounts> {
  const groups = new Map<string, PairCounts>();
  for (const pair of pairs) {
    const outcome = outcomeOf(pair, entityOf);
    for (const group of [groupOf(pair), ALL]) {
      const counts = groups.get(group) ?? NONE;
      groups.set(group, { ...counts, [outcome]: counts[outcome] + 1 });
    }
  }
  const named = [...groups].filter(([group]) => group !== ALL).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...named, [ALL, groups.get(ALL) ?? NONE]]);
}

/** The group that holds all pairs. */
export const ALL = "all";

/** A share with its 95 % confidence interval. */
export interface Share {
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

// 97.5 % of a normal distribution lie below this many standard deviations.
const Z = 1.959964;

/**
 * `hits` of `of` with Wilson's score interval, which keeps its meaning for few pairs and for shares near 1
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927).
 */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { of, share: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const scale = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return {
    of,
    share,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/** Of the pairs that were made one: how many are called the same. */
export function precisionOf({ joined, fused }: PairCounts): Share {
  return wilson(joined, joined + fused);
}

/** Of the pairs that are called the same: how many were made one. */
export function recallOf({ joined, missed, lostSame }: PairCounts): Share {
  return wilson(joined, joined + missed + lostSame);
}

/** The counts as lines of a table, with precision and recall. */
export function pairTable(counts: ReadonlyMap<string, PairCounts>): readonly string[] {
  const head = row("", "joined", "missed", "fused", "apart", "lost s.", "lost d.", "precision", "recall");
  const rows = [...counts].map(([group, one]) =>
    row(
      group,
      ...[one.joined, one.missed, one.fused, one.apart, one.lostSame, one.lostDifferent].map(String),
      shareText(precisionOf(one)),
      shareText(recallOf(one)),
    ),
  );
  return [head, ...rows];
}

function row(group: string, ...cells: readonly string[]): string {
  return group.padEnd(20) + cells.map((cell, at) => cell.padStart(at < COUNTS ? 9 : 20)).join("");
}

const COUNTS = 6;

function shareText({ of, share, low, high }: Share): string {
  return of === 0 ? "-" : `${share.toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
