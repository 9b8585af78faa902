/** Claims as nodes, with the words that prove each and the mentions that it is about. */
import type { Claim, MentionIndex } from "../../src/model/claim.ts";
import type { PartialDate } from "../../src/model/date.ts";
import type { Article, SourceText } from "../../src/model/document.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import { makeId } from "../../src/model/ids.ts";
import type { Span } from "../../src/model/span.ts";
import { type ClaimMentions, edgePartsOf } from "./edge-parts.ts";
import type { ClaimRow, EdgePart, EvidenceRow, Properties, RoleRow } from "./plan.ts";
import type { MentionIds, PlannedArticle } from "./plan-mentions.ts";
import { spansOf } from "./plan-page.ts";

export interface ClaimPlan {
  readonly row: ClaimRow;
  readonly evidence: readonly EvidenceRow[];
  readonly roles: ClaimRoles;
  readonly edgeParts: readonly EdgePart[];
}

interface ClaimRoles {
  readonly speaker?: RoleRow;
  readonly abouts: readonly RoleRow[];
  readonly subject?: RoleRow;
  readonly object?: RoleRow;
}

export interface ClaimContext {
  readonly document: string;
  readonly extractor: string;
  readonly recordedAt: string;
  readonly source: SourceText;
  readonly publishedOn?: PartialDate;
  readonly mentions: MentionIds;
}

/**
 * The claim's plan, or in a word why it cannot be proved or has nothing to hold on to:
 * `no-place` (span outside of the article), `no-sentence` (a piece begins in no sentence), `wrong-words`
 * (what stands in the text there is not what the claim says), `no-mention` (a mention it needs is missing).
 */
export function planClaim(
  claim: Claim,
  planned: PlannedArticle | undefined,
  context: ClaimContext,
): ClaimPlan | "no-place" | "no-sentence" | "wrong-words" | "no-mention" {
  const spans = planned ? spansOf(planned.article, claim.span, context.source) : [];
  const [first] = spans;
  if (!planned || !first) return "no-place";
  const words = planned.article.text.text.slice(claim.span.start, claim.span.end);
  const quotes = spans.map((span) => context.source.text.slice(span.start, span.end));
  if (foldForMatching(quotes.join("")) !== foldForMatching(words)) return "wrong-words";
  const mentions = claimMentions(claim, context.mentions);
  if (!mentions) return "no-mention";
  const places = spans.flatMap((span) => [span.start, span.end]);
  const id = makeId(
    "claim",
    context.document,
    context.extractor,
    claim.kind,
    ...places,
    ...identity(claim, mentions),
  );
  const evidence = spans.flatMap((span, ordinal) => {
    const passage = planned.plan.passageAt(span.start);
    return passage === undefined
      ? []
      : [{ claim: id, passage, ordinal, ...span, quote: quotes[ordinal] ?? "" }];
  });
  if (evidence.length < spans.length) return "no-sentence";
  const on = dayOf(claim, planned.article.reportedOn ?? context.publishedOn);
  const properties = propertiesOf(claim, planned, context, first, words, on);
  const row = { id, kind: claim.kind, properties };
  return { row, evidence, roles: rolesOf(id, mentions), edgeParts: edgePartsOf(row, mentions) };
}

/**
 * The time that a claim is dated to. What was said or counted is of the time that the text gives for it; what holds
 * when it is told (a post that somebody has, what a body carries out) is of the day on which it is printed. A post that
 * is given, taken or past is of the time that the text gives, else of that day, too.
 */
function dayOf(claim: Claim, printed: PartialDate | undefined): PartialDate | undefined {
  const stated = statedTime(claim);
  const holds =
    claim.kind === "Relation" ||
    (claim.kind === "Position" && claim.status === "current" && claim.validTo === undefined);
  return holds ? (printed ?? stated) : (stated ?? printed);
}

function statedTime({ validFrom, validTo }: Claim): PartialDate | undefined {
  if (validFrom === undefined || validTo === undefined) return validFrom ?? validTo;
  return {
    text: `${validFrom.text}/${validTo.text}`,
    earliest: validFrom.earliest,
    latest: validTo.latest,
  };
}

function propertiesOf(
  claim: Claim,
  { article, plan }: PlannedArticle,
  { document, extractor, recordedAt }: ClaimContext,
  place: Span,
  text: string,
  on: PartialDate | undefined,
): Properties {
  return {
    document,
    article: plan.row.id,
    kind: claim.kind,
    start: place.start,
    end: place.end,
    text,
    confidence: claim.confidence,
    extractor,
    recordedAt,
    ...dated("on", on),
    ...dated("validFrom", claim.validFrom),
    ...dated("validTo", claim.validTo),
    ...ownProperties(claim, article),
  };
}

/** The ids of the claim's mentions; undefined where one is missing without which it says nothing. */
function claimMentions(claim: Claim, ids: MentionIds): ClaimMentions | undefined {
  const idOf = (index: MentionIndex | undefined) => (index === undefined ? undefined : ids.get(index));
  if (claim.kind === "Statement") {
    const speaker = idOf(claim.speaker);
    const abouts = [...new Set(claim.about.flatMap((index) => idOf(index) ?? []))];
    return { ...(speaker !== undefined && { speaker }), abouts };
  }
  const [subjectIndex, objectIndex] = sides(claim);
  const [subject, object] = [idOf(subjectIndex), idOf(objectIndex)];
  if (subject === undefined || (objectIndex !== undefined && object === undefined)) return undefined;
  return { abouts: [], subject, ...(object !== undefined && { object }) };
}

function sides(
  claim: Exclude<Claim, { readonly kind: "Statement" }>,
): [MentionIndex, MentionIndex | undefined] {
  if (claim.kind === "Position") return [claim.person, claim.organization];
  if (claim.kind === "Relation") return [claim.from, claim.to];
  return [claim.subject, undefined];
}

/** What tells the claim from others with the same words. */
function identity(claim: Claim, mentions: ClaimMentions): readonly (string | number)[] {
  const sides = [mentions.speaker ?? "", mentions.subject ?? "", mentions.object ?? ""];
  if (claim.kind === "Statement") return [...sides, claim.mode];
  if (claim.kind === "Position") return [...sides, claim.title, claim.status];
  if (claim.kind === "Relation") return [...sides, claim.relation];
  return [...sides, claim.indicator, claim.value, claim.unit];
}

function ownProperties(claim: Claim, article: Article): Properties {
  if (claim.kind === "Statement")
    return {
      mode: claim.mode,
      ...(claim.act !== undefined && { act: claim.act }),
      ...(claim.cue && { cue: article.text.text.slice(claim.cue.start, claim.cue.end) }),
    };
  if (claim.kind === "Position") return { title: claim.title, status: claim.status };
  if (claim.kind === "Relation") return { relation: claim.relation };
  return { indicator: claim.indicator, value: claim.value, unit: claim.unit };
}

function dated(name: "on" | "validFrom" | "validTo", date: PartialDate | undefined): Properties {
  if (!date) return {};
  return { [`${name}Text`]: date.text, [`${name}Earliest`]: date.earliest, [`${name}Latest`]: date.latest };
}

function rolesOf(claim: string, { speaker, abouts, subject, object }: ClaimMentions): ClaimRoles {
  const role = (mention: string, ordinal = 0) => ({ claim, mention, ordinal });
  return {
    abouts: abouts.map(role),
    ...(speaker !== undefined && { speaker: role(speaker) }),
    ...(subject !== undefined && { subject: role(subject) }),
    ...(object !== undefined && { object: role(object) }),
  };
}
