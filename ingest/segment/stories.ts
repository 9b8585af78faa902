/** Decides which pieces of body make up one article: subheadings continue it, headlines do not. */
import type { Block } from "./blocks.ts";
import { isBorder } from "./borders.ts";
import { areBriefs } from "./briefs.ts";
import type { Dateline } from "./dateline.ts";
import type { PrintedName } from "./names.ts";
import { shareIn } from "./overlap.ts";
import { countSigned, type Piece, type Pieces, signedShare } from "./pieces.ts";
import type { Wording } from "./wording.ts";

/** An article before its headline is known. */
export interface Story {
  readonly names: PrintedName[];
  readonly bylines: Block[];
  readonly dateline?: Dateline;
  /** Headline blocks that are certainly its own. */
  readonly own: Block[];
  /** Body blocks in reading order, subheadings (kind `heading`) among them. */
  readonly body: Block[];
}

/** Headline blocks one after the other, and the stories that stand before and behind them. */
export interface HeadlineRun {
  readonly blocks: readonly Block[];
  readonly before?: number;
  readonly after?: number;
}

export interface Stories {
  readonly stories: Story[];
  readonly runs: HeadlineRun[];
}

/** Chapters of a report or plan: 一、…, （二）…, 第三章 …, 4. … */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章节部篇条]|\d{1,2}[.、．])/u;
/** A name that speaks without being introduced: 王平介绍， */
const SPEAKER = /^[“"]?([\p{Script=Han}]{2,3}?)(?:介绍|表示|指出|强调|坦言|认为|告诉|说)/u;
const NEIGHBOURS = 8;
/** A row belongs to the body that takes up clearly more of it. */
const CLEARLY_MORE = 0.15;

/** Groups pieces to stories, in the order of the page. */
export function groupPieces({ pieces, tail }: Pieces, wording: Wording): Stories {
  const shareSigned = surelySigned(pieces);
  const briefs = areBriefs(pieces);
  const stories: Story[] = [];
  const runs: HeadlineRun[] = [];
  /** Story that each piece went to. */
  const homes: number[] = [];
  let pending: { blocks: readonly Block[]; before?: number } | undefined;
  pieces.forEach((piece, index) => {
    const last = homes.at(-1);
    const home =
      last === undefined
        ? undefined
        : homeOf(pieces, index, { stories, homes, last, wording, shareSigned, briefs });
    if (home === undefined) {
      pushRun(runs, [...(pending?.blocks ?? []), ...piece.run], pending?.before ?? last, stories.length);
      pending = undefined;
      homes.push(stories.length);
      stories.push(newStory(piece));
      return;
    }
    const story = stories[home.story];
    const cut = home.cut;
    if (cut > 0)
      runs.push({ blocks: piece.run.slice(0, cut), ...(last === undefined ? {} : { before: last }) });
    story?.body.push(...piece.run.slice(cut), ...piece.body);
    story?.names.push(...piece.names);
    story?.bylines.push(...piece.bylines);
    homes.push(home.story);
  });
  pushRun(runs, tail, homes.at(-1), undefined);
  return { stories, runs };
}

/** Where the first article is not signed, a single byline or dateline behind it does not tell that all others are. */
function surelySigned(pieces: readonly Piece[]): number {
  const [first] = pieces;
  const share = signedShare(pieces);
  if (!first || first.anchored || first.signed || first.run.length === 0) return share;
  const count = countSigned(pieces);
  return (share * count) / (count + 1);
}

function pushRun(runs: HeadlineRun[], blocks: readonly Block[], before?: number, after?: number): void {
  if (blocks.length === 0) return;
  runs.push({
    blocks,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
}

function newStory(piece: Piece): Story {
  return {
    names: [...piece.names],
    bylines: [...piece.bylines],
    own: [...piece.own],
    body: [...piece.body],
    ...(piece.dateline ? { dateline: piece.dateline } : {}),
  };
}

interface Known {
  readonly stories: readonly Story[];
  readonly homes: readonly number[];
  readonly last: number;
  readonly wording: Wording;
  readonly shareSigned: number;
  /** Rows stand before articles only, never before chapters. */
  readonly briefs: boolean;
}

/** The story that a piece continues and how many blocks of its run are no part of it; undefined for a new story. */
function homeOf(
  pieces: readonly Piece[],
  index: number,
  known: Known,
): { story: number; cut: number } | undefined {
  const piece = pieces[index];
  const previous = pieces[index - 1];
  if (!piece || !previous || beginsSurely(piece, previous, known)) return undefined;
  const chapter = piece.run.some((block) => NUMBERED.test(block.lines[0]?.bare ?? ""));
  if (piece.run.some((block) => (block.lines[0]?.level ?? 0) > 0)) {
    return chapter ? { story: known.last, cut: 0 } : undefined;
  }
  if (chapter) return { story: known.last, cut: 0 };
  const introduced = introducedIn(pieces, index, known);
  if (introduced !== undefined) {
    return { story: introduced, cut: foreignRows(piece, known.stories[known.last]) };
  }
  return beginsNewStory(piece, known) ? undefined : { story: known.last, cut: 0 };
}

function beginsSurely(piece: Piece, previous: Piece, { briefs, stories, last }: Known): boolean {
  if (piece.anchored || previous.signed || (briefs && piece.run.length > 0)) return true;
  return piece.signed && (stories[last]?.names.length ?? 0) > 0;
}

/** A speaker who is named without a post was introduced before: the piece continues that story. */
function introducedIn(pieces: readonly Piece[], index: number, known: Known): number | undefined {
  const piece = pieces[index];
  const speaker = piece?.body.slice(0, 2).map((block) => SPEAKER.exec(block.lines[0]?.bare ?? "")?.[1]);
  const name = speaker?.find((each) => each !== undefined);
  if (!name || textOf(known.stories[known.last]?.body ?? []).includes(name)) return undefined;
  for (let at = index - 1; at >= 0 && at >= index - NEIGHBOURS; at--) {
    const home = known.homes[at];
    if (home !== undefined && textOf(pieces[at]?.body ?? []).includes(name)) return home;
  }
  return undefined;
}

/** How many rows at the start of a run are the headline of the story before, when the piece belongs elsewhere. */
function foreignRows(piece: Piece, before: Story | undefined): number {
  if (!before) return 0;
  const earlier = textOf(before.body);
  const own = textOf(piece.body);
  const first = piece.run.findIndex((block) => {
    const row = textOf([block]);
    return shareIn(row, earlier) <= shareIn(row, own) + CLEARLY_MORE;
  });
  return first < 0 ? piece.run.length : first;
}

function beginsNewStory(piece: Piece, { stories, last, wording, shareSigned }: Known): boolean {
  const before = (stories[last]?.body ?? []).filter((block) => block.kind === "text");
  return isBorder({ before, rows: piece.run, behind: piece.body, signedShare: shareSigned }, wording);
}

/** The words of blocks without white space. */
export function textOf(blocks: readonly Block[]): string {
  let words = "";
  for (const { lines } of blocks) for (const { bare } of lines) words += bare;
  return words;
}
