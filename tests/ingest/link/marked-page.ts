/**
 * Pages for tests, written as text with its mentions marked: `{O 沂水县教育局}局长{P 周明远}`. A mark is
 * P(erson), O(rganization), L(ocation: Place), G (programme), D (policy document), E(vent), then `-` for a
 * short name, `=` for a description, `~` for a pronoun, `!` for a private person. The text as read has a
 * hard wrap after every `WRAP` characters of the body.
 */
import { createHash } from "node:crypto";
import type { Claim, MentionIndex, PositionClaim } from "../../../src/model/claim.ts";
import { partialDate } from "../../../src/model/date.ts";
import type { Article, SegmentedPage, SourceText } from "../../../src/model/document.ts";
import type { EntityType, OrganizationKind } from "../../../src/model/entity.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { identityMap, joinMapped, type MappedText, sliceMapped } from "../../../src/model/mapped-text.ts";
import type { Mention, MentionForm } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";

const WRAP = 17;
const TYPES: Readonly<Record<string, EntityType>> = {
  P: "Person",
  O: "Organization",
  L: "Place",
  G: "Programme",
  D: "PolicyDocument",
  E: "Event",
};
const FORMS: Readonly<Record<string, MentionForm>> = { "-": "short", "=": "description", "~": "pronoun" };
const MARK = /\{([POLGDE])([-=~]?)(!?)(?:\/(\w+))? ([^}]+)\}/gu;

interface MarkedArticle {
  readonly headline?: string;
  readonly dateline?: string;
  readonly reportedOn?: string;
  readonly body: string;
}

export interface MarkedPage {
  readonly location?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly articles: readonly MarkedArticle[];
}

/** A page with its mentions; claims are added by `withClaims`. */
export interface ReadPage {
  readonly source: SourceText;
  readonly page: SegmentedPage;
  readonly extraction: Extraction;
}

/** The page that the marked text describes. */
export function readMarked(marked: MarkedPage): ReadPage {
  const plain = marked.articles.map((article) => ({
    headline: article.headline && unmark(article.headline),
    body: unmark(article.body),
  }));
  const blocks = plain.map(({ headline, body }) => [...(headline ? [headline] : []), wrap(body)].join("\n"));
  const text = blocks.join("\n\n");
  let at = 0;
  const articles = marked.articles.map((article, ordinal) => {
    const block = blocks[ordinal] ?? "";
    const made = makeArticle(article, ordinal, text, { start: at, end: at + block.length });
    at += block.length + 2;
    return made;
  });
  const publishedOn = marked.publishedOn === undefined ? undefined : partialDate(marked.publishedOn);
  return {
    source: {
      location: marked.location ?? "page.txt",
      sha256: sha256(`bytes of ${text}`),
      textSha256: sha256(text),
      readerVersion: "text/1",
      encoding: "utf-8",
      text,
    },
    page: {
      ...(marked.publisher !== undefined && { publisher: marked.publisher }),
      ...(publishedOn && { publishedOn }),
      articles,
    },
    extraction: {
      extractor: "test/1",
      mentions: marked.articles.flatMap((article, index) => mentionsIn(article, index)),
      claims: [],
    },
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function unmark(marked: string): string {
  return marked.replace(MARK, "$5");
}

function wrap(body: string): string {
  return body
    .split("\n")
    .map((paragraph) => paragraph.match(new RegExp(`.{1,${WRAP}}`, "gsu"))?.join("\n") ?? "")
    .join("\n");
}

function makeArticle(marked: MarkedArticle, ordinal: number, text: string, block: Span): Article {
  const headline = marked.headline === undefined ? undefined : unmark(marked.headline);
  const whole = identityMap(text);
  const headlineSpan = { start: block.start, end: block.start + (headline?.length ?? 0) };
  const body = { start: headline ? headlineSpan.end + 1 : block.start, end: block.end };
  const paragraphs = bodyParagraphs(unmark(marked.body), whole, body.start);
  const lines = [...(headline ? [sliceMapped(whole, headlineSpan)] : []), ...paragraphs];
  const mapped = joinMapped(lines, "\n");
  const reportedOn = marked.reportedOn === undefined ? undefined : partialDate(marked.reportedOn);
  return {
    ordinal,
    ...(headline !== undefined && { headline: { text: headline, span: headlineSpan } }),
    headlineParts: [],
    reporters: [],
    ...(marked.dateline !== undefined && { datelinePlace: marked.dateline }),
    ...(reportedOn && { reportedOn }),
    text: mapped,
    bodyStart: headline ? headline.length + 1 : 0,
    sentences: sentencesOf(mapped.text),
    bodySpans: [body],
    truncated: false,
  };
}

function bodyParagraphs(plain: string, whole: MappedText, start: number): MappedText[] {
  let at = start;
  return plain.split("\n").map((paragraph) => {
    const rows = paragraph.match(new RegExp(`.{1,${WRAP}}`, "gsu")) ?? [];
    const pieces = rows.map((row) => {
      const piece = sliceMapped(whole, { start: at, end: at + row.length });
      at += row.length + 1;
      return piece;
    });
    return joinMapped(pieces);
  });
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const found of text.matchAll(/[^\n。！？]+[。！？]?[”’]?/gu))
    sentences.push({ start: found.index, end: found.index + found[0].length });
  return sentences;
}

function mentionsIn(article: MarkedArticle, index: number): Mention[] {
  const marked = [...(article.headline === undefined ? [] : [article.headline]), article.body].join("\n");
  let removed = 0;
  return [...marked.matchAll(MARK)].map((found) => {
    const [whole, type = "", form = "", isPrivate, kind, text = ""] = found;
    const start = found.index - removed;
    removed += whole.length - text.length;
    return {
      type: TYPES[type] ?? "Person",
      article: index,
      span: { start, end: start + text.length },
      text,
      form: FORMS[form] ?? "name",
      ...(kind !== undefined && { kind: kind as OrganizationKind }),
      ...(isPrivate === "!" && { private: true }),
      confidence: 0.9,
    };
  });
}

/** Index of the `nth` mention of that text, from 0. */
export function mentionOf(read: ReadPage, text: string, nth = 0): MentionIndex {
  const found = read.extraction.mentions.flatMap((mention, index) => (mention.text === text ? [index] : []));
  const index = found[nth];
  if (index === undefined) throw new Error(`the page has no mention ${nth} of ${text}`);
  return index;
}

/** The page with these claims. */
export function withClaims(read: ReadPage, claims: readonly Claim[]): ReadPage {
  return { ...read, extraction: { ...read.extraction, claims } };
}

/** The claim that `person` holds the post `title`; the span reaches from the body to the person. */
export function postOf(
  read: ReadPage,
  title: string,
  person: MentionIndex,
  organization?: MentionIndex,
): PositionClaim {
  const held = read.extraction.mentions[person];
  if (!held) throw new Error(`no mention ${person}`);
  const body = organization === undefined ? undefined : read.extraction.mentions[organization];
  const text = read.page.articles[held.article]?.text.text ?? "";
  const titleStart = text.indexOf(title, body?.span.end ?? 0);
  const starts = [held.span.start, titleStart, ...(body ? [body.span.start] : [])].filter((at) => at >= 0);
  return {
    kind: "Position",
    article: held.article,
    span: { start: Math.min(...starts), end: held.span.end },
    confidence: 0.9,
    person,
    ...(organization !== undefined && { organization }),
    title,
    titleSpan: { start: titleStart, end: titleStart + title.length },
    status: "current",
  };
}
