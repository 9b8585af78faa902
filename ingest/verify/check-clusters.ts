/** Are the entities what shared keys and people's judgements make of the heads, no more and no less? */

import type { Asker, Row } from "../../src/graph/port.ts";
import { connectedGroups } from "./connected-groups.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const PAGE = 500;
const REPAIR = "load the documents into a new store";

/** People's judgements on the clusters that stand; there are few, so all are held. */
export interface Judged {
  /** Pairs of entities that a person keeps apart, both ways. */
  readonly apart: ReadonlySet<string>;
  /** Pairs of heads that a person put together. */
  readonly together: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
}

/** Reads what people judged and checks it: what was judged different is two entities, the same is one. */
export async function checkJudgements(graph: Asker): Promise<Judged> {
  const latest = new Map<string, Row>();
  for await (const rows of pagesOf(graph, "check-personal-judgements", PAGE)) {
    for (const row of rows) {
      const pair = pairOf(String(row["leftHead"]), String(row["rightHead"]));
      const known = latest.get(pair);
      if (!known || String(known["recordedAt"]) <= String(row["recordedAt"])) latest.set(pair, row);
    }
  }
  const judged = [...latest.values()];
  const apart = new Set(
    judged
      .filter((row) => row["verdict"] === "different")
      .map((row) => pairOf(String(row["left"]), String(row["right"]))),
  );
  const together = judged
    .filter((row) => row["verdict"] === "same")
    .map((row) => [String(row["leftHead"]), String(row["rightHead"])] as const);
  return { apart, together, findings: judged.flatMap((row) => wrongJudgement(row, apart)) };
}

function wrongJudgement(row: Row, apart: ReadonlySet<string>): readonly Finding[] {
  const [left, right] = [String(row["left"]), String(row["right"])];
  const of = String(row["id"]);
  if (row["verdict"] === "different" && left === right)
    return [
      {
        code: "judged-different",
        of,
        reason: `a person judged two mentions different and both are ${left}: ${REPAIR}`,
      },
    ];
  if (row["verdict"] === "same" && left !== right && !apart.has(pairOf(left, right)))
    return [
      {
        code: "judged-same",
        of,
        reason: `a person judged two mentions the same, and they are ${left} and ${right}: ${REPAIR}`,
      },
    ];
  return [];
}

function pairOf(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Heads that share a key are one entity, save where a person keeps the two apart; a key knows how many it has. */
export async function checkKeys(graph: Asker, judged: Judged): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for await (const keys of pagesOf(graph, "check-keys", PAGE)) {
    const entities = byColumn(await graph.ask("check-key-entities", { ids: texts(keys, "id") }), "key");
    for (const key of keys) {
      const rows = entities.get(String(key["id"])) ?? [];
      findings.push(...tornEntities(key, texts(rows, "entity"), judged), ...wrongCount(key, rows));
    }
  }
  return findings;
}

function tornEntities(key: Row, entities: readonly string[], judged: Judged): readonly Finding[] {
  const [first, ...others] = entities;
  return others.flatMap((other) => {
    if (first === undefined || judged.apart.has(pairOf(first, other))) return [];
    const reason = `${first} and ${other} share the key ${key["key"]} and are two entities: ${REPAIR}`;
    return [{ code: "torn-entity", of: String(key["id"]), reason }];
  });
}

function wrongCount(key: Row, rows: readonly Row[]): readonly Finding[] {
  const heads = rows.reduce((sum, row) => sum + Number(row["heads"]), 0);
  if (heads === key["heads"]) return [];
  const reason = `the key ${key["key"]} says that ${key["heads"]} heads have it, and ${heads} do: ${REPAIR}`;
  return [{ code: "wrong-key", of: String(key["id"]), reason }];
}

/** Entities hold together: each head is connected with the others by keys or by a person's judgement. */
export async function checkCohesion(
  graph: Asker,
  ids: readonly string[],
  { together }: Judged,
): Promise<readonly Finding[]> {
  const rows = await graph.ask("check-entity-heads", { ids });
  const keys = byColumn(await graph.ask("check-head-keys", { ids: texts(rows, "head") }), "head");
  return [...byColumn(rows, "entity")].flatMap(([entity, heads]) => {
    const parts = countParts(texts(heads, "head"), keys, together);
    if (parts === 1) return [];
    const reason = `the entity's clusters fall into ${parts} groups that no key ties together: ${REPAIR}`;
    return [{ code: "loose-entity", of: entity, reason }];
  });
}

type KeysByHead = ReadonlyMap<string, readonly Row[]>;

/** How many groups the heads fall into, walking from head to head over keys and judgements. */
function countParts(heads: readonly string[], keys: KeysByHead, together: Judged["together"]): number {
  const own = new Set(heads);
  const alone = heads.map((head) => [head, head] as const);
  const keyed = heads.flatMap((head) =>
    (keys.get(head) ?? []).map(({ key }) => [head, String(key)] as const),
  );
  return connectedGroups([...alone, ...keyed, ...together]).filter((group) =>
    group.some((one) => own.has(one)),
  ).length;
}
