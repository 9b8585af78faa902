/** The rectangles that a page draws or fills, out of pdf.js's list of drawing operations. */
import type { Edges } from "./page-content.ts";
import { type Matrix, multiply, type View } from "./page-runs.ts";

/** The numbers by which pdf.js calls the operations that matter here. */
export interface Operations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly endPath: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Smaller in points either way, it is a rule, a bullet or a letter. */
const LEAST_SIDE = 24;
/** A page of a newspaper draws some dozens; a map or a chart draws thousands, and none of them frames text. */
const MOST_FRAMES = 400;
/** Numbers that pdf.js describes a rectangle with, a border of its own thickness or round corners included. */
const MOST_PATH_NUMBERS = 120;
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** Outer bounds of simple shapes that are large enough to frame text; none where a page draws too many. */
export function pageFrames(list: OperatorList, view: View, operations: Operations): Edges[] {
  const frames: Edges[] = [];
  const place = followMatrix(operations);
  list.fnArray.forEach((operation, index) => {
    const values = list.argsArray[index] ?? [];
    const matrix = place(operation, values);
    if (operation !== operations.constructPath || values[0] === operations.endPath) return;
    const frame = boundsOf(values, multiply(view.transform, matrix));
    if (frame) frames.push(frame);
  });
  return frames.length > MOST_FRAMES ? [] : frames;
}

/** Takes the operations one after the other and gives the matrix that holds after each. */
function followMatrix(operations: Operations): (operation: number, values: readonly unknown[]) => Matrix {
  const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd } = operations;
  const kept: Matrix[] = [];
  let current: Matrix = UPRIGHT;
  return (operation, values) => {
    if (operation === save || operation === paintFormXObjectBegin) kept.push(current);
    if (operation === restore || operation === paintFormXObjectEnd) current = kept.pop() ?? UPRIGHT;
    if (operation === transform) current = multiply(current, values as Matrix);
    if (operation === paintFormXObjectBegin && Array.isArray(values[0]))
      current = multiply(current, values[0] as Matrix);
    return current;
  };
}

function boundsOf([, paths, bounds]: readonly unknown[], matrix: Matrix): Edges | undefined {
  const path = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null | undefined) : undefined;
  if (!path || path.length > MOST_PATH_NUMBERS || !isFour(bounds)) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
  const [left, right] = sorted(a * x0 + c * y0 + e, a * x1 + c * y1 + e);
  const [top, bottom] = sorted(b * x0 + d * y0 + f, b * x1 + d * y1 + f);
  const isLarge = right - left >= LEAST_SIDE && bottom - top >= LEAST_SIDE;
  return isLarge ? { left, top, right, bottom } : undefined;
}

function isFour(value: unknown): value is ArrayLike<number> {
  return typeof value === "object" && value !== null && (value as ArrayLike<number>).length === 4;
}

function sorted(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
