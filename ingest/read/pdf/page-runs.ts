/** From what pdf.js finds on a page to runs in points from the page's top left corner. */
import type { Run, Turn } from "./page-content.ts";
import { printedText } from "./printed-text.ts";

/** Six numbers that take a point (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly number[];

/** A piece of text as pdf.js gives it, in the units and the direction of the file. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** How the page is shown: its size, and the matrix that turns it upright. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

// Of an ideograph's square seven eighths stand above the line and the rest below, in every common font.
const ABOVE_LINE = 0.88;
/** Letters that lean more than this from a right angle are a watermark. */
const MOST_LEAN = 0.05;
/** A shadow or a false bold prints the same text again, not farther off than this share of its size. */
const SHADOW = 0.2;

export function multiply(one: Matrix, other: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * The text of a page, in the order of the file. Radicals and compatibility ideographs are unified: they
 * are a fault of the font's table, the page shows the real character. Text outside of the page, text that
 * stands slantwise (watermarks), and what is printed twice in one place are left out.
 *
 * @param isVertical whether the font of that name sets characters below each other.
 */
export function pageRuns(
  items: readonly TextItem[],
  view: View,
  isVertical: (fontName: string) => boolean,
): Run[] {
  const isNew = onceInPlace();
  return items.flatMap((item) => {
    const run = toRun(item, view.transform, isVertical(item.fontName));
    return run && isOnPage(run, view) && isNew(run) ? [run] : [];
  });
}

function toRun(item: TextItem, transform: Matrix, vertical: boolean): Run | undefined {
  const text = printedText(item.str);
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(transform, item.transform);
  const size = Math.hypot(c, d);
  const turn = turnOf(a, b);
  if (text.trim() === "" || turn === undefined || !(size > 0) || !Number.isFinite(size + x + y))
    return undefined;
  const upright = vertical
    ? { left: -size / 2, right: size / 2, top: 0, bottom: item.height }
    : { left: 0, right: item.width, top: -size * ABOVE_LINE, bottom: size * (1 - ABOVE_LINE) };
  const [one, other] = [turned(upright.left, upright.top, turn), turned(upright.right, upright.bottom, turn)];
  return {
    text,
    size,
    turn,
    vertical,
    left: x + Math.min(one.x, other.x),
    right: x + Math.max(one.x, other.x),
    top: y + Math.min(one.y, other.y),
    bottom: y + Math.max(one.y, other.y),
  };
}

function turnOf(a: number, b: number): Turn | undefined {
  const length = Math.hypot(a, b);
  if (Math.min(Math.abs(a), Math.abs(b)) > length * MOST_LEAN) return undefined;
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}

function turned(x: number, y: number, turn: Turn): { readonly x: number; readonly y: number } {
  if (turn === 90) return { x: -y, y: x };
  if (turn === 180) return { x: -x, y: -y };
  return turn === 270 ? { x: y, y: -x } : { x, y };
}

function isOnPage({ left, right, top, bottom }: Run, { width, height }: View): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Tells whether the same text has not been seen in the same place. */
function onceInPlace(): (run: Run) => boolean {
  const seen = new Map<string, Run[]>();
  return (run) => {
    const { text, size, left, top } = run;
    const step = Math.max(size * SHADOW, 0.01);
    const [column, row] = [Math.floor(left / step), Math.floor(top / step)];
    const near = [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].flatMap((y) => seen.get(`${text} ${column + x} ${row + y}`) ?? []),
    );
    if (near.some((other) => Math.abs(other.left - left) < step && Math.abs(other.top - top) < step))
      return false;
    const key = `${text} ${column} ${row}`;
    seen.set(key, [...(seen.get(key) ?? []), run]);
    return true;
  };
}
