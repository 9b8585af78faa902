/** Remembers documents that are asked again and again, and no more of them than a fixed length of text. */
import { LRUCache } from "lru-cache";

// What a document becomes takes some hundred times the memory of its text, of which callers may send as much as they like.
const MOST_CHARACTERS = 500_000;
const LONGEST_DOCUMENT = 20_000;

/** By the document's text; a document that is longer than 20,000 characters is not kept. */
export function documentCache<V extends object>(): Pick<LRUCache<string, V>, "get" | "set"> {
  return new LRUCache<string, V>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST_DOCUMENT,
    sizeCalculation: (_value, document) => document.length + 1,
  });
}
