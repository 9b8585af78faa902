/** Persons whom an article names beside a post, a calling, a verb of speech or another name. */
import { longestAt } from "../../lexicons/prefix-index.ts";
import type { PostFind } from "./posts-in-text.ts";
import { type NameReading, readName, surnameLength } from "./read-name.ts";
import { type Find, isHan, type Scan, touches } from "./scan.ts";

// 王勇，男，1980年; 王勇今年45岁; 王勇深有感触地说; 王勇对记者说.
const TELLS_NAME =
  /^(?:[，,（(](?:男|女|汉族|回族|\d{2,4}[年岁])|今年\d{1,3}岁|现年|是[^，。]{2,10}人[，。]|[^，。；“”]{1,8}地(?:说|表示|介绍|告诉)|(?:对|向|告诉)记者|[一-龥]{0,2}(?:局长|书记|主任|市长|县长|院长|校长|同志)[^，。]{0,2}(?:说|表示|介绍|指出|强调))/;
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
  for (let at = 0; at < scan.text.length; at++) {
    if (!finds.has(at) && beginsFreely(scan, at)) keep(finds, scan, freeName(scan, at), blocked);
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
    !fits(scan, at, reading)
  )
    return undefined;
  return findOf(at, reading, post.private, reading.closed ? 0.95 : 0.75);
}

/** Whether the given characters are such as names have, where nothing after the name closes it. */
function fits(scan: Scan, at: number, reading: NameReading): boolean {
  if (reading.closed) return true;
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
  if (surnameLength(scan, at) === 0) return undefined;
  const reading = readName(scan, at);
  if (reading === undefined) return undefined;
  if (reading.private) return findOf(at, reading, true, 0.8);
  if (reading.ordinary || !tellsName(scan, reading.end)) return undefined;
  return fits(scan, at, { ...reading, closed: false }) ? findOf(at, reading, false, 0.8) : undefined;
}

function tellsName(scan: Scan, end: number): boolean {
  if (longestAt(scan.vocabulary.speechVerbs, scan.text, end)) return true;
  return TELLS_NAME.test(scan.text.slice(end, end + 16));
}
