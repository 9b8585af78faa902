/** Takes a document into the graph, and nothing where it is there already. */
import type { Asker, Graph } from "../../src/graph/port.ts";
import type { Message } from "../../src/model/message.ts";
import { anchorJudgements } from "./anchor-judgements.ts";
import { correctPlan, writeCorrected } from "./correct-plan.ts";
import { addEdges, documentPairs, edgesOf, pairKey, recountEdges } from "./edges.ts";
import { type EntityBook, openBook } from "./entity-book.ts";
import { type KnownDocument, knownDocument } from "./known-document.ts";
import { noteChange } from "./note-change.ts";
import type { ClusterPlan, DocumentPlan } from "./plan.ts";
import { type FoundDocument, planDocument } from "./plan-document.ts";
import { joinDocument } from "./relink-document.ts";
import { removalMessage, removalOf } from "./removal.ts";
import { tieReprints, untieReprints } from "./reprints/tie-reprints.ts";
import { closeDocument } from "./retract-document.ts";
import { settle } from "./settle.ts";
import { type KeptParts, type Unlinked, unlinkDocument } from "./unlink-document.ts";
import { askIds, askRows, writeClaims, writeEvidence } from "./write-plan.ts";

export interface LoadOutcome {
  readonly document: string;
  /**
   * `loaded`: new; `unchanged`: this content is there, read by the same extractor and linker;
   * `superseded`: it takes the place of what an older version of them, or an older content of the source, said;
   * `keptOut`: a person retracted or erased it, and nothing is changed.
   */
  readonly status: "loaded" | "unchanged" | "superseded" | "keptOut";
  /** What was left out of the document, and why. */
  readonly messages: readonly Message[];
}

export interface LoadOptions {
  /** Whether a document comes back that a person retracted or erased. */
  readonly again?: boolean;
}

/** Loads one document in a transaction of its own; see `loadDocuments`. */
export async function loadDocument(
  graph: Graph,
  found: FoundDocument,
  options: LoadOptions = {},
): Promise<LoadOutcome> {
  const plan = planDocument(found);
  return graph.write((transaction) => loadPlan(transaction, { plan, found }, options));
}

/** A document's plan, with what it was made of. */
export interface PlannedDocument {
  readonly plan: DocumentPlan;
  readonly found: FoundDocument;
}

/** Loads one document as a part of a transaction. */
export async function loadPlan(
  transaction: Asker,
  { plan, found }: PlannedDocument,
  { again = false }: LoadOptions,
): Promise<LoadOutcome> {
  const document = plan.document.id;
  const known = await knownDocument(transaction, document, plan.source.id);
  const removal = again ? undefined : await removalOf(transaction, document, known);
  if (removal !== undefined)
    return { document, status: "keptOut", messages: [removalMessage(removal, found.source.location)] };
  const status = await writeDocument(transaction, plan, known, found.recordedAt);
  return { document, status, messages: plan.messages };
}

type WrittenStatus = Exclude<LoadOutcome["status"], "keptOut">;

async function writeDocument(
  transaction: Asker,
  plan: DocumentPlan,
  known: KnownDocument | undefined,
  recordedAt: string,
): Promise<WrittenStatus> {
  const document = plan.document.id;
  const isSame =
    known !== undefined &&
    known.extractor === plan.document.properties["extractor"] &&
    known.linker === plan.document.properties["linker"] &&
    known.readerVersion === plan.document.properties["readerVersion"] &&
    known.retractedAt === null;
  if (isSame && known.isVersion && known.supersededAt === null) return "unchanged";
  const book = openBook();
  const closed = await closeOtherVersions(transaction, book, plan, recordedAt);
  if (isSame) return addSource(transaction, book, plan, closed, recordedAt);
  const stood = known?.retractedAt === null;
  const unlinked = stood ? [await takeDown(transaction, book, plan, recordedAt)] : [];
  await writeAnew(transaction, book, plan, { stood, recordedAt, unlinked: [...closed, ...unlinked] });
  await noteChange(transaction, book, { action: "load", recordedAt, document });
  return stood || closed.length > 0 ? "superseded" : "loaded";
}

/** Unlinks what the document's older reading said, before the new one is written. */
async function takeDown(
  transaction: Asker,
  book: EntityBook,
  plan: DocumentPlan,
  recordedAt: string,
): Promise<Unlinked> {
  const document = plan.document.id;
  const printed = await untieReprints(transaction, document);
  const kept = keptParts(plan.clusters);
  const unlinked = await unlinkDocument(transaction, book, { document, recordedAt }, kept);
  await transaction.ask("load-dropped-judgements", { document });
  return { ...unlinked, pairs: [...unlinked.pairs, ...printed] };
}

