/** Gathers all that claims rest on. */
import type { Asker, Row } from "../../graph/port.ts";
import type { Correction } from "../../model/correction.ts";
import { idKind } from "../../model/ids.ts";
import type { MentionForm } from "../../model/mention.ts";
import { type ClaimRow, findClaims } from "../claims.ts";
import { map, text } from "../columns.ts";
import { findClaimsAsRead, findWholeCorrections } from "../corrections.ts";
import {
  type ArticleRow,
  type DocumentRow,
  findArticles,
  findDocumentsById,
  findDocumentTexts,
  findSourcesOf,
  type SourceRow,
} from "../documents.ts";
import { findEvidence, type PieceRow } from "../evidence.ts";
import { findJudgementsOf, findReferences, type JudgementRow, type ReferenceRow } from "../judgements.ts";
import { listsByOwner } from "../lists.ts";
import {
  type ClaimRole,
  findClaimMentions,
  findMentions,
  type MentionRow,
  toPlacedMention,
} from "../mentions.ts";

/** A mention in a claim; unlike a MentionRow it may refer to nothing. */
export interface ProofMention {
  readonly role: ClaimRole;
  readonly id: string;
  readonly documentId: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly form: MentionForm;
  readonly head: string;
  readonly link: Pick<MentionRow, "entity" | "reason"> | null;
}

/** A document with its text, to which all places in it belong. */
export interface ProofDocument {
  readonly row: DocumentRow;
  readonly text: string;
  readonly sources: readonly SourceRow[];
}

export interface ProofFacts {
  readonly claims: readonly ClaimRow[];
  /** What was read where one of the claims stands that corrections made, by this. */
  readonly asRead: ReadonlyMap<string, ClaimRow>;
  /** By claim, those that were read included. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly pieces: ReadonlyMap<string, readonly PieceRow[]>;
  readonly mentions: ReadonlyMap<string, readonly ProofMention[]>;
  readonly documents: ReadonlyMap<string, ProofDocument>;
  readonly articles: ReadonlyMap<string, ArticleRow>;
  /** By mention. */
  readonly judgements: ReadonlyMap<string, readonly JudgementRow[]>;
  /** Sides of judgements by id; a mention that refers to nothing now is left out. */
  readonly sides: ReadonlyMap<string, MentionRow | ReferenceRow>;
}

/** @param ids claims; unknown ones are left out, the others keep their order. */
export async function findProofFacts(graph: Asker, ids: readonly string[]): Promise<ProofFacts> {
  const found = await findClaims(graph, ids);
  const claims = [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
  const asRead = await findClaimsAsRead(
    graph,
    claims.map(({ id }) => id),
  );
  const all = [...claims, ...asRead.values()];
  const known = [...new Set(all.map(({ id }) => id))];
  const pieces = await findEvidence(graph, known);
  const mentions = await findProofMentions(graph, known);
  const articles = all.flatMap(({ articleId }) => articleId ?? []);
  const named = [...mentions.values()].flat();
  const heads = [...new Set(named.flatMap(({ id, head }) => [id, head]))];
  const judgements = await findJudgementsOf(graph, heads);
  return {
    claims,
    asRead,
    corrections: await findWholeCorrections(graph, all),
    pieces,
    mentions,
    documents: await findProofDocuments(graph, [...new Set(claims.map(({ documentId }) => documentId))]),
    articles: await findArticles(graph, [...new Set(articles)]),
    judgements,
    sides: await findSides(graph, [...judgements.values()].flat()),
  };
}

async function findProofDocuments(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProofDocument>> {
  const rows = await findDocumentsById(graph, ids);
  const texts = await findDocumentTexts(graph, ids);
  const sources = await findSourcesOf(graph, ids);
  return new Map(
    [...rows].map(([id, row]) => [id, { row, text: texts.get(id) ?? "", sources: sources.get(id) ?? [] }]),
  );
}

async function findProofMentions(
  graph: Asker,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly ProofMention[]>> {
  const rows = await graph.ask("find-proof-mentions", { ids: claims });
  const linked = [...(await findClaimMentions(graph, claims)).values()].flat();
  const links = new Map(linked.map(({ mention }) => [mention.id, mention]));
  return listsByOwner(rows, (row) => toProofMention(row, links));
}

function toProofMention(row: Row, links: ReadonlyMap<string, MentionRow>): ProofMention {
  const mention = map(row, "mention");
  const placed = toPlacedMention(mention);
  const link = links.get(placed.id);
  return {
    ...placed,
    role: text(row, "role") as ClaimRole,
    type: text(mention, "type"),
    name: text(mention, "name"),
    link: link === undefined ? null : { entity: link.entity, reason: link.reason },
  };
}

async function findSides(
  graph: Asker,
  judgements: readonly JudgementRow[],
): Promise<ReadonlyMap<string, MentionRow | ReferenceRow>> {
  const ids = [...new Set(judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  const references = ids.filter((id) => idKind(id) === "reference");
  const mentions = ids.filter((id) => idKind(id) === "mention");
  return new Map<string, MentionRow | ReferenceRow>([
    ...(await findReferences(graph, references)),
    ...(await findMentions(graph, mentions)),
  ]);
}
