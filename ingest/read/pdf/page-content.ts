/** What a PDF's page holds before anything is read in order: pieces of text and shapes, each with its place. */

/** Edges in points from the top left corner of the page as it is shown. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text that the file sets in one go: a character, a word or a part of a line. */
export interface Run extends Edges {
  readonly text: string;
  /** Type size in points. */
  readonly size: number;
  /** How far its line is turned clockwise, in degrees. */
  readonly turn: Turn;
  /** Whether its characters stand below each other. */
  readonly vertical: boolean;
}

export type Turn = 0 | 90 | 180 | 270;

/** One page as the file has it. */
export interface PageContent {
  /** Counted from 1, as the file numbers its pages. */
  readonly number: number;
  /** In points, as the page is shown. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Rectangles that are drawn or filled. */
  readonly frames: readonly Edges[];
}

export function widthOf({ left, right }: Edges): number {
  return right - left;
}

/** How far two boxes overlap from left to right, in points; 0 where they do not. */
export function overlapAcross(one: Edges, other: Edges): number {
  return Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left));
}

/** How far two boxes overlap from top to bottom, in points; 0 where they do not. */
export function overlapDown(one: Edges, other: Edges): number {
  return Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

/** The least box that holds all. */
export function hullOf(boxes: readonly Edges[]): Edges {
  const hull = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of boxes) {
    hull.left = Math.min(hull.left, left);
    hull.top = Math.min(hull.top, top);
    hull.right = Math.max(hull.right, right);
    hull.bottom = Math.max(hull.bottom, bottom);
  }
  return hull;
}

/** Whether the middle of a box lies in another. */
export function holds(outer: Edges, { left, top, right, bottom }: Edges): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

/** The middle value of a list; 0 of an empty one. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;
}