/** The document is there as it is now: it becomes the current version of one more source. */
async function addSource(
  transaction: Asker,
  book: EntityBook,
  plan: DocumentPlan,
  closed: readonly Unlinked[],
  recordedAt: string,
): Promise<WrittenStatus> {
  const document = plan.document.id;
  const { id: source, location } = plan.source;
  await transaction.ask("load-source-version", { document, source, location, recordedAt });
  if (closed.length === 0) return "unchanged";
  await settle(transaction, book, closed, { pairs: [], suspects: [] });
  await noteChange(transaction, book, { action: "load", recordedAt, document });
  return "superseded";
}

/** What the document will have again once its clusters are joined. */
function keptParts(clusters: readonly ClusterPlan[]): KeptParts {
  return {
    keys: new Set(clusters.flatMap(({ keys }) => keys.map(({ id }) => id))),
    mentions: new Set(clusters.flatMap(({ members }) => members.map(({ mention }) => mention))),
  };
}

/** Supersedes what the source held before; a document that no other source holds is closed. */
async function closeOtherVersions(
  transaction: Asker,
  book: EntityBook,
  plan: DocumentPlan,
  recordedAt: string,
): Promise<readonly Unlinked[]> {
  const source = plan.source.id;
  const others = await transaction.ask("load-other-versions", { document: plan.document.id, source });
  const closed: Unlinked[] = [];
  for (const other of others) {
    const document = String(other["document"]);
    await transaction.ask("load-superseded-version", { source, document, recordedAt });
    const stands = other["retractedAt"] === null;
    if (stands && other["sources"] === 1)
      closed.push(await closeDocument(transaction, book, document, recordedAt));
  }
  return closed;
}

interface Circumstances {
  /** Whether the document was there and not retracted. */
  readonly stood: boolean;
  readonly recordedAt: string;
  readonly unlinked: readonly Unlinked[];
}

async function writeAnew(
  transaction: Asker,
  book: EntityBook,
  read: DocumentPlan,
  { stood, recordedAt, unlinked }: Circumstances,
): Promise<void> {
  const { recordedAt: _, ...withoutTime } = read.document.properties;
  const corrected = await correctPlan(transaction, read, recordedAt);
  const { plan } = corrected;
  const properties = stood ? withoutTime : plan.document.properties;
  if (stood) await closeStale(transaction, plan, unlinked.at(-1)?.mentions ?? [], recordedAt);
  await writeEvidence(transaction, [{ plan, properties, recordedAt }]);
  const standing = await transaction.ask("load-standing-claims", { document: plan.document.id });
  const ids = new Set(standing.map((row) => row["id"]));
  await writeClaims(
    transaction,
    plan,
    plan.claims.filter((claim) => !ids.has(claim.id)),
  );
  await writeCorrected(transaction, corrected, recordedAt);
  await askRows(transaction, "load-references", plan.references);
  const headless = new Map(unlinked.flatMap((one) => [...one.headless]));
  await anchorJudgements(transaction, plan.document.id);
  const joined = await joinDocument(transaction, book, plan.document.id, { ...plan, headless }, recordedAt);
  await askRows(transaction, "load-judgements", plan.judgements);
  await askRows(transaction, "load-reference-judgements", plan.referenceJudgements);
  const printed = await tieReprints(transaction, [plan]);
  const pairs = [...joined.pairs, ...printed];
  const { recounted, regrouped } = await settle(transaction, book, unlinked, { ...joined, pairs });
  if (regrouped) return recountEdges(transaction, await documentPairs(transaction, plan.document.id));
  const edges = edgesOf(plan.edgeParts, joined.entityOf);
  await addEdges(
    transaction,
    edges.filter((edge) => !recounted.has(pairKey(edge))),
  );
}

/** Retracts what the document does not say any more: its other claims, mentions and articles. */
async function closeStale(
  transaction: Asker,
  plan: DocumentPlan,
  mentions: readonly string[],
  recordedAt: string,
): Promise<void> {
  const document = plan.document.id;
  const claims = await transaction.ask("load-standing-claims", { document });
  const articles = await transaction.ask("load-document-articles", { document });
  const idsOf = (rows: typeof claims) => rows.map((row) => String(row["id"]));
  const without = (ids: readonly string[], kept: readonly { readonly id: string }[]) => {
    const stays = new Set(kept.map(({ id }) => id));
    return ids.filter((id) => !stays.has(id));
  };
  await askIds(transaction, "load-retracted-claims", without(idsOf(claims), plan.claims), { recordedAt });
  await askIds(transaction, "load-retracted-mentions", without(mentions, plan.mentions), { recordedAt });
  await askIds(transaction, "load-loose-articles", without(idsOf(articles), plan.articles));
}
