/** Persons whom an article names beside a post, a calling, a verb of speech or another name. */
import { longestAt, mayBegin } from "../../lexicons/prefix-index.ts";
import { SURNAME_FREQUENCY, SURNAMES_THAT_ARE_WORDS } from "../../lexicons/surnames.ts";
import type { PostFind } from "./posts-in-text.ts";
import { closes, hasDot, isAddressed, type NameReading, readName, surnameLength } from "./read-name.ts";
import { type Find, isHan, type Scan, touches } from "./scan.ts";
import { UNSEEN_GIVEN } from "./vocabulary.ts";
import { beginsWord, startOfWordTo, tagOfWordAt } from "./word-map.ts";

// 王勇，男，1980年; 王勇今年45岁; 王勇深有感触地说; 王勇对记者说.
const TELLS_NAME =
  /^(?:老(?:人|汉|太太?)|[，,（(](?:男|女|汉族|回族|\d{2,4}[年岁])|今年\d{1,3}岁|现年|是[^，。]{2,10}人[，。]|[^，。；“”]{1,8}地(?:说|表示|介绍|告诉)|(?:对|向|告诉)记者|[一-龥]{0,2}(?:局长|书记|主任|市长|县长|院长|校长|同志)[^，。]{0,2}(?:说|表示|介绍|指出|强调))/;
const BEFORE_PERSONS = /任命|免去|选举|推选|聘任|罢免|撤销|增补|追授|授予/g;
/** 71岁的王勇. */
const AGED = /\d岁的/g;
const LISTS = /^(?:[、和与及]|以及)/;
const BEFORE_NAME = /^[：:“]$/;

/**
 * @param posts the article's posts and callings.
 * @param blocked units of bodies and of places named in full: no name lies over them.
 * @returns persons in order, none overlapping.
 */
export function personsInText(scan: Scan, posts: readonly PostFind[], blocked: Uint8Array): readonly Find[] {
  const finds = new Map<number, Find>();
  for (const post of posts) keep(finds, scan, afterPost(scan, post), blocked);
  for (const { index } of scan.text.matchAll(BEFORE_PERSONS)) {
    keep(finds, scan, afterVerb(scan, index + 2), blocked);
  }
  for (const { index, 0: age } of scan.text.matchAll(AGED)) {
    keep(finds, scan, afterAge(scan, index + age.length), blocked);
  }
  for (let at = 0; at < scan.text.length; at++) {
    if (mayBegin(scan.vocabulary.surnames, scan.text, at) && !finds.has(at))
      keep(finds, scan, freeName(scan, at), blocked);
  }
  return [...finds.values()].sort((left, right) => left.start - right.start);
}

/** Takes a find with the names listed after it: 王勇、李明和张华. */
function keep(finds: Map<number, Find>, scan: Scan, first: Find | undefined, blocked: Uint8Array): void {
  for (let find = first; find && !touches(blocked, find) && !finds.has(find.start); ) {
    finds.set(find.start, find);
    find = nextInList(scan, find);
  }
}

/** 局长王勇, 局长：王勇, 患者李女士. */
function afterPost(scan: Scan, post: PostFind): Find | undefined {
  const at = BEFORE_NAME.test(scan.text.charAt(post.end)) ? post.end + 1 : post.end;
  const reading = readName(scan, at);
  if (reading === undefined) return undefined;
  const byColon = at > post.end && !reading.closed;
  if (
    byColon ||
    (reading.ordinary && (post.kind === "role" || !tellsName(scan, reading.end))) ||
    !(reading.closed || fits(scan, at, reading))
  )
    return undefined;
  return findOf(at, reading, post.private, reading.closed ? 0.95 : 0.75);
}

/** 免去王勇的…职务, 任命李明为…. */
function afterVerb(scan: Scan, at: number): Find | undefined {
  const reading = readName(scan, at);
  if (reading === undefined || reading.ordinary || !reading.closed || !fits(scan, at, reading))
    return undefined;
  return findOf(at, reading, false, 0.8);
}

function afterAge(scan: Scan, at: number): Find | undefined {
  const reading = readName(scan, at);
  if (reading === undefined || reading.ordinary || closes(scan, reading.end) < 2) return undefined;
  return findOf(at, reading, false, 0.8);
}

function isCommon({ text, context }: Scan, at: number): boolean {
  return (context.lexicons.surnames.get(text.charAt(at)) ?? 0) >= SURNAME_FREQUENCY.common;
}

/** Whether the given characters are such as names have. */
function fits(scan: Scan, at: number, reading: NameReading): boolean {
  const { givenNames } = scan.context.lexicons;
  for (let given = at + surnameLength(scan, at); given < reading.end; given++) {
    if (!givenNames.has(scan.text.charAt(given))) return false;
  }
  return true;
}

function findOf(start: number, reading: NameReading, isPrivate: boolean, confidence: number): Find {
  const hidden = isPrivate || reading.private;
  return { start, end: reading.end, form: "name", confidence, ...(hidden && { private: true }) };
}

function nextInList(scan: Scan, { end, private: hidden }: Find): Find | undefined {
  const [mark] = LISTS.exec(scan.text.slice(end, end + 2)) ?? [];
  if (mark === undefined) return undefined;
  const at = end + mark.length;
  const reading = readName(scan, at);
  if (reading === undefined || !reading.closed || reading.ordinary) return undefined;
  return findOf(at, reading, hidden === true, 0.8);
}

/** Whether a name without a post could begin here: after a mark, or at the start of a line. */
function beginsFreely({ text }: Scan, at: number): boolean {
  return isHan(text, at) && (at === 0 || !isHan(text, at - 1));
}

function freeName(scan: Scan, at: number): Find | undefined {
  if (!mayBeFree(scan, at) || !beginsWord(scan.words, at)) return undefined;
  const reading = readName(scan, at);
  if (reading === undefined || reading.ordinary) return undefined;
  if (reading.private) return findOf(at, reading, true, 0.8);
  // 碎片化、单一化.
  if (scan.text.charAt(reading.end - 1) === "化") return undefined;
  if (
    beginsFreely(scan, at) &&
    tellsName(scan, reading.end) &&
    (isCommon(scan, at) || fits(scan, at, reading))
  ) {
    return findOf(at, reading, false, 0.8);
  }
  return wordLikelihood(scan, at, reading) >= LIKELY ? findOf(at, reading, false, 0.7) : undefined;
}

/**
 * Whether a free name could begin at `at` wherever words begin and whatever they are: asked before the
 * words are, which are dear.
 */
function mayBeFree(scan: Scan, at: number): boolean {
  const surname = surnameLength(scan, at);
  if (surname === 0) return false;
  if (isAddressed(scan, at + surname)) return true;
  const free = beginsFreely(scan, at);
  for (const end of [at + surname + 1, at + surname + 2]) {
    if (free && tellsName(scan, end)) return true;
    if (likelihood(scan, at, end, true) >= LIKELY) return true;
  }
  return hasDot(scan, at);
}

const LIKELY = 1.6;

/** How much speaks for a name that no post and no verb of speech stands beside, where the segmenter sees one word. */
function wordLikelihood(scan: Scan, at: number, { end }: NameReading): number {
  const { words } = scan;
  const tag = tagOfWordAt(words, at) ?? "";
  // A word of two characters that the dictionary has as a name is an ordinary word too often.
  const known = tag.startsWith("nr");
  if (startOfWordTo(words, end) !== at || !(known ? end - at > 2 : tag === "x")) return 0;
  return likelihood(scan, at, end, known);
}

/** @param known whether the dictionary has the word as a name. */
function likelihood(scan: Scan, at: number, end: number, known: boolean): number {
  const { text, vocabulary } = scan;
  const surname = longestAt(vocabulary.surnames, text, at);
  const length = surname?.word.length ?? 0;
  let sum = 0;
  for (let given = at + length; given < end; given++) {
    sum += vocabulary.givenNames[text.charCodeAt(given)] ?? UNSEEN_GIVEN;
  }
  const common = sum / (end - at - length);
  const before = isHan(text, at - 1) ? (text.charAt(at - 1) === "的" ? 0.2 : 0) : 0.4;
  const word = SURNAMES_THAT_ARE_WORDS.has(text.charAt(at)) ? -0.3 : 0;
  const own = common + Math.min((surname?.value ?? 0) / 1000, 0.5) + (known ? 0.2 : 0) + before + word;
  // What follows adds no more than 0.8.
  if (own < LIKELY - 0.8) return own;
  return own + closes(scan, end) / 4 + (longestAt(vocabulary.posts, text, end) ? 0.3 : 0);
}

function tellsName(scan: Scan, end: number): boolean {
  if (longestAt(scan.vocabulary.speechVerbs, scan.text, end)) return true;
  return TELLS_NAME.test(scan.text.slice(end, end + 16));
}
