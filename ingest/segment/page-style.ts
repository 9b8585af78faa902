/** Finds out how a page is set: whether its lines are cut at a column's width, and its paragraphs indented. */
import { endsSentence, type Line } from "./lines.ts";

/** How a page is set. */
export interface PageStyle {
  /** Lines are cut at a column's width, not at the end of a paragraph. */
  readonly wrapped: boolean;
  /** Paragraphs begin with an indented line. */
  readonly indented: boolean;
}

// A line of fewer ideographs says nothing about the column; one of more is no line of a printed column.
const NARROWEST = 8;
export const WIDEST = 60;
/** So many ideographs of indentation mark a paragraph. */
const PARAGRAPH_SLACK = 2;

/**
 * Looks at line ends and indentation of the whole page.
 *
 * @param lines the page's, without those that frame it.
 */
export function measureStyle(lines: readonly Line[]): PageStyle {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.width >= NARROWEST ? [{ line, next, ends: endsSentence(line.bare) }] : [];
  });
  const inColumn = pairs.filter(
    ({ line, next }) => next.gap === 0 && isColumnLine(line) && isColumnLine(next),
  );
  const open = inColumn.filter(({ ends }) => !ends).length;
  const long = lines.filter((line) => line.width > WIDEST).length;
  const starts = pairs.filter(({ ends }) => ends);
  const indented = starts.filter(({ next }) => next.indent >= PARAGRAPH_SLACK).length;
  return {
    // In print about one line in eight ends with its paragraph; where each line is a paragraph, nearly all do.
    wrapped: open > long && open > inColumn.length * 0.4,
    indented: indented > starts.length * 0.4,
  };
}

function isColumnLine(line: Line): boolean {
  return line.width <= WIDEST && !/记\s*者|通\s*讯\s*员/u.test(line.text);
}
