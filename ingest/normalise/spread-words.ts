/**
 * Words that typesetting has spread (`本 报 记 者`, `实 现 县 域 内`) and names of two characters that are
 * set to the width of three (`邱 杨`): which of the spaces between ideographs are none.
 */
import { SURNAMES } from "../lexicons/surnames.ts";

/** Pieces of ideographs with one space between neighbours and nothing else. */
const CHAIN = /\p{Script=Han}+(?: \p{Script=Han}+)+/gu;
const ROLE_END = /(?:记者|通讯员|摄影|作者|评论员|特派员|编辑|校对)$/u;
const ROLE_WITHIN = /^.*?(?:记者|通讯员|摄影|作者|评论员|特派员|编辑|校对)/u;
/**
 * Single characters with equal gaps, wide ones too, up to a gap, bracket or credit: `贺  勇`, `陈 芳摄影报道`.
 * Some papers set a name of two characters with two ideographic spaces inside, and as many beside it.
 */
const SPACED_OUT =
  /(?<![\p{Script=Han}·])\p{Script=Han}( {1,4})\p{Script=Han}(?:\1\p{Script=Han})*(?=(?:摄影报道|摄影|报道|摄|图|文|绘|整理|编译|制图|供图)?(?:$|[ \t（）()、，；：/]))/gu;
/** 一 二 三 in a row are the heads of columns. */
const NUMERALS = /^[一二三四五六七八九十〇零]+$/u;
/** Beside one of these a piece is a part of running text, and not a word that stands free. */
const RUNS_ON_BEFORE = /[0-9A-Za-z%，。、；！？”’》」』】] ?$/u;
const RUNS_ON_AFTER = /^ ?[0-9A-Za-z%，。、；：！？“‘《「『【]/u;

// From this length a run of single characters is spread text; shorter ones are mostly names, and the
// words beside them are other names.
const LEAST_SPREAD_RUN = 3;
// No name of a person or post in a list is longer.
const LONGEST_FREE_WORD = 4;

/**
 * The spaces of a line that spread a word or a name.
 *
 * - Neighbouring single characters are put together: `本 报 记 者 王小平` to `本报记者 王小平`,
 *   `通讯员 高向阳 邱 杨` to `通讯员 高向阳 邱杨`.
 * - After a role, or where each second one is a surname, they are names in pairs: `记 者 邱 杨 王 平` to
 *   `记者 邱杨 王平`.
 * - Three and more take in the piece before and after them where that is part of running text or too long
 *   for a name: `《办法》主要包 括 七 个 方 面`.
 * - Surname and given name of one character each are put together over wide gaps as well, and before a
 *   credit: `本报记者  贺  勇` to `本报记者  贺勇`, `云  亮  陈  芳摄影` to `云亮  陈芳摄影`.
 * - One single character between longer pieces is left as it is, and so are numerals in a row.
 *
 * @param line a line without its end, ideographic spaces already made plain.
 * @returns offsets in `line`, in no order, some twice.
 */
export function spreadSpaces(line: string): number[] {
  const found: number[] = [];
  for (const chain of line.matchAll(CHAIN)) {
    const pieces = chain[0].split(" ");
    const attached = {
      first: RUNS_ON_BEFORE.test(line.slice(Math.max(0, chain.index - 2), chain.index)),
      last: RUNS_ON_AFTER.test(line.slice(chain.index + chain[0].length).slice(0, 2)),
    };
    const joined = joinedGaps(pieces, attached);
    let at = chain.index;
    pieces.forEach((piece, index) => {
      at += piece.length;
      if (joined.has(index)) found.push(at);
      at++;
    });
  }
  for (const at of namesSpacedOut(line)) found.push(at);
  return found;
}

function namesSpacedOut(line: string): number[] {
  const found: number[] = [];
  for (const { 0: spaced, 1: gap = "", index } of line.matchAll(SPACED_OUT)) {
    const characters = spaced.split(gap);
    if (!areNames(characters)) continue;
    let at = index;
    characters.forEach((character, order) => {
      at += character.length;
      for (let space = at; order % 2 === 0 && space < at + gap.length; space++) found.push(space);
      at += gap.length;
    });
  }
  return found;
}

interface Attached {
  readonly first: boolean;
  readonly last: boolean;
}

/** Gap i is the one after piece i. */
function joinedGaps(pieces: readonly string[], attached: Attached): Set<number> {
  const gaps = new Set<number>();
  for (let from = 0; from < pieces.length; from++) {
    if (!isSingle(pieces[from])) continue;
    let to = from + 1;
    while (isSingle(pieces[to])) to++;
    joinRun(pieces, { from, to }, attached, gaps);
    from = to - 1;
  }
  return gaps;
}

function joinRun(
  pieces: readonly string[],
  { from, to }: { from: number; to: number },
  attached: Attached,
  gaps: Set<number>,
): void {
  const run = pieces.slice(from, to);
  const sizes = groupSizes(run);
  let at = from;
  for (const size of sizes) {
    for (let gap = at; gap < at + size - 1; gap++) gaps.add(gap);
    at += size;
  }
  if (run.length < LEAST_SPREAD_RUN || sizes.length > 1 || ROLE_END.test(run.join(""))) return;
  const before = pieces[from - 1];
  if (before !== undefined && !ROLE_END.test(before) && runsOn(before, from === 1 && attached.first))
    gaps.add(from - 1);
  const after = pieces[to];
  if (after !== undefined && runsOn(after, to === pieces.length - 1 && attached.last)) gaps.add(to - 1);
}

function runsOn(piece: string, isAttached: boolean): boolean {
  return isAttached || [...piece].length > LONGEST_FREE_WORD;
}

/** How a run of single characters falls into words; `[4, 2]` for 本 报 记 者 邱 杨. */
function groupSizes(run: readonly string[]): readonly number[] {
  const text = run.join("");
  if (NUMERALS.test(text)) return run.map(() => 1);
  const role = [...(ROLE_WITHIN.exec(text)?.[0] ?? "")].length;
  const names = run.slice(role);
  if (role === 0) return run.length >= 4 && areNames(names) ? pairs(names) : [run.length];
  return areNames(names) ? [role, ...pairs(names)] : [run.length];
}

function areNames(run: readonly string[]): boolean {
  return run.length % 2 === 0 && run.every((character, index) => index % 2 === 1 || SURNAMES.has(character));
}

function pairs(run: readonly string[]): number[] {
  return Array.from({ length: run.length / 2 }, () => 2);
}

function isSingle(piece: string | undefined): boolean {
  return piece !== undefined && piece.length <= 2 && [...piece].length === 1;
}
