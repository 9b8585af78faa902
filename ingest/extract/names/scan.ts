/** One article while its names are sought: the text, the indexes, the words, and what is taken so far. */
import type { EntityType, OrganizationKind } from "../../../src/model/entity.ts";
import type { Mention, MentionForm } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { type WordMap, wordMap } from "./word-map.ts";

export interface Scan {
  readonly context: ArticleContext;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly words: WordMap;
}

/** A name that was found, before it is a mention. */
export interface Find extends Span {
  readonly form: MentionForm;
  readonly kind?: OrganizationKind;
  readonly private?: boolean;
  readonly confidence: number;
}

export function scanOf(context: ArticleContext): Scan {
  return {
    context,
    text: context.text,
    vocabulary: vocabularyOf(context.lexicons),
    words: wordMap(context),
  };
}

/** The mention that a find is. */
export function mentionOf(context: ArticleContext, type: EntityType, find: Find): Mention {
  const { start, end, form, kind, confidence } = find;
  return {
    type,
    article: context.article,
    span: { start, end },
    text: context.text.slice(start, end),
    form,
    ...(kind !== undefined && { kind }),
    ...(find.private === true && { private: true }),
    confidence,
  };
}

const HAN = /[\u3400-\u9fff\u{20000}-\u{2ffff}]/u;

/** Whether the character at `at` is a Chinese character. */
export function isHan(text: string, at: number): boolean {
  return HAN.test(text.charAt(at));
}

/** Finds by the place where they end, to walk from right to left over them. */
export function byEnd<Kind extends Span>(finds: readonly Kind[]): ReadonlyMap<number, Kind> {
  const ends = new Map<number, Kind>();
  for (const find of finds) {
    const known = ends.get(find.end);
    if (known === undefined || find.start < known.start) ends.set(find.end, find);
  }
  return ends;
}

/** Marks the units that spans cover, to ask for overlap in constant time. */
export function coverage(length: number, spans: Iterable<Span>): Uint8Array {
  const covered = new Uint8Array(length + 1);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/** Whether any unit of the span is covered. */
export function touches(covered: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (covered[at] === 1) return true;
  return false;
}
