/** What somebody typed, as it is sought: the words that find candidates, and the patterns that tell how one fits. */
import { nameKey } from "./name-key.ts";
import { pinyinWords } from "./pinyin-words.ts";
import { BEGINS, ENDS, LETTERS_OF_READING, pairsOf, SHORT, wholeName } from "./search-keys.ts";

export interface SearchQuery {
  /** The query as a key of names; never empty. */
  readonly key: string;
  /** At most four: what fits has all words of one of these, parted by spaces. */
  readonly ways: readonly string[];
  /** A name's text that is, or begins with, the query has these at its beginning. */
  readonly whole: string;
  readonly beginning: string;
  /**
   * Regular expressions over a whole text of names; one that never fits is empty. `part`: a name holds the
   * query, be it at its beginning. `abbreviation`: a name has the query's characters in their order.
   */
  readonly part: string;
  readonly abbreviation: string;
  /** The same over texts of readings: by syllables, of which the last may be cut short, and by initials. */
  readonly pinyinWhole: string;
  readonly pinyinBeginning: string;
  readonly pinyinPart: string;
  readonly initialsWhole: string;
  readonly initialsBeginning: string;
  readonly initialsPart: string;
}

// So many words tell candidates well enough.
const MOST_WORDS = 24;
// No name is read in more letters, has more initials, or is cut short to more characters.
const MOST_LETTERS = 120;
const MOST_INITIALS = 40;
const ABBREVIATION = { least: 3, most: 12 };
// 一中, 二院: with a number two characters are enough.
const NUMBERED = /^[一二三四五六七八九十]\p{Script=Han}$/u;
const NEVER = "";

/** @returns null where there is nothing to seek: no letter and no digit. */
export function searchQuery(text: string): SearchQuery | null {
  const key = nameKey(text);
  if (key === "") return null;
  const characters = [...key];
  const inPinyin = pinyinWords(text);
  const typed = inPinyin.join("");
  // One letter with a number, y2, is no syllable.
  const letters = typed.length > 1 || typed === key ? typed : "";
  // Who types tones types syllables.
  const initials = letters === key ? letters : "";
  const abbreviation = abbreviationOf(key, characters);
  return {
    key,
    ways: [
      ...waysOfName(characters),
      ...(abbreviation === NEVER ? [] : [spaced(characters)]),
      ...waysOfLetters(letters),
      ...waysOfInitials(initials),
    ],
    whole: wholeName(key),
    beginning: BEGINS + key,
    part: partOf(key, characters.length === 1),
    abbreviation,
    ...patternsOfPinyin(inPinyin, letters),
    ...patternsOfInitials(initials),
  };
}

function spaced(words: readonly string[]): string {
  return [...new Set(words)].slice(0, MOST_WORDS).join(" ");
}

function waysOfName(characters: readonly string[]): readonly string[] {
  if (characters.length > 1) return [spaced(pairsOf(characters))];
  return [BEGINS + characters[0], SHORT + characters[0]];
}

/** One character or a few letters stand in too many names: they count at the beginning, and in short names. */
function partOf(pattern: string, onlyInShort: boolean): string {
  if (!onlyInShort) return `.*${pattern}.*`;
  return `.*(?:${BEGINS}${pattern}|${pattern}[^${ENDS}]*${ENDS}${SHORT}).*`;
}

function abbreviationOf(key: string, characters: readonly string[]): string {
  const { least, most } = ABBREVIATION;
  const isShort = characters.length < least && !NUMBERED.test(key);
  if (isShort || characters.length > most || !/\p{Script=Han}/u.test(key)) return NEVER;
  const [first, ...others] = characters;
  return `.*${first}${others.map((next) => `[^${next}${ENDS}]*${next}`).join("")}.*`;
}

function waysOfLetters(letters: string): readonly string[] {
  if (letters.length < 2 || letters.length > MOST_LETTERS) return [];
  if (letters.length >= LETTERS_OF_READING) return [letters.slice(0, LETTERS_OF_READING)];
  return [BEGINS + letters, SHORT + letters];
}

/** The pairs of the letters as they stand are a way of the name; of zh, ch and sh the first letter may be meant. */
function waysOfInitials(letters: string): readonly string[] {
  const plain = plainInitials(letters);
  return plain === letters || plain.length < 2 ? [] : [spaced(pairsOf([...plain]))];
}

function patternsOfPinyin(words: readonly string[], letters: string) {
  if (letters === "" || letters.length > MOST_LETTERS)
    return { pinyinWhole: NEVER, pinyinBeginning: NEVER, pinyinPart: NEVER };
  // A syllable may end behind any letter: xian is 咸 and 西安, xi an is 西安 alone.
  const read = words.map((word) => ` ${[...word].join(" ?")}`).join("");
  const beginning = `.*${BEGINS}${read}.*`;
  const isLetter = letters.length === 1;
  return {
    pinyinWhole: `.*${BEGINS}${read}${ENDS}.*`,
    pinyinBeginning: beginning,
    pinyinPart: isLetter ? beginning : partOf(read, letters.length < LETTERS_OF_READING),
  };
}

function patternsOfInitials(letters: string) {
  if (letters.length < 2 || letters.length > MOST_INITIALS)
    return { initialsWhole: NEVER, initialsBeginning: NEVER, initialsPart: NEVER };
  const rest = `[^ ${ENDS}]*`;
  const runs = [...new Set([letters, plainInitials(letters)])].filter((run) => run.length > 1);
  const either = `(?:${runs.map((run) => [...run].map((letter) => ` ${letter}${rest}`).join("")).join("|")})`;
  return {
    initialsWhole: `.*${BEGINS}${either}${ENDS}.*`,
    initialsBeginning: `.*${BEGINS}${either}.*`,
    initialsPart: `.*${either}.*`,
  };
}

function plainInitials(letters: string): string {
  return letters.replace(/([zcs])h/g, "$1");
}
