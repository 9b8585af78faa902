/** What a claim rests on, as nodes of a proof bundle. Properties without a value are left out. */
import { type Correction, readerOf } from "../../model/correction.ts";
import { correctionLine } from "../../model/correction-line.ts";
import { type PartialDate, partialDate } from "../../model/date.ts";
import { agentIri, iriOf, type ProofNode, type ProofValue } from "../../model/proof/bundle.ts";
import { positionsOf, selectorsOf, type ToCodePoints } from "../../model/proof/selectors.ts";
import type { ClaimRow } from "../claims.ts";
import type { ArticleRow } from "../documents.ts";
import type { EntityRow } from "../entities.ts";
import { onCharacter, type PieceRow, prefixOf, suffixOf } from "../evidence.ts";
import type { JudgementRow, ReferenceRow } from "../judgements.ts";
import type { MentionRow } from "../mentions.ts";
import type { ProofDocument, ProofMention } from "./proof-facts.ts";

type Properties = { readonly [key: string]: ProofValue | null | undefined };

function node(id: string, type: readonly string[], properties: Properties): ProofNode {
  const present = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return { id, type, ...(Object.fromEntries(present) as { readonly [key: string]: ProofValue }) };
}

/** The IRI of the run of an extractor over a document. */
function extractionIri({ documentId, extractor }: ClaimRow): string {
  return iriOf(`${documentId}/extraction/${encodeURIComponent(extractor)}`);
}

function pieceIri(claim: ClaimRow, { ordinal }: PieceRow): string {
  return iriOf(`${claim.id}/evidence/${ordinal}`);
}

export function softwareNode(name: string): ProofNode {
  return node(agentIri(name), ["prov:SoftwareAgent"], { name });
}

/** Where a file lies tells of the machine that it was read on and proves nothing, so only its name is given. */
export function documentNode({ row, sources }: ProofDocument): ProofNode {
  const names = sources.map(({ location }) =>
    /^https?:/.test(location) ? location : (location.split(/[/\\]/).at(-1) ?? location),
  );
  return node(iriOf(row.id), ["prov:Entity", "pg:Document"], {
    sha256: row.sha256,
    textSha256: row.textSha256,
    encoding: row.encoding,
    readerVersion: row.readerVersion,
    fileName: [...new Set(names)],
    publisher: row.publisher,
    publishedOn: row.publishedOn,
    generatedAtTime: row.recordedAt,
    invalidatedAtTime: row.retractedAt,
  });
}

export function articleNode(article: ArticleRow): ProofNode {
  const document = iriOf(article.documentId);
  return node(iriOf(article.id), ["prov:Entity", "pg:Article"], {
    partOf: document,
    wasDerivedFrom: [document],
    ordinal: article.ordinal,
    headline: article.headline,
    reporters: article.reporters,
    datelinePlace: article.datelinePlace,
  });
}

export function passageNode(piece: PieceRow, claim: ClaimRow, toCodePoints: ToCodePoints): ProofNode {
  const { contextStart: start, sentenceEnd: end } = piece;
  return node(iriOf(piece.passageId), ["prov:Entity", "oa:SpecificResource", "pg:Passage"], {
    partOf: iriOf(claim.articleId ?? claim.documentId),
    wasDerivedFrom: [iriOf(claim.articleId ?? claim.documentId)],
    source: iriOf(claim.documentId),
    text: piece.sentence,
    selector: positionsOf({ start, end }, toCodePoints),
  });
}

export function pieceNode(
  piece: PieceRow,
  claim: ClaimRow,
  document: ProofDocument,
  toCodePoints: ToCodePoints,
): ProofNode {
  const words = {
    exact: piece.quote,
    prefix: prefixOf(piece, document.text),
    suffix: suffixOf(piece, document.text),
  };
  return node(pieceIri(claim, piece), ["prov:Entity", "oa:SpecificResource", "pg:Evidence"], {
    source: iriOf(claim.documentId),
    renderedVia: agentIri(document.row.readerVersion),
    partOf: iriOf(piece.passageId),
    wasDerivedFrom: [iriOf(claim.documentId), iriOf(piece.passageId)],
    ordinal: piece.ordinal,
    page: piece.page,
    selector: selectorsOf(piece, words, toCodePoints),
  });
}

// Enough to see what is named; the place says the rest.
const MENTION_CONTEXT_UNITS = 16;

