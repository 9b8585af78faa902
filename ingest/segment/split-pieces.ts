/** Parts pieces of body at paragraphs with which an article begins that nothing else announces. */
import type { Span } from "../../src/model/span.ts";
import type { Block } from "./blocks.ts";
import { endsSentence } from "./lines.ts";
import type { PageStyle } from "./page-style.ts";
import { countSigned, type Piece, type Pieces, signedShare } from "./pieces.ts";
import { compareRows } from "./row-shares.ts";
import { type Beginning, weighBeginning } from "./strangeness.ts";
import type { Wording } from "./wording.ts";

/** So much of the text before and behind a paragraph is compared. */
const LEFT_MOST = 3000;
const RIGHT_MOST = 600;
/** A shorter text is the opening of a report (a scene, a voice) and not an article that nothing announces. */
const LEAST_LEFT = 160;
/** Below this share of wording in common a border was right at 95 % of blank lines. */
const NOTHING = 0.015;
const LEAST_PAIRS = 40;
/** The sum that makes a border: higher where bylines or datelines sign all articles of the page. */
const ENOUGH = { signed: 1.3, unsigned: -0.7 };
/** Without a blank line bodies are set one after the other seldom, and less so below headlines collected. */
const NO_GAP = { collected: -0.7, other: 1 };
const COLLECTED = 2;
/** Of paragraphs so near one to the other the likeliest is taken. */
const NEAR = 250;
/** Headline rows of so many pieces before and behind tell. */
const NEIGHBOURS = 12;
const INDENTATION = 2;
/** Just enough. */
const LITTLE = 0.01;
const LEAD = /^(?:\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨[日天]|今[日天]|连日来|记者|据|本报)/u;

/** The same pieces, those that hold several articles parted. */
export function splitPieces({ pieces, tail }: Pieces, style: PageStyle, wording: Wording): Pieces {
  const runs = [...pieces.map((piece) => piece.run), tail].map(rowsOf);
  const ends: number[] = [];
  for (const rows of runs) ends.push((ends.at(-1) ?? 0) + rows.length);
  const shares = compareRows(runs.flat(), wording);
  const count = countSigned(pieces);
  // A single byline or dateline does not tell that all are signed.
  const signed = (signedShare(pieces) * count) / (count + 1);
  const page = { style, wording, signed };
  return {
    pieces: pieces.flatMap((piece, index) => {
      const from = ends[index - NEIGHBOURS] ?? 0;
      const to = ends[index + NEIGHBOURS] ?? ends.at(-1) ?? 0;
      const collected =
        (runs[index]?.length ?? 0) >= COLLECTED || (runs[index + 1]?.length ?? 0) >= COLLECTED;
      return splitPiece(piece, { ...page, collected, rows: (stretch) => shares(stretch, from, to) });
    }),
    tail,
  };
}

function rowsOf(run: readonly Block[]): string[] {
  return run.map((block) => block.lines.map((line) => line.bare).join("，"));
}

interface Page {
  readonly style: PageStyle;
  readonly wording: Wording;
  readonly signed: number;
  /** Several headlines stand together before or behind the piece. */
  readonly collected: boolean;
  /** Shares of the headline rows near the piece in a stretch. */
  readonly rows: (stretch: Span) => number[];
}

function splitPiece(piece: Piece, page: Page): Piece[] {
  const bodies = splitBody(piece.body, page);
  if (bodies.length < 2) return [piece];
  return bodies.map((body, index) => partOf(piece, body, { index, last: bodies.length - 1 }));
}

/** What opens the piece opens its first part; a closing byline signs the last. */
function partOf(
  piece: Piece,
  body: readonly Block[],
  { index, last }: { readonly index: number; readonly last: number },
): Piece {
  const signing = piece.anchored || !piece.signed ? 0 : last;
  const none = {
    run: [],
    own: [],
    anchored: true,
    parted: true as const,
    signed: index === last && piece.signed,
  };
  const { names, bylines } = index === signing ? piece : { names: [], bylines: [] };
  if (index > 0) return { ...none, names, bylines, body };
  return { ...piece, body, names, bylines, signed: none.signed };
}

