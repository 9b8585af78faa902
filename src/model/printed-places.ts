/** Where the lines of a text are printed, packed into a list of numbers that a store keeps with the text. */
import type { Span } from "./span.ts";

/** A box on a page of a file, in points from the top left corner of the page as it is shown. */
export interface PageBox {
  /** From 1, as the file numbers its pages. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which way a line is read: to the right, down, to the left (upside down), up. */
export type Direction = 0 | 90 | 180 | 270;

/** A stretch of the text as read that stands on one printed line. */
export interface PrintedPlace extends Span, PageBox {
  readonly direction: Direction;
}

/** Start, end, page, x, y, width, height, direction. */
const NUMBERS_A_PLACE = 8;
/** Lengths are kept in tenths of a point: a whole number each, finer than any printer. */
const TENTHS = 10;

/** @param places in the order of the text. */
export function packPlaces(places: readonly PrintedPlace[]): number[] {
  return places.flatMap(({ start, end, page, x, y, width, height, direction }) => [
    start,
    end,
    page,
    ...[x, y, width, height].map((length) => Math.round(length * TENTHS)),
    direction,
  ]);
}

/** The places that share at least one unit with the span. */
function placesAt(packed: readonly number[], { start, end }: Span): PrintedPlace[] {
  const places: PrintedPlace[] = [];
  for (let at = firstEndingAfter(packed, start); at < packed.length; at += NUMBERS_A_PLACE) {
    if ((packed[at] ?? end) >= end) break;
    places.push(placeAt(packed, at));
  }
  return places;
}

function placeAt(packed: readonly number[], at: number): PrintedPlace {
  const [start = 0, end = 0, page = 0, x = 0, y = 0, width = 0, height = 0, direction = 0] = packed.slice(
    at,
    at + NUMBERS_A_PLACE,
  );
  return {
    ...{ start, end, page, direction: direction as Direction },
    ...{ x: x / TENTHS, y: y / TENTHS, width: width / TENTHS, height: height / TENTHS },
  };
}

/** By halving: a file of a thousand pages has a hundred thousand lines. */
function firstEndingAfter(packed: readonly number[], start: number): number {
  let [low, high] = [0, Math.floor(packed.length / NUMBERS_A_PLACE)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((packed[middle * NUMBERS_A_PLACE + 1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low * NUMBERS_A_PLACE;
}

/**
 * The boxes in which a span of the text is printed, one for each line that it touches, in reading order.
 * Inside of a line the box is cut where its characters end, an ideograph counting as two Latin letters.
 *
 * @param text the text as read, that the span is a place in.
 */
export function boxesAt(packed: readonly number[], span: Span, text: string): PageBox[] {
  return placesAt(packed, span).map((place) => {
    const whole = widthOf(text, place.start, place.end) || 1;
    const from = widthOf(text, place.start, Math.max(span.start, place.start)) / whole;
    const to = widthOf(text, place.start, Math.min(span.end, place.end)) / whole;
    return cut(place, from, to);
  });
}

/** @param from, to shares of the line, in the direction in which it is read. */
function cut(place: PrintedPlace, from: number, to: number): PageBox {
  const { page, direction } = place;
  const isBackwards = direction === 180 || direction === 270;
  const [first, last] = isBackwards ? [1 - to, 1 - from] : [from, to];
  const isLevel = direction === 0 || direction === 180;
  const { x, y, width, height } = place;
  return isLevel
    ? { page, x: tenth(x + first * width), y, width: tenth((last - first) * width), height }
    : { page, x, y: tenth(y + first * height), width, height: tenth((last - first) * height) };
}

function tenth(length: number): number {
  return Math.round(length * TENTHS) / TENTHS;
}

/** In half ideographs; the second half of a surrogate pair adds nothing. */
function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += unit < 0x2000 ? 1 : 2;
  }
  return width;
}
