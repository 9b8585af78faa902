/**
 * Small random pages for the load stage: what is printed on a sheet, and what an extractor and a linker of
 * some version made of it. The words are few, so that documents share keys and entities merge and part.
 */
import { createHash } from "node:crypto";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import type { Article, SegmentedPage, SourceText } from "../../../src/model/document.ts";
import { ENTITY_TYPES, type EntityType, type StatedRelationType } from "../../../src/model/entity.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { identityMap, sliceMapped } from "../../../src/model/mapped-text.ts";
import type { Mention, MentionForm } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import { createRandom, type Random } from "./random.ts";
import { drawClaims, drawDate } from "./sheet-claims.ts";
import { drawClusters } from "./sheet-clusters.ts";

/** A place on the sheet where something is named. */
interface Named {
  readonly type: EntityType;
  readonly form: MentionForm;
  readonly span: Span;
}

export interface Sheet {
  /** Unlike that of all other sheets of all cases. */
  readonly seed: number;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly named: readonly Named[];
  /** The relation that claims of the case state: one, so that it is stated again. */
  readonly relation: StatedRelationType;
}

/** Which version of the program reads a sheet, and where it was found. */
export interface Reading {
  readonly location: string;
  readonly extractor: number;
  readonly linker: number;
  readonly recordedAt: string;
}

type Word = readonly [string, MentionForm];

/** The first of a type stands in the first sentence of each sheet. A word that stands twice comes twice as often. */
const WORDS: Readonly<Record<EntityType, readonly [Word, ...Word[]]>> = {
  Person: [
    ["王明远", "name"],
    ["王明远", "name"],
    ["李明", "name"],
    ["他", "pronoun"],
  ],
  Organization: [
    ["青禾县医院", "name"],
    ["县医院", "short"],
    ["该院", "description"],
  ],
  Place: [
    ["青禾县", "name"],
    ["白塔镇", "name"],
  ],
  Programme: [
    ["一件事改革", "name"],
    ["一件事改革", "name"],
    ["一件事", "short"],
  ],
  PolicyDocument: [["《实施方案》", "name"]],
  Event: [["现场会", "name"]],
};
const BETWEEN = ["和", "与", "介绍", "在", "支持"];

export function makeSheet(seed: number, relation: StatedRelationType): Sheet {
  const wire = wireOf(seed);
  const random = createRandom(wire ?? seed);
  let text = `第${seed}页。`;
  const sentences: Span[] = [{ start: 0, end: text.length }];
  const named: Named[] = [];
  for (let n = 0; n < 3; n++) {
    const start = text.length;
    for (const type of drawTypes(random)) {
      const [word, form] = n === 0 ? WORDS[type][0] : random.pick(WORDS[type]);
      named.push({ type, form, span: { start: text.length, end: text.length + word.length } });
      text += word + random.pick(BETWEEN);
    }
    text += wire === undefined ? "。" : WIRE_END;
    sentences.push({ start, end: text.length });
  }
  return { seed, text, sentences, named, relation };
}

// Long enough for a sentence, and for two of them, to be told by.
const WIRE_END = "的做法，要求全县各乡镇各部门认真学习借鉴，年底以前全部推开。";

/** In every third case the sheets print one text, each on a page of its own. */
function wireOf(seed: number): number | undefined {
  const nthCase = Math.floor(seed / 10);
  return nthCase % 3 === 0 ? nthCase * 10 + 9 : undefined;
}

/** A person and a programme in each sentence: claims about these two add up to edges over the documents. */
function drawTypes(random: Random): EntityType[] {
  return ["Person", "Programme", random.pick(ENTITY_TYPES)];
}

/** What the stages before loading hand over. The same sheet read by the same versions gives the same. */
export function readSheet(sheet: Sheet, { location, extractor, linker, recordedAt }: Reading): FoundDocument {
  const page = cutPage(sheet, extractor);
  const extraction = extract(sheet, page, extractor);
  const random = createRandom(sheet.seed * 100 + extractor * 10 + linker);
  const linked = { linker: `linker/${linker}`, clusters: drawClusters(extraction.mentions, random) };
  return { source: sourceOf(sheet, location), page, extraction, linked, recordedAt };
}

function sourceOf({ text }: Sheet, location: string): SourceText {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { location, sha256, textSha256: sha256, readerVersion: "text/1", encoding: "utf-8", text };
}

/** One article or two: a later version may cut a page otherwise, and its articles then have other ids. */
function cutPage(sheet: Sheet, extractor: number): SegmentedPage {
  const random = createRandom(sheet.seed * 100 + extractor);
  const { sentences } = sheet;
  const parts = random.chance(0.5) ? [sentences] : [sentences.slice(0, 2), sentences.slice(2)];
  const date = drawDate(random);
  return {
    ...(random.chance(0.5) && { publisher: "青禾日报" }),
    ...(date && { publishedOn: date }),
    articles: parts.map((part, ordinal) => makeArticle(sheet, part, ordinal, random)),
  };
}

function makeArticle({ text }: Sheet, sentences: readonly Span[], ordinal: number, random: Random): Article {
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
  const reportedOn = random.chance(0.3) ? drawDate(random) : undefined;
  return {
    ordinal,
    headlineParts: [],
    reporters: [],
    ...(reportedOn && { reportedOn }),
    text: sliceMapped(identityMap(text), { start, end }),
    bodyStart: 0,
    sentences: sentences.map((span) => shifted(span, -start)),
    bodySpans: [{ start, end }],
    truncated: random.chance(0.2),
  };
}

function extract(sheet: Sheet, page: SegmentedPage, extractor: number): Extraction {
  const random = createRandom(sheet.seed * 100 + extractor + 50);
  const mentions = sheet.named.flatMap((named) =>
    random.chance(0.85) ? [mentionOf(named, page, random)] : [],
  );
  return {
    extractor: `extractor/${extractor}`,
    mentions,
    claims: drawClaims({ mentions, page, relation: sheet.relation, random }),
  };
}

function mentionOf({ type, form, span }: Named, page: SegmentedPage, random: Random): Mention {
  const article = page.articles.findIndex(({ bodySpans: [body] }) => body && span.end <= body.end);
  const { text, bodySpans } = page.articles[article] ?? { text: identityMap(""), bodySpans: [] };
  const placed = shifted(span, -(bodySpans[0]?.start ?? 0));
  return {
    type,
    form,
    article,
    span: placed,
    text: text.text.slice(placed.start, placed.end),
    confidence: random.pick([0.5, 0.9]),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
