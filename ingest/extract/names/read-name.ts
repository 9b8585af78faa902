/** Reads a person's name that begins at a place: how many characters it has, and how sure that is. */

import { TRANSCRIPTION_CHARACTERS } from "../../lexicons/given-names.ts";
import {
  AFTER_NAMES,
  NOT_IN_NAMES,
  PARTICLES_AFTER_NAMES,
  SOFT_IN_NAMES,
  WORDS_LIKE_NAMES,
} from "../../lexicons/name-limits.ts";
import { longestAt, prefixIndex } from "../../lexicons/prefix-index.ts";
import { SURNAMES_THAT_ARE_WORDS } from "../../lexicons/surnames.ts";
import { PRIVATE_ADDRESSES } from "../../lexicons/titles.ts";
import { isHan, type Scan } from "./scan.ts";
import { beginsWord, startOfWordTo, tagOf, tagOfWordAt, type WordMap } from "./word-map.ts";

export interface NameReading {
  readonly end: number;
  /** Whether what follows shows that the name ends here. */
  readonly closed: boolean;
  /** Whether the word segmenter's dictionary has the name as an ordinary word (高度, 张开). */
  readonly ordinary: boolean;
  /** The name is a surname with a private way of address (李女士) or a cover (王某). */
  readonly private: boolean;
}

const ADDRESSES = prefixIndex([...PRIVATE_ADDRESSES].map((word) => [word, true] as const));
const FOLLOWERS = prefixIndex(AFTER_NAMES.map((word) => [word, true] as const));
const COVER = /^某[某甲乙丙丁]?|^[\u4e00-\u9fff]某/;
const DOTTED = /[\u4e00-\u9fffA-Z.]{1,8}(?:[·•・][\u4e00-\u9fffA-Z.]{1,8}){1,3}/y;

/** The best reading of a name at `at`; undefined where none can begin. */
export function readName(scan: Scan, at: number): NameReading | undefined {
  const dotted = readDotted(scan, at);
  if (dotted) return dotted;
  const surname = surnameLength(scan, at);
  if (surname === 0 || isRemainder(scan.text, at)) return undefined;
  const isWord = SURNAMES_THAT_ARE_WORDS.has(scan.text.charAt(at)) && isHan(scan.text, at - 1);
  return (isWord ? undefined : readAddress(scan, at + surname)) ?? readGiven(scan, at, surname);
}

/** 30余人: 余 after a number is no surname. */
function isRemainder(text: string, at: number): boolean {
  return text.charAt(at) === "余" && /[0-9十百千万亿]/.test(text.charAt(at - 1));
}

/** Characters of the surname at `at`, 0 for none. */
export function surnameLength({ text, vocabulary }: Scan, at: number): number {
  return longestAt(vocabulary.surnames, text, at)?.word.length ?? 0;
}

/** 约翰·史密斯, 买买提·艾力: the dot parts the parts. */
function readDotted(scan: Scan, at: number): NameReading | undefined {
  // The pattern is tried at every candidate place.
  if (!hasDot(scan, at)) return undefined;
  DOTTED.lastIndex = at;
  const [name] = DOTTED.exec(scan.text) ?? [];
  if (name === undefined) return undefined;
  return { end: at + dottedLength(scan, at, name), closed: true, ordinary: false, private: false };
}

/** Whether a dot is near enough for a name of several parts to begin at `at`. */
export function hasDot({ text }: Scan, at: number): boolean {
  for (let near = at; near < at + 9; near++) {
    const code = text.charCodeAt(near);
    if (code === 0xb7 || code === 0x2022 || code === 0x30fb) return true;
  }
  return false;
}

/** The last part goes on only over characters with which names of other tongues are written. */
function dottedLength(scan: Scan, at: number, name: string): number {
  const lastDot = Math.max(name.lastIndexOf("·"), name.lastIndexOf("•"), name.lastIndexOf("・"));
  let length = lastDot + 1;
  while (length < name.length && isTranscribed(scan, at + length)) length++;
  return Math.max(length, lastDot + 2);
}

