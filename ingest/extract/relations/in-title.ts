/** BASED_ON that a document's title states: 《关于推进……的通知》 is what the programme rests on. */
import type { Mention } from "../../../src/model/mention.ts";
import { findTerms, termIndex } from "../programmes/term-index.ts";
import type { Related } from "./related.ts";

const SHORTEST = 4;

/** The programmes of an article whose name stands in the title of a policy document, each pair once. */
export function inTitle(mentions: readonly Mention[]): readonly Related[] {
  if (!mentions.some(({ type }) => type === "PolicyDocument")) return [];
  const programmes = new Map<string, number>();
  mentions.forEach(({ type, text }, index) => {
    if (type === "Programme" && text.length >= SHORTEST && !programmes.has(text)) programmes.set(text, index);
  });
  if (programmes.size === 0) return [];
  const terms = termIndex(programmes.keys());
  const seen = new Set<string>();
  return mentions.flatMap(({ type, text, span }, to) => {
    if (type !== "PolicyDocument" || seen.has(text)) return [];
    seen.add(text);
    return findTerms(text, terms).flatMap((term) => {
      const from = programmes.get(text.slice(term.start, term.end));
      return from === undefined ? [] : [{ relation: "BASED_ON" as const, from, to, span, confidence: 0.8 }];
    });
  });
}
