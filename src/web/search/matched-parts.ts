/** Which part of a name fits what was typed. */
import type { SearchMatch } from "../questions/questions.ts";

interface NamePart {
  /** Its first character's place among those of the name. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** A name that was found, the words it was found by, and how they fit. */
export interface FoundBy {
  readonly name: string;
  readonly words: string;
  readonly match: SearchMatch;
}

/**
 * Cuts a name where it fits. What in a name answers to pinyin is not known here: then the whole name is marked, or of
 * initials at the beginning as many characters as were typed.
 */
export function matchedParts({ name, words, match }: FoundBy): readonly NamePart[] {
  const characters = Array.from(name);
  const marked = markedIn(characters, Array.from(folded(words)), match);
  const parts: { start: number; text: string; isMarked: boolean }[] = [];
  characters.forEach((text, index) => {
    const last = parts.at(-1);
    if (last?.isMarked === marked.has(index)) last.text += text;
    else parts.push({ start: index, text, isMarked: marked.has(index) });
  });
  return parts;
}

function markedIn(
  name: readonly string[],
  words: readonly string[],
  match: SearchMatch,
): ReadonlySet<number> {
  if (match === "INITIALS_PREFIX") return new Set(words.keys());
  if (match.includes("PINYIN") || match.includes("INITIALS") || match === "EXACT")
    return new Set(name.keys());
  // Characters that a search passes over, such as quotation marks, stand in names.
  const kept = [...name.keys()].filter((index) => folded(name[index] ?? "") !== "");
  const found = match === "ABBREVIATION" ? abbreviated(name, kept, words) : together(name, kept, words);
  return new Set(found.length > 0 ? found : name.keys());
}

function together(
  name: readonly string[],
  kept: readonly number[],
  words: readonly string[],
): readonly number[] {
  for (let at = 0; at + words.length <= kept.length; at += 1) {
    const tried = kept.slice(at, at + words.length);
    if (tried.every((index, place) => folded(name[index] ?? "") === words[place])) return tried;
  }
  return [];
}

function abbreviated(
  name: readonly string[],
  kept: readonly number[],
  words: readonly string[],
): readonly number[] {
  const found: number[] = [];
  for (const index of kept)
    if (found.length < words.length && folded(name[index] ?? "") === words[found.length]) found.push(index);
  return found.length === words.length ? found : [];
}

/** Width, case, white space and punctuation do not matter to a search. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