export function mentionNode(
  mention: ProofMention,
  document: ProofDocument,
  toCodePoints: ToCodePoints,
): ProofNode {
  const { text } = document;
  const { start, end } = mention;
  const from = onCharacter(text, Math.max(0, start - MENTION_CONTEXT_UNITS));
  const to = onCharacter(text, Math.min(text.length, end + MENTION_CONTEXT_UNITS));
  const words = {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
  return node(iriOf(mention.id), ["prov:Entity", "oa:SpecificResource", "pg:Mention"], {
    source: iriOf(mention.documentId),
    wasDerivedFrom: [iriOf(mention.documentId)],
    entityType: mention.type,
    name: mention.name,
    form: mention.form,
    selector: selectorsOf(mention, words, toCodePoints),
    refersTo: mention.link && iriOf(mention.link.entity.id),
    linkRule: mention.link?.reason.rule,
    linkScore: mention.link?.reason.score,
    linkWhy: mention.link?.reason.why,
  });
}

/** A private person is masked as everywhere; the mentions show what is printed, which is what is proved. */
export function entityNode({ id, name, type, private: isPrivate }: EntityRow): ProofNode {
  const more = isPrivate ? { private: true } : {};
  return node(iriOf(id), ["prov:Entity", `pg:${type}`], { name, entityType: type, ...more });
}

export function extractionNode(claim: ClaimRow): ProofNode {
  return node(extractionIri(claim), ["prov:Activity", "pg:Extraction"], {
    used: [iriOf(claim.documentId)],
    wasAssociatedWith: agentIri(readerOf(claim.extractor)),
    extractor: claim.extractor,
  });
}

export function claimNode(
  claim: ClaimRow,
  links: {
    readonly pieces: readonly PieceRow[];
    readonly mentions: readonly ProofMention[];
    readonly judgements: readonly JudgementRow[];
    readonly corrections: readonly Correction[];
  },
): ProofNode {
  const inRole = (role: ProofMention["role"]) =>
    links.mentions.filter((mention) => mention.role === role).map(({ id }) => iriOf(id));
  const [speaker] = inRole("SPEAKER");
  const [subject] = inRole("SUBJECT");
  const [object] = inRole("OBJECT");
  return node(iriOf(claim.id), ["prov:Entity", `pg:${claim.kind}`], {
    text: claim.text,
    ...ownProperties(claim),
    speaker,
    subject,
    object,
    ...(claim.kind === "Statement" && { about: inRole("ABOUT") }),
    dated: dateNode(claim.dated),
    validFrom: dateNode(claim.validFrom),
    validTo: dateNode(claim.validTo),
    confidence: claim.confidence,
    partOf: iriOf(claim.articleId ?? claim.documentId),
    wasDerivedFrom: links.pieces.map((piece) => pieceIri(claim, piece)),
    wasGeneratedBy: extractionIri(claim),
    wasInfluencedBy: [...links.judgements, ...links.corrections].map(({ id }) => iriOf(id)),
    generatedAtTime: claim.recordedAt,
    invalidatedAtTime: claim.retractedAt,
  });
}

function ownProperties(claim: ClaimRow): Properties {
  if (claim.kind === "Statement") return { mode: claim.mode, act: claim.act, cue: claim.cue };
  if (claim.kind === "Position") return { title: claim.title, status: claim.status };
  if (claim.kind === "Relation") return { relation: claim.relation };
  return { indicator: claim.indicator, value: claim.value, valueUnit: claim.unit };
}

function dateNode(date: PartialDate | null): ProofValue | null {
  return date && { text: date.text, earliest: date.earliest, latest: date.latest };
}

/** The decision, and the program or person that made it. */
export function judgementNodes(judgement: JudgementRow): readonly ProofNode[] {
  const isRule = judgement.by.startsWith("rule:");
  return [
    node(iriOf(judgement.id), ["prov:Activity", "pg:Judgement"], {
      verdict: judgement.verdict,
      score: judgement.score,
      why: judgement.why,
      used: [iriOf(judgement.leftId), iriOf(judgement.rightId)],
      wasAssociatedWith: agentIri(judgement.by),
      endedAtTime: judgement.recordedAt,
    }),
    node(agentIri(judgement.by), [isRule ? "prov:SoftwareAgent" : "prov:Person"], {
      name: judgement.by.slice(judgement.by.indexOf(":") + 1),
    }),
  ];
}

/**
 * What a person put right, and the person. `line` is all that was said, as the file of judgements says it: the
 * correction's id is made of that.
 *
 * @param read the claim as it was read.
 */
export function correctionNodes(correction: Correction, read: ClaimRow): readonly ProofNode[] {
  const { id, by, why, recordedAt, retractedAt, parts } = correction;
  return [
    node(iriOf(id), ["prov:Activity", "pg:Correction"], {
      used: [iriOf(read.id)],
      wasAssociatedWith: agentIri(by),
      why,
      endedAtTime: recordedAt,
      invalidatedAtTime: retractedAt,
      wrong: parts.wrong,
      title: parts.title,
      dated: dateNode(partialDate(parts.date ?? "") ?? null),
      line: JSON.stringify(correctionLine(correction)),
    }),
    node(agentIri(by), ["prov:Person"], { name: by.slice(by.indexOf(":") + 1) }),
  ];
}

/** A side of a judgement that the claims do not name: a mention elsewhere, or an entry of a reference list. */
export function sideNode(side: MentionRow | ReferenceRow): ProofNode {
  if (!("documentId" in side))
    return node(iriOf(side.id), ["prov:Entity", "pg:Reference"], { name: side.name, entityType: side.type });
  return node(iriOf(side.id), ["prov:Entity", "pg:Mention"], {
    source: iriOf(side.documentId),
    name: side.text.replace(/\s+/gu, ""),
    form: side.form,
    refersTo: iriOf(side.entity.id),
  });
}
