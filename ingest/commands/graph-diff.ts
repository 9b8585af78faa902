/** The difference between the graph at one time and at another, from the notes that changes left. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { foundingMention } from "../../src/model/ids.ts";

export interface Named {
  readonly id: string;
  readonly type?: string;
  readonly name?: string;
}

export interface ChangedClaim {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly document: string;
}

/** What is other at the end of a time than at its beginning. */
export interface GraphDiff {
  readonly since: string;
  readonly until: string;
  readonly documents: Readonly<Record<string, number>>;
  readonly entities: {
    readonly new: readonly Named[];
    readonly gone: readonly Named[];
    readonly joined: readonly { readonly from: Named; readonly into: Named }[];
    readonly parted: readonly { readonly from: Named; readonly into: Named }[];
  };
  readonly claims: { readonly new: readonly ChangedClaim[]; readonly retracted: readonly ChangedClaim[] };
  /** What people corrected, and took back. */
  readonly corrections: { readonly given: readonly SaidByPerson[]; readonly undone: readonly SaidByPerson[] };
}

/** What a person did, in the person's words. */
export interface SaidByPerson {
  readonly id: string;
  readonly by: string;
  readonly why: string;
}

/** The notes of a time, the first one first. */
export async function changesIn(graph: Asker, since: string, until: string): Promise<readonly Row[]> {
  const rows = await graph.ask("find-changes", { since, until });
  return rows.map((row) => row["change"] as Row);
}

/** What was changed from one time to another, both included. */
export async function diffOf(graph: Asker, [since, until]: readonly [string, string]): Promise<GraphDiff> {
  const changes = await changesIn(graph, since, until);
  const { made, gone, joined, parted } = netOf(changes);
  const pairs = [[...joined], parted] as const;
  const named = await namesOf(graph, [...made, ...gone, ...pairs.flat(2)]);
  const shown = (id: string) => named.get(id) ?? { id };
  const both = (list: readonly Pair[]) =>
    list.map(([from, into]) => ({ from: shown(from), into: shown(into) }));
  return {
    since,
    until,
    documents: countOf(changes),
    entities: {
      new: [...made].map(shown),
      gone: [...gone].map(shown),
      joined: both(pairs[0]),
      parted: both(pairs[1]),
    },
    claims: await changedClaims(graph, since, until),
    corrections: { given: correctionsIn(changes, "correct"), undone: correctionsIn(changes, "undo") },
  };
}

function correctionsIn(changes: readonly Row[], action: string): readonly SaidByPerson[] {
  return changes
    .filter((change) => change["action"] === action && typeof change["correction"] === "string")
    .map(({ correction, by, why }) => ({ id: String(correction), by: String(by), why: String(why) }));
}

/** What is left of the changes when those that undo each other are taken out. */
function netOf(changes: readonly Row[]) {
  const [made, gone] = [new Set<string>(), new Set<string>()];
  const joined = new Map<string, string>();
  const parted: Pair[] = [];
  for (const change of changes) {
    note(listOf(change, "made"), made, gone);
    note(listOf(change, "gone"), gone, made);
    // One that came and was taken in at once was never seen.
    for (const [from, into] of pairsOf(change, "joined")) made.delete(from) || joined.set(from, into);
    parted.push(...pairsOf(change, "parted").filter(([, into]) => !joined.delete(into)));
  }
  return { made, gone, joined, parted };
}

/** What came back had gone before: then neither is to be told. */
function note(ids: readonly string[], into: Set<string>, opposite: Set<string>): void {
  for (const id of ids) if (!opposite.delete(id)) into.add(id);
}

type Pair = readonly [from: string, into: string];

function listOf(change: Row, name: string): readonly string[] {
  return Array.isArray(change[name]) ? change[name].map(String) : [];
}

function pairsOf(change: Row, name: string): readonly Pair[] {
  const flat = listOf(change, name);
  return flat.flatMap((from, at) => (at % 2 === 0 ? [[from, flat[at + 1] ?? ""] as const] : []));
}

function countOf(changes: readonly Row[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { action } of changes) counts[String(action)] = (counts[String(action)] ?? 0) + 1;
  return counts;
}

/** Names of entities that are, were, or are known by the mention that founded them alone. */
async function namesOf(graph: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const wanted = [...new Set(ids)];
  const rows = [
    ...(await graph.ask("find-past-entities", { ids: wanted })),
    ...(await graph.ask("find-entities-by-id", { ids: wanted })),
  ].map((row) => row["entity"] as Row);
  const named = new Map<string, Named>(
    rows.map(({ id, type, name }) => [
      String(id),
      { id: String(id), type: String(type), name: String(name) },
    ]),
  );
  const left = wanted.filter((id) => !named.has(id));
  const founders = new Map(left.map((id) => [foundingMention(id), id]));
  for (const { mention, name } of await graph.ask("find-names-of-mentions", { ids: [...founders.keys()] })) {
    const id = founders.get(String(mention)) ?? "";
    named.set(id, { id, name: String(name) });
  }
  return named;
}

async function changedClaims(graph: Asker, since: string, until: string): Promise<GraphDiff["claims"]> {
  const rows = await graph.ask("find-changed-claims", { since, until });
  const claimOf = ({ id, kind, text, document }: Row): ChangedClaim => ({
    id: String(id),
    kind: String(kind),
    text: String(text),
    document: String(document),
  });
  const isIn = (time: unknown) => typeof time === "string" && time >= since && time <= until;
  return {
    new: rows.filter((row) => isIn(row["recordedAt"]) && row["retractedAt"] === null).map(claimOf),
    retracted: rows.filter((row) => isIn(row["retractedAt"]) && !isIn(row["recordedAt"])).map(claimOf),
  };
}
