/** Do the edges between entities, and the entities' counts and names, say what the claims and mentions say? */
import type { Asker, Row } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Finding } from "./finding.ts";
import { byColumn, texts } from "./pages.ts";

interface CountedEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly title: string;
  /** Number of claims, first day, last day. */
  readonly counts: string;
}

/** Compares the edges that go out from entities with what the claims that stand add up to. */
export async function checkEdges(
  graph: Asker,
  ids: readonly string[],
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> {
  const stored = (await graph.ask("check-edges", { ids })).map((row) => edgeOf(row, String(row["type"])));
  const due = [
    ...(await graph.ask("check-edges-of-statements", { ids })).map((row) => edgeOf(row, "TALKED_ABOUT")),
    ...(await graph.ask("check-edges-of-positions", { ids })).map((row) => edgeOf(row, "HOLDS_POSITION")),
    ...(await graph.ask("check-edges-of-relations", { ids })).map((row) => edgeOf(row, String(row["type"]))),
  ];
  const findings: Finding[] = [];
  const standing = new Map(stored.map((edge) => [keyOf(edge), edge]));
  if (standing.size < stored.length) findings.push(...doubled(stored));
  for (const edge of due) {
    const stands = standing.get(keyOf(edge));
    standing.delete(keyOf(edge));
    if (!stands)
      findings.push(finding("missing-edge", edge, `claims say ${edge.counts} and there is no edge`));
    else if (stands.counts !== edge.counts)
      findings.push(
        finding("wrong-edge", edge, `the edge says ${stands.counts} and its claims ${edge.counts}`),
      );
  }
  for (const edge of standing.values())
    findings.push(finding("edge-without-claims", edge, `the edge says ${edge.counts} and no claim does`));
  return { count: stored.length, findings };
}

function doubled(edges: readonly CountedEdge[]): readonly Finding[] {
  const seen = new Set<string>();
  return edges.flatMap((edge) => {
    const key = keyOf(edge);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding("doubled-edge", edge, "there are two edges where one is right")];
  });
}

function edgeOf(row: Row, type: string): CountedEdge {
  return {
    from: String(row["from"]),
    to: String(row["to"]),
    type,
    title: type === "HOLDS_POSITION" ? String(row["title"]) : "",
    counts: `${row["claimCount"]} claims, ${row["firstOn"] ?? "no day"} to ${row["lastOn"] ?? "no day"}`,
  };
}

function keyOf({ from, type, to, title }: CountedEdge): string {
  return JSON.stringify([from, type, to, title]);
}

function finding(code: string, { from, type, to, title }: CountedEdge, wrong: string): Finding {
  const of = `${from} ${type}${title === "" ? "" : ` (${title})`} ${to}`;
  return { code, of, reason: `${wrong}: load the documents into a new store` };
}

/** Compares counts, names, kind and privacy of entities with the mentions that refer to them. */
export async function checkEntities(graph: Asker, entities: readonly Row[]): Promise<readonly Finding[]> {
  const ids = entities.map((row) => String(row["id"]));
  const counts = byColumn(await graph.ask("check-entity-mentions", { ids }), "entity");
  const names = byColumn(await graph.ask("check-entity-names", { ids }), "entity");
  const heads = byColumn(await graph.ask("check-entity-heads", { ids }), "entity");
  return entities.flatMap((entity) => {
    const id = String(entity["id"]);
    const [count] = counts.get(id) ?? [];
    const repair = "load the documents into a new store";
    if (!count)
      return [{ code: "empty-entity", of: id, reason: `no mention refers to the entity: ${repair}` }];
    const wrong =
      wrongCounts(entity, count) ??
      wrongNames(entity, names.get(id) ?? []) ??
      wrongNature(entity, heads.get(id) ?? []);
    return wrong ? [{ code: wrong[0], of: id, reason: `${wrong[1]}: ${repair}` }] : [];
  });
}

function wrongCounts(entity: Row, count: Row): [string, string] | undefined {
  const [mentions, documents] = [entity["mentionCount"], entity["documentCount"]];
  if (mentions === count["mentions"] && documents === count["documents"]) return undefined;
  return [
    "wrong-counts",
    `the entity says ${mentions} mentions in ${documents} documents, and ${count["mentions"]} in ${count["documents"]} refer to it`,
  ];
}

function wrongNames(entity: Row, rows: readonly Row[]): [string, string] | undefined {
  // A list that is left out is an empty one.
  const aliases = (entity["aliases"] as readonly string[] | null) ?? [];
  const shown = new Set([String(entity["name"]), ...aliases]);
  const named = rows.filter((row) => row["form"] === "name" || row["form"] === "short");
  const printed = new Set(named.map((row) => String(row["name"])));
  const given = new Set(rows.map((row) => row["headName"]));
  const missing = [...printed].filter((name) => !shown.has(name));
  const invented = [...shown].filter((name) => !printed.has(name) && !given.has(name));
  if (missing.length + invented.length === 0) return undefined;
  return [
    "wrong-names",
    `names not shown: ${missing.join(", ") || "none"}; names of no mention: ${invented.join(", ") || "none"}`,
  ];
}

/** An entity is private where all its clusters say so, and of the kind that most of them give. */
function wrongNature(entity: Row, heads: readonly Row[]): [string, string] | undefined {
  const due = {
    type: heads[0]?.["type"],
    kind: commonest(texts(heads, "kind")),
    private: heads.length > 0 && heads.every((head) => head["private"] === true),
  };
  const wrong = Object.entries(due).find(([name, value]) => (entity[name] ?? undefined) !== value);
  if (!wrong) return undefined;
  const [name, value] = wrong;
  return ["wrong-entity", `the entity's ${name} is ${entity[name]}, and its mentions say ${value}`];
}

/** The most frequent word; of equally frequent ones the first by code unit. */
function commonest(words: readonly string[]): string | undefined {
  const counts = [...groupBy(words, (word) => word)].map(([word, all]) => ({ word, count: all.length }));
  counts.sort((left, right) => right.count - left.count || (left.word < right.word ? -1 : 1));
  return counts[0]?.word;
}
