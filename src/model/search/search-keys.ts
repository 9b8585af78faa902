/** What an entity is found by: its names and their readings as texts to compare, and the words of a full-text index. */
import type { EntityType } from "../entity.ts";
import { nameKey } from "./name-key.ts";
import { type Reading, readingsOf } from "./readings.ts";

/**
 * Properties of an entity's node. A text begins each name or reading with ǀ and ends it with ǁ, and with ǁǂ
 * where the name is short; each syllable of a reading stands behind a space. None is empty.
 */
export interface SearchKeys {
  /** The entity's own name: `ǀ王勇ǁǂ`. */
  readonly searchName: string | null;
  /** Its aliases: `ǀ德州二院ǁǂǀ市二院ǁǂ`. */
  readonly searchAliases: string | null;
  /** Readings of its own name: `ǀ wang yongǁǂ`. */
  readonly searchReadings: string | null;
  readonly searchAliasReadings: string | null;
  /** Words of the full-text index, parted by spaces. */
  readonly searchWords: string | null;
}

// Letters to Unicode, so that a tokenizer leaves them where they are.
export const BEGINS = "ǀ";
export const ENDS = "ǁ";
export const SHORT = "ǂ";

/** Names of at most so many characters are found by any one of their characters or syllables. */
const SHORT_NAME = 4;
// A tokenizer of Neo4j cuts words of more than 255 units.
const LONGEST_WORD = 100;
/** Readings are looked up by so many letters from the beginning of a syllable on. */
export const LETTERS_OF_READING = 4;

/** What is named. */
export interface Named {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The keys of an entity by its names. */
export function searchKeys({ type, name, aliases }: Named): SearchKeys {
  const own = textsOf([name], type);
  const others = textsOf(aliases, type);
  return {
    searchName: orNull(own.names),
    searchAliases: orNull(others.names),
    searchReadings: orNull(own.readings),
    searchAliasReadings: orNull(others.readings),
    searchWords: orNull([...new Set([...own.words, ...others.words])].join(" ")),
  };
}

/** A key as a whole name is in the texts; a short name goes on with its mark. */
export function wholeName(key: string): string {
  return BEGINS + key + ENDS;
}

/** The word by which a whole name is looked up. */
export function wholeNameWord(key: string): string {
  return BEGINS + [...key].slice(0, LONGEST_WORD).join("") + ENDS;
}

/** The pairs of neighbours in a list of characters. */
export function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

interface Texts {
  readonly names: string;
  readonly readings: string;
  readonly words: readonly string[];
}

function textsOf(names: readonly string[], type: EntityType): Texts {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== "");
  const parts = keys.map((key) => {
    const characters = [...key];
    const isShort = characters.length <= SHORT_NAME;
    const end = isShort ? ENDS + SHORT : ENDS;
    const readings = readingsOf(key, type);
    return {
      name: BEGINS + key + end,
      reading: readings.map((reading) => `${BEGINS} ${reading.join(" ")}${end}`).join(""),
      words: [
        ...wordsOf(key, characters, isShort),
        ...readings.flatMap((syllables) => wordsOfReading(syllables, isShort)),
      ],
    };
  });
  return {
    names: parts.map((part) => part.name).join(""),
    readings: parts.map((part) => part.reading).join(""),
    words: parts.flatMap((part) => part.words),
  };
}

function wordsOf(key: string, characters: readonly string[], isShort: boolean): readonly string[] {
  return [
    wholeNameWord(key),
    BEGINS + characters[0],
    ...characters,
    ...pairsOf(characters),
    ...(isShort ? characters.map((character) => SHORT + character) : []),
  ];
}

function wordsOfReading(syllables: Reading, isShort: boolean): readonly string[] {
  const initials = syllables.map((syllable) => [...syllable][0] ?? "");
  const starts = syllables.map((_, at) => syllables.slice(at, at + LETTERS_OF_READING).join(""));
  const beginning = starts[0] ?? "";
  const few = (mark: string, letters: string): readonly string[] =>
    [2, 3].map((count) => mark + letters.slice(0, count));
  return [
    BEGINS + initials[0],
    ...pairsOf(initials),
    ...few(BEGINS, beginning),
    ...starts.map((letters) => letters.slice(0, LETTERS_OF_READING)),
    ...(isShort ? starts.flatMap((letters) => few(SHORT, letters)) : []),
  ];
}
