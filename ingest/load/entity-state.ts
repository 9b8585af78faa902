/**
 * What an entity's properties are, as counts of what the documents call it. Counts can be added and taken
 * away, so that an entity which ten thousand documents name is kept right without reading them again, and
 * so that the order in which documents come does not matter.
 */

import type { Row } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { entityName } from "../../src/model/entity-name.ts";
import type { Named } from "../../src/model/search/search-keys.ts";
import type { EntityShare, Properties } from "./plan.ts";

/** How often each word is used: word -> number of clusters. */
type Tally = ReadonlyMap<string, number>;

export interface EntityState {
  readonly id: string;
  readonly type: EntityType;
  /** Names that head a document's cluster. */
  readonly headNames: Tally;
  readonly names: Tally;
  readonly kinds: Tally;
  readonly mentionCount: number;
  readonly documentCount: number;
  /** Clusters that refer to it: of some documents there is more than one. */
  readonly clusterCount: number;
  /** Clusters in which it is a private person. */
  readonly privateCount: number;
}

/** An entity that nothing is known of yet. */
export function newState(id: string, type: EntityType): EntityState {
  const none: Tally = new Map();
  return {
    id,
    type,
    headNames: none,
    names: none,
    kinds: none,
    mentionCount: 0,
    documentCount: 0,
    clusterCount: 0,
    privateCount: 0,
  };
}

/** The state with a cluster's share added or, with `sign` -1, taken away. How many documents name it is set apart. */
export function withShare(state: EntityState, share: EntityShare, sign: 1 | -1): EntityState {
  return {
    ...state,
    headNames: plus(state.headNames, [[share.headName, sign]]),
    names: plus(
      state.names,
      share.names.map((name) => [name, sign]),
    ),
    kinds: share.kind === undefined ? state.kinds : plus(state.kinds, [[share.kind, sign]]),
    mentionCount: state.mentionCount + sign * share.mentionCount,
    clusterCount: state.clusterCount + sign,
    privateCount: state.privateCount + (share.private ? sign : 0),
  };
}

/** The state of `survivor` after it has taken in `other`. */
export function withState(survivor: EntityState, other: EntityState): EntityState {
  return {
    ...survivor,
    headNames: plus(survivor.headNames, other.headNames),
    names: plus(survivor.names, other.names),
    kinds: plus(survivor.kinds, other.kinds),
    mentionCount: survivor.mentionCount + other.mentionCount,
    clusterCount: survivor.clusterCount + other.clusterCount,
    privateCount: survivor.privateCount + other.privateCount,
  };
}

function plus(tally: Tally, more: Iterable<readonly [string, number]>): Tally {
  const sum = new Map(tally);
  for (const [word, count] of more) {
    const total = (sum.get(word) ?? 0) + count;
    if (total > 0) sum.set(word, total);
    else sum.delete(word);
  }
  return sum;
}

/** What the entity is called. */
export function namedOf({ type, headNames, names }: EntityState): Named {
  const name = entityName(type, headNames);
  const aliases = sorted(names)
    .map(([word]) => word)
    .filter((word) => word !== name);
  return { type, name, aliases };
}

/** The properties of the entity's node. The tallies stand beside what is made of them, as pairs of lists. */
export function entityProperties(state: EntityState): Properties {
  const [kind] = [...state.kinds].sort(byCount)[0] ?? [];
  return {
    ...namedOf(state),
    ...(kind !== undefined && { kind }),
    private: state.privateCount > 0 && state.privateCount === state.clusterCount,
    mentionCount: state.mentionCount,
    documentCount: state.documentCount,
    clusterCount: state.clusterCount,
    privateCount: state.privateCount,
    ...tallyProperties("headNames", state.headNames),
    ...tallyProperties("names", state.names),
    ...tallyProperties("kinds", state.kinds),
  };
}

function byCount(left: readonly [string, number], right: readonly [string, number]): number {
  return right[1] - left[1] || (left[0] < right[0] ? -1 : 1);
}

function sorted(tally: Tally): readonly (readonly [string, number])[] {
  return [...tally].sort(([left], [right]) => (left < right ? -1 : 1));
}

function tallyProperties(name: "headNames" | "names" | "kinds", tally: Tally): Properties {
  const pairs = sorted(tally);
  return { [name]: pairs.map(([word]) => word), [`${name}Counts`]: pairs.map(([, count]) => count) };
}

/** Reads what `entityProperties` wrote. */
export function stateOf(row: Row): EntityState {
  const count = (name: string) => Number(row[name] ?? 0);
  return {
    id: String(row["id"]),
    type: String(row["type"]) as EntityType,
    headNames: readTally(row, "headNames"),
    names: readTally(row, "names"),
    kinds: readTally(row, "kinds"),
    mentionCount: count("mentionCount"),
    documentCount: count("documentCount"),
    clusterCount: count("clusterCount"),
    privateCount: count("privateCount"),
  };
}

function readTally(row: Row, name: string): Tally {
  const [words, counts] = [row[name], row[`${name}Counts`]];
  if (!Array.isArray(words) || !Array.isArray(counts)) return new Map();
  return new Map(words.map((word, at) => [String(word), Number(counts[at])]));
}