function isTranscribed(scan: Scan, at: number): boolean {
  const { text, vocabulary } = scan;
  if (longestAt(vocabulary.speechVerbs, text, at) || longestAt(FOLLOWERS, text, at)) return false;
  return TRANSCRIPTION_CHARACTERS.has(text.charAt(at)) || /[A-Z]/.test(text.charAt(at));
}

/** 李女士, 王大爷, 张某, 刘某某: what stands after the surname. */
function readAddress(scan: Scan, at: number): NameReading | undefined {
  const address = addressAt(scan, at);
  if (address === undefined) return undefined;
  return { end: at + address.length, closed: true, ordinary: false, private: true };
}

function addressAt({ text }: Scan, at: number): string | undefined {
  const address = longestAt(ADDRESSES, text, at)?.word;
  if (address !== undefined) return address;
  if (text.charAt(at) !== "某" && text.charAt(at + 1) !== "某") return undefined;
  return COVER.exec(text.slice(at, at + 2))?.[0];
}

/** Whether 女士, 大爷, 某 or their like stand at `at`. */
export function isAddressed(scan: Scan, at: number): boolean {
  return addressAt(scan, at) !== undefined;
}

function readGiven(scan: Scan, at: number, surname: number): NameReading | undefined {
  const end = givenEnd(scan, at, surname);
  if (end === undefined) return undefined;
  if (SURNAMES_THAT_ARE_WORDS.has(scan.text.charAt(at)) && surname === 1 && !isNameLike(scan, at, end)) {
    return undefined;
  }
  return {
    end,
    closed: closes(scan, end) > 0,
    ordinary: isOrdinary(scan, at, end),
    private: false,
  };
}

/** Where the given name of one or two characters ends; undefined where none can stand. */
function givenEnd(scan: Scan, at: number, surname: number): number | undefined {
  const first = at + surname;
  const [short, long] = [first + 1, first + 2];
  // 王主任, 马董事长, 林长: a post, no name.
  if (longestAt(scan.vocabulary.posts, scan.text, first) || isPost(scan, at, long)) return undefined;
  if (hasSoftCharacter(scan, first)) return long;
  if (!canBeGiven(scan, first)) return undefined;
  return canBeGiven(scan, short) && !prefersShort(scan, at, short, long) ? long : short;
}

/** 林长, 关长: a post that begins like a name. */
function isPost({ text, vocabulary }: Scan, at: number, end: number): boolean {
  const word = longestAt(vocabulary.posts, text, at)?.word.length ?? 0;
  return word > 1 && at + word <= end;
}

/**
 * 孙行远, 万书琴: given names with a character that more often begins the next word. The text must show
 * that the name ends, and the two characters must be no word: 王会长, 李书记 have none.
 */
function hasSoftCharacter(scan: Scan, first: number): boolean {
  const { text, words } = scan;
  const [one, two] = [text.charAt(first), text.charAt(first + 1)];
  const soft = SOFT_IN_NAMES.has(one) !== SOFT_IN_NAMES.has(two);
  if (!soft || (!SOFT_IN_NAMES.has(one) && !canBeGiven(scan, first))) return false;
  if (!SOFT_IN_NAMES.has(two) && !canBeGiven(scan, first + 1)) return false;
  if (closes(scan, first + 2) === 0 || (SOFT_IN_NAMES.has(two) && followerAt(scan, first + 1))) return false;
  return NAME_TAG.test(tagOf(words, one + two));
}

const NAME_TAG = /^(?:x|nr|nz|ns|j)/;

function canBeGiven({ text }: Scan, at: number): boolean {
  return isHan(text, at) && !NOT_IN_NAMES.has(text.charAt(at));
}

/**
 * Whether a name that could have two given characters has one: 王勇带领, 王勇介绍. Evidence for either
 * length is summed up: what follows, how common the character is in names, where the segmenter sees edges.
 */
