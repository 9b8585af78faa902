/** Puts blocks together to pieces of body, each with the byline or dateline that opens it, and headline runs between them. */
import type { Block } from "./blocks.ts";
import type { Dateline } from "./dateline.ts";
import { turnAtEnd } from "./furniture.ts";
import { endsSentence } from "./lines.ts";
import type { PrintedName } from "./names.ts";
import { isNotice } from "./notice.ts";

export interface Piece {
  /** Headline blocks between the piece before it and this one; whose they are is open. */
  readonly run: readonly Block[];
  /** Headline blocks between its byline and its body: they are its own. */
  readonly own: readonly Block[];
  readonly names: readonly PrintedName[];
  /** Text of the byline, for the outlet that it names. */
  readonly bylines: readonly Block[];
  readonly dateline?: Dateline;
  /** Opens with a byline or dateline: an article begins here. */
  readonly anchored: boolean;
  /** Closes with a byline or turns to another page: the article ends here. */
  readonly signed: boolean;
  readonly body: readonly Block[];
}

interface Draft {
  run: Block[];
  own: Block[];
  names: PrintedName[];
  bylines: Block[];
  dateline?: Dateline;
  anchored: boolean;
  signed: boolean;
  body: Block[];
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Headline blocks after the last piece. */
  readonly tail: readonly Block[];
}

const PASSED_OVER: ReadonlySet<string> = new Set(["furniture", "box", "caption"]);

/**
 * @param blocks the page's blocks in order; furniture, boxes and captions are passed over.
 */
export function cutPieces(blocks: readonly Block[]): Pieces {
  const relevant = blocks.filter((block) => !PASSED_OVER.has(block.kind));
  const page: Page = { pieces: [], run: [] };
  relevant.forEach((block, index) => {
    if (block.kind === "heading") addHeading(page, block);
    else if (block.kind === "byline") addByline(page, block, relevant[index + 1]);
    else addText(page, block);
  });
  return { pieces: page.pieces.filter((piece) => piece.body.length > 0), tail: page.run };
}

interface Page {
  readonly pieces: Draft[];
  /** Headline blocks that no piece has taken yet. */
  run: Block[];
}

function begin(page: Page, anchored: boolean): Draft {
  const piece: Draft = { run: page.run, own: [], names: [], bylines: [], anchored, signed: false, body: [] };
  page.run = [];
  page.pieces.push(piece);
  return piece;
}

/** The piece whose byline has been read and whose body has not begun. */
function waiting(page: Page): Draft | undefined {
  const last = page.pieces.at(-1);
  return last?.anchored && last.body.length === 0 && page.run.length === 0 ? last : undefined;
}

function addHeading(page: Page, block: Block): void {
  const own = waiting(page)?.own ?? page.run;
  own.push(block);
}

function addByline(page: Page, block: Block, next: Block | undefined): void {
  const last = page.pieces.at(-1);
  if (last && signs(block, last, page.run, next)) sign(page, block, last);
  else addNames(block, waiting(page) ?? begin(page, true));
}

function addText(page: Page, block: Block): void {
  const last = page.pieces.at(-1);
  const waits = waiting(page);
  const fresh = block.dateline
    ? waits?.dateline !== undefined || !waits
    : !waits && (startsFresh(last, page.run) || isNotice(block));
  const piece = fresh || !last ? begin(page, block.dateline !== undefined || isNotice(block)) : last;
  if (block.dateline) open(piece, block.dateline);
  piece.body.push(block);
  if (turnAtEnd(block.lines.at(-1)?.bare ?? "") > 0) piece.signed = true;
}

function startsFresh(last: Draft | undefined, run: readonly Block[]): boolean {
  return last === undefined || last.signed || run.length > 0;
}

function open(piece: Draft, dateline: Dateline): void {
  piece.anchored = true;
  piece.dateline = dateline;
  piece.names.push(...dateline.names);
}

function addNames(block: Block, piece: Draft): void {
  piece.names.push(...(block.byline?.names ?? []));
  piece.bylines.push(block);
}

/** Whether a byline closes the text before it rather than opens the text after it. */
function signs(block: Block, last: Draft, run: readonly Block[], next: Block | undefined): boolean {
  if (last.body.length === 0 || run.length > 0 || !block.byline) return false;
  if (block.byline.closing || next === undefined) return true;
  if (last.anchored) return false;
  return next.kind === "heading" || next.dateline !== undefined || next.byline?.bulleted === true;
}

/** Signs the last piece; where that has a byline of its own already, only the caption at its end is signed. */
function sign(page: Page, block: Block, last: Draft): void {
  let piece = last;
  const from = captionStart(last.body);
  if (last.names.length > 0 && from > 0 && block.byline?.closing) {
    const caption = last.body.splice(from);
    piece = begin(page, false);
    piece.body.push(...caption);
  }
  addNames(block, piece);
  piece.signed = true;
}

/** Where the caption begins that ends the blocks: one that opens with a day or 图为; 0 where there is none. */
function captionStart(blocks: readonly Block[]): number {
  for (let at = blocks.length - 1; at > 0 && at >= blocks.length - 3; at--) {
    if (/^(?:\d{1,2}月\d{1,2}日|[上下]?图[为①1：:]|近日|日前)/u.test(blocks[at]?.lines[0]?.bare ?? ""))
      return at;
  }
  return 0;
}

/** Whether a piece's last line ends in the middle of a sentence. */
export function isOpen(body: readonly Block[]): boolean {
  const last = body.at(-1)?.lines.at(-1)?.bare;
  return last !== undefined && !endsSentence(last);
}

/**
 * How far, 0 to 1, the page signs its articles by bylines or datelines: 1 where there are as many signed pieces
 * as others with rows before them, for those may be chapters.
 */
export function signedShare(pieces: readonly Piece[]): number {
  const signed = countSigned(pieces);
  const others = pieces.filter((piece) => !piece.anchored && !piece.signed && piece.run.length > 0).length;
  return Math.min(1, (2 * signed) / Math.max(1, signed + others));
}

/** How many pieces a byline or dateline opens or closes, or their wording where pieces have been parted. */
export function countSigned(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => piece.anchored || piece.signed).length;
}
