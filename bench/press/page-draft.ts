/** One page of an invented paper while it is written: its text, and the nodes that tell what stands where. */
import { createHash } from "node:crypto";
import type { ClaimKind } from "../../src/model/claim.ts";
import { documentId, makeId, mentionId } from "../../src/model/ids.ts";
import type { Span } from "../../src/model/span.ts";
import type { Member } from "./cast.ts";
import type { EntityBook } from "./entity-book.ts";
import {
  type MadeNode,
  type MadeRelation,
  type Portion,
  type Properties,
  RECORDED_AT,
} from "./made-graph.ts";

const EXTRACTOR = "press/1";

export interface Imprint {
  /** Tells pages of all presses apart. */
  readonly key: string;
  readonly publisher: string;
  /** A full day. */
  readonly publishedOn: string;
  readonly headline: string;
}

/** Words, or a member of the cast as the text names it. */
export type Part = string | { readonly member: Member; readonly as: "name" | "short" | "pronoun" };

/** A sentence that was written. */
export interface Said {
  readonly passage: string;
  /** Where each part stands. */
  readonly spans: readonly Span[];
  /** Id of the mention for each part that names a member, undefined for words. */
  readonly mentions: readonly (string | undefined)[];
}

export interface PageDraft {
  readonly id: string;
  readonly article: string;
  readonly imprint: Imprint;
  readonly book: EntityBook;
  readonly nodes: MadeNode[];
  readonly relations: MadeRelation[];
  /** The head of each member's mentions, by the member's key. */
  readonly heads: Map<string, string>;
  text: string;
  /** How many sentences there are. */
  sentences: number;
}

/** Begins a page; its mentions are noted in the book. */
export function startPage(imprint: Imprint, book: EntityBook): PageDraft {
  const id = documentId(sha256(imprint.key));
  const article = makeId("article", id, 0);
  return { id, article, imprint, book, nodes: [], relations: [], heads: new Map(), text: "", sentences: 0 };
}

/** Writes a sentence. */
export function say(page: PageDraft, ...parts: readonly Part[]): Said {
  const start = page.text.length;
  const passage = makeId("passage", page.article, start);
  const mentions: (string | undefined)[] = [];
  const spans = parts.map((part): Span => {
    const words = wordsOf(part);
    const span = { start: page.text.length, end: page.text.length + words.length };
    page.text += words;
    mentions.push(typeof part === "string" ? undefined : mention(page, part, span, passage));
    return span;
  });
  const words = page.text.slice(start);
  page.nodes.push({
    labels: ["Passage"],
    properties: {
      ...{ id: passage, document: page.id, article: page.article, ordinal: page.sentences++ },
      ...{ start, end: page.text.length, text: words, print: sha256(words).slice(0, 16) },
    },
  });
  relate(page, page.article, "HAS_PASSAGE", passage);
  page.text += "\n";
  return { passage, spans, mentions };
}

/** What a claim is made of: parts of a sentence, by their places in it. */
export interface Claimed {
  readonly kind: ClaimKind;
  readonly said: Said;
  readonly first: number;
  readonly last: number;
  readonly roles: readonly (readonly [role: string, part: number])[];
  readonly properties: Properties;
}

/** Claims something in the words of some parts of a sentence. @returns the claim's id. */
export function claim(page: PageDraft, { kind, said, first, last, roles, properties }: Claimed): string {
  const [from, to] = [said.spans[first], said.spans[last]];
  if (!from || !to) throw new RangeError(`a claim of ${page.imprint.key} names parts that are not there`);
  const { id: document, article, imprint } = page;
  const span = { start: from.start, end: to.end };
  const id = makeId("claim", document, kind, span.start, span.end, JSON.stringify([properties, roles]));
  const quote = page.text.slice(span.start, span.end);
  page.nodes.push({
    labels: ["Claim", kind],
    properties: { id, document, article, kind, ...span, text: quote, ...stamp(imprint), ...properties },
  });
  relate(page, id, "EVIDENCED_BY", said.passage, { ordinal: 0, ...span, quote });
  for (const [role, part] of roles)
    relate(page, id, role, said.mentions[part] ?? "", role === "ABOUT" ? { ordinal: 0 } : {});
  return id;
}

export function relate(
  { relations }: PageDraft,
  from: string,
  type: string,
  to: string,
  properties: Properties = {},
): void {
  relations.push({ from, type, to, properties });
}

/** The page as it stands. */
export function endPage(page: PageDraft): Portion {
  const { id, article, imprint } = page;
  const source = makeId("source", imprint.key);
  relate(page, id, "HAS_ARTICLE", article);
  relate(page, source, "HAS_VERSION", id, { recordedAt: RECORDED_AT });
  const from: MadeNode = {
    labels: ["Source"],
    properties: { id: source, location: `press/${imprint.key}.txt` },
  };
  return { nodes: [from, documentNode(page), articleNode(page), ...page.nodes], relations: page.relations };
}

function mention(page: PageDraft, part: Exclude<Part, string>, span: Span, passage: string): string {
  const { member, as: form } = part;
  const id = mentionId(page.id, span, member.type);
  const head = page.heads.get(member.key) ?? id;
  page.heads.set(member.key, head);
  const { type, name, kind, private: isPrivate = false } = member;
  const words = wordsOf(part);
  const ofHead: Properties = { headName: name, private: isPrivate, ...(kind !== undefined && { kind }) };
  page.nodes.push({
    labels: ["Mention"],
    properties: {
      ...{ id, document: page.id, type, ...span, text: words, name: words, form, confidence: 0.9, head },
      ...(head === id && ofHead),
    },
  });
  relate(page, id, "IN", passage);
  page.book.note(member, { mention: id, head, form, document: page.id });
  return id;
}

function wordsOf(part: Part): string {
  if (typeof part === "string") return part;
  const { member, as } = part;
  if (as === "pronoun") return "他";
  return as === "short" ? (member.short ?? member.name) : member.name;
}

/** What all claims of a page have in common. */
function stamp({ publishedOn }: Imprint): Properties {
  return {
    ...{ confidence: 0.8, extractor: EXTRACTOR, recordedAt: RECORDED_AT },
    ...{ onText: publishedOn, onEarliest: publishedOn, onLatest: publishedOn },
  };
}

function documentNode({ id, text, imprint: { key, publisher, publishedOn } }: PageDraft): MadeNode {
  const hash = sha256(key);
  return {
    labels: ["Document"],
    properties: {
      ...{ id, sha256: hash, textSha256: sha256(text), readerVersion: "text/1", encoding: "utf-8", text },
      ...{ publisher, publishedOn, publishedEarliest: publishedOn, publishedLatest: publishedOn },
      ...{ extractor: EXTRACTOR, linker: EXTRACTOR, recordedAt: RECORDED_AT },
    },
  };
}

function articleNode({ article, id, text, imprint: { headline, publisher } }: PageDraft): MadeNode {
  return {
    labels: ["Article"],
    properties: {
      ...{ id: article, document: id, ordinal: 0, headline, headlineParts: [] },
      ...{ reporters: [`${publisher}记者`], spans: [0, text.length], truncated: false },
    },
  };
}

function sha256(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}
