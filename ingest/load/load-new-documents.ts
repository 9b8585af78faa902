/** Writes documents that only add to the graph, all of them in each query: their number costs few round trips. */
import type { Asker } from "../../src/graph/port.ts";
import { entityIdOf } from "../../src/model/ids.ts";
import { addEdges, edgesOf, pairKey } from "./edges.ts";
import { openBook, readEntities, writeEntities } from "./entity-book.ts";
import { readKeys, writeClusters } from "./join-clusters.ts";
import { type JoinedPlan, joinInMemory, type Known } from "./join-in-memory.ts";
import type { LoadOutcome, PlannedDocument } from "./load-document.ts";
import type { DocumentPlan, RoleRows } from "./plan.ts";
import { tieReprints } from "./reprints/tie-reprints.ts";
import { settle } from "./settle.ts";
import { askRows, writeClaims, writeEvidence } from "./write-plan.ts";

/**
 * Loads documents of which, and of whose sources, the store has nothing, until one of them does more than add.
 *
 * @returns an outcome for each that was loaded; those after them are not.
 */
export async function loadNewDocuments(
  transaction: Asker,
  planned: readonly PlannedDocument[],
): Promise<readonly LoadOutcome[]> {
  if (planned.length === 0) return [];
  const known = await readKnown(
    transaction,
    planned.map(({ plan }) => plan),
  );
  const joined: JoinedPlan[] = [];
  for (const { plan, found } of planned) {
    const one = joinInMemory(plan, known, found.recordedAt);
    if (!one) break;
    joined.push(one);
  }
  if (joined.length === 0) return [];
  await write(transaction, joined, planned, known);
  return joined.map(({ plan }) => ({
    document: plan.document.id,
    status: "loaded" as const,
    messages: plan.messages,
  }));
}

async function readKnown(transaction: Asker, plans: readonly DocumentPlan[]): Promise<Known> {
  const clusters = plans.flatMap((plan) => plan.clusters);
  const keys = new Map(await readKeys(transaction, clusters, new Map()));
  const book = openBook();
  const entities = [...keys.values()].flatMap(({ entity }) => entity ?? []);
  await readEntities(transaction, book, [...entities, ...clusters.map(({ head }) => entityIdOf(head))]);
  return { keys, book };
}

async function write(
  transaction: Asker,
  joined: readonly JoinedPlan[],
  planned: readonly PlannedDocument[],
  { book }: Known,
): Promise<void> {
  const plans = joined.map(({ plan }) => plan);
  const parts = plans.map((plan, at) => ({
    plan,
    properties: plan.document.properties,
    recordedAt: planned[at]?.found.recordedAt ?? "",
  }));
  await writeEvidence(transaction, parts);
  await writeClaims(transaction, claimsOf(plans), all(plans, "claims"));
  await askRows(transaction, "load-references", all(plans, "references"));
  await writeEntities(transaction, book);
  const entityOf = new Map(joined.flatMap((one) => [...one.entityOf]));
  await writeClusters(transaction, all(plans, "clusters"), entityOf);
  await askRows(transaction, "load-key-heads", latestKeyHeads(joined));
  const shared = joined.flatMap(({ judgements }) => judgements);
  await askRows(transaction, "load-judgements", [...shared, ...all(plans, "judgements")]);
  await askRows(transaction, "load-reference-judgements", all(plans, "referenceJudgements"));
  const pairs = await tieReprints(transaction, plans);
  const { recounted } = await settle(transaction, book, [], { pairs, suspects: [] });
  const edges = edgesOf(all(plans, "edgeParts"), entityOf);
  await addEdges(
    transaction,
    edges.filter((edge) => !recounted.has(pairKey(edge))),
  );
  const changes = joined.map(({ change }) => change);
  await askRows(transaction, "load-changes", changes);
}

type Part = Exclude<keyof DocumentPlan, "document" | "source" | "roles">;

/** A part of all plans. */
function all<P extends Part>(plans: readonly DocumentPlan[], part: P): DocumentPlan[P] {
  return plans.flatMap((plan) => [...plan[part]]) as unknown as DocumentPlan[P];
}

function claimsOf(plans: readonly DocumentPlan[]): Pick<DocumentPlan, "evidence" | "roles"> {
  const rolesOf = (role: keyof RoleRows) => plans.flatMap(({ roles }) => roles[role]);
  return {
    evidence: all(plans, "evidence"),
    roles: {
      speakers: rolesOf("speakers"),
      abouts: rolesOf("abouts"),
      subjects: rolesOf("subjects"),
      objects: rolesOf("objects"),
    },
  };
}

/** A key that several documents have is written as the last of them leaves it. */
function latestKeyHeads(joined: readonly JoinedPlan[]): JoinedPlan["keyHeads"] {
  const rows = joined.flatMap(({ keyHeads }) => keyHeads);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