function prefersShort(scan: Scan, at: number, short: number, long: number): boolean {
  const { text, context, words } = scan;
  const weight = context.lexicons.givenNames.get(text.charAt(short)) ?? 0;
  const particle = PARTICLES_AFTER_NAMES.has(text.charAt(short)) && weight < 0.9;
  const forLong =
    0.3 + weight + closes(scan, long) / 2 + (endsWordFrom(words, at, long) ? 0.8 : 0) - (particle ? 0.8 : 0);
  const forShort =
    (followerAt(scan, short) ? 1.2 : 0) +
    (particle ? 0.4 : 0) +
    (endsWordFrom(words, at, short) ? 0.8 : 0) +
    (wordBegins(words, short) ? 0.8 : 0);
  return forShort > forLong;
}

/** Whether the segmenter has one word from `at` to `end`. */
function endsWordFrom(words: WordMap, at: number, end: number): boolean {
  return startOfWordTo(words, end) === at;
}

/** Whether a word of the dictionary with two characters or more begins at `at`. */
function wordBegins(words: WordMap, at: number): boolean {
  if (!beginsWord(words, at) || beginsWord(words, at + 1)) return false;
  return !/^(?:x|nr)/.test(tagOfWordAt(words, at) ?? "x");
}

function followerAt({ text, vocabulary }: Scan, at: number): boolean {
  const word = longestAt(FOLLOWERS, text, at) ?? longestAt(vocabulary.speechVerbs, text, at);
  return word !== undefined && word.word.length > 1;
}

/** How well the text shows that a name ends at `at`: 2 by a mark or a verb of speech, 1 by a word, 0 not at all. */
export function closes(scan: Scan, at: number): 0 | 1 | 2 {
  const { text, vocabulary } = scan;
  if (at >= text.length || !isHan(text, at)) return 2;
  if (followerAt(scan, at) || longestAt(vocabulary.speechVerbs, text, at)) return 2;
  if (PARTICLES_AFTER_NAMES.has(text.charAt(at))) return 1;
  return longestAt(vocabulary.posts, text, at) ? 1 : 0;
}

// Last characters of posts.
const AFTER_POST = /[长记任员授师席理裁事官士]/;

/** For surnames that are words: all given characters are common ones, and no word runs over the name. */
function isNameLike(scan: Scan, at: number, end: number): boolean {
  const { words, text, vocabulary } = scan;
  // 海一鸣主持: what follows shows the end, and the two characters are no word.
  const isNoWord = (from: number, to: number) => NAME_TAG.test(tagOf(words, text.slice(from, to)));
  const told = AFTER_POST.test(text.charAt(at - 1)) || isNoWord(at, at + 2);
  if (told && end - at === 3 && closes(scan, end) === 2 && isNoWord(at + 1, end)) return true;
  for (let given = at + 1; given < end; given++) {
    if ((vocabulary.givenNames[text.charCodeAt(given)] ?? 0) < 0.2) return false;
  }
  const inner = tagOfWordAt(words, at + 1);
  const innerIsWord = end - at === 3 && startOfWordTo(words, end) === at + 1;
  return !(innerIsWord && inner !== undefined && !NAME_TAG.test(inner));
}

const WORD_TAG = /^(?!nr|x|nz|ns|nt|j|i)/;

/** Whether the dictionary's word at `at` is no name: 高度, 任命, 方案. */
function isOrdinary({ text, words }: Scan, at: number, end: number): boolean {
  if (WORDS_LIKE_NAMES.has(text.slice(at, end)) || WORDS_LIKE_NAMES.has(text.slice(at, at + 2))) return true;
  const tag = tagOfWordAt(words, at);
  if (tag === undefined || !WORD_TAG.test(tag)) return false;
  for (let stop = at + 2; stop <= end + 2; stop++) {
    if (startOfWordTo(words, stop) === at) return true;
  }
  return false;
}