function splitBody(body: readonly Block[], page: Page): Block[][] {
  const bodies: Block[][] = [];
  const end = page.wording.stretchOf(body)?.end ?? 0;
  let from = 0;
  for (;;) {
    const at = nextBorder(body, from, end, page);
    bodies.push(body.slice(from, at));
    if (at === undefined) return bodies;
    from = at;
  }
}

/**
 * The likeliest of the first borders that lie near one to the other; a blank line has no rivals behind it.
 *
 * @param end of the body in the index.
 */
function nextBorder(body: readonly Block[], from: number, end: number, page: Page): number | undefined {
  let best: { readonly at: number; readonly over: number; readonly start: number } | undefined;
  for (let at = from + 1; at < body.length; at++) {
    const start = startOf(body[at], page);
    if (best && (start - best.start > NEAR || (best.at === at - 1 && standsApart(body[best.at])))) break;
    const over = overAt(body, { from, at, end }, page);
    if (over > (best?.over ?? 0)) best = { at, over, start };
  }
  return best?.at;
}

function standsApart(block: Block | undefined): boolean {
  return (block?.lines[0]?.gap ?? 0) > 0;
}

interface Cut {
  /** Block with which the text before it begins. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** By how much the sum is more than enough for a border before the block `at`. */
function overAt(body: readonly Block[], { from, at, end }: Cut, page: Page): number {
  const first = startOf(body[from], page);
  const start = startOf(body[at], page);
  const opens = start - first < LEAST_LEFT ? undefined : opening(body[at], body[at - 1], page.style);
  return opens ? overEnough({ ...opens, ...compared(first, start, end) }, page) : 0;
}

function startOf(block: Block | undefined, { wording }: Page): number {
  return (block && wording.placeOf(block)?.start) ?? 0;
}

function compared(first: number, at: number, end: number): { left: Span; right: Span } {
  return {
    left: { start: Math.max(first, at - LEFT_MOST), end: at },
    right: { start: at, end: Math.min(end, at + RIGHT_MOST) },
  };
}

/** How a paragraph begins; undefined where the text before it only goes on. */
function opening(
  block: Block | undefined,
  before: Block | undefined,
  style: PageStyle,
): Pick<Beginning, "leads" | "gap" | "breaksOff"> | undefined {
  const line = block?.lines[0];
  const last = before?.lines.at(-1)?.bare;
  if (!line || last === undefined) return undefined;
  const gap = line.gap > 0;
  const stands = !style.indented || line.indent >= INDENTATION;
  const leads = LEAD.test(line.bare);
  if (endsSentence(last)) return gap || stands ? { leads, gap, breaksOff: undefined } : undefined;
  // A colon announces the paragraph, and without indentation a comma may as well stand in its middle.
  if (!gap || !stands || (style.indented ? /[：:；]$/u : /[：:；，、]$/u).test(last)) return undefined;
  return { leads, gap, breaksOff: style.indented ? "indented" : "blank" };
}

/** By how much the sum is more than enough for a border; 0 or less where it is none. */
function overEnough(place: Beginning, page: Page): number {
  const gapless = place.gap ? 0 : NO_GAP[page.collected ? "collected" : "other"];
  const enough = ENOUGH.unsigned + page.signed * (ENOUGH.signed - ENOUGH.unsigned) + gapless;
  const over = weighBeginning(place, page.wording, enough, page.rows) - enough;
  const unsigned = place.gap && place.breaksOff === undefined && page.signed === 0;
  return over <= 0 && unsigned && haveNothingInCommon(place, page.wording) ? LITTLE : over;
}

/** For pages that sign nothing: of short texts too few pairs meet for the sum to tell: there it is the share alone. */
function haveNothingInCommon({ left, right }: Beginning, wording: Wording): boolean {
  const { shared, all } = wording.common(left, right);
  return all >= LEAST_PAIRS && shared / all < NOTHING;
}
