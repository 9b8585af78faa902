/** The characters of a printed line, spaces put where white parts its words. */
import type { PrintedLine } from "./lines.ts";
import { medianOf, type Run } from "./page-content.ts";

/** A line's text, with the place of each UTF-16 unit from one end of the line to the other, in points. */
export interface LineText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** White in ems, beyond what is usual in the line, that parts two Latin words, two ideographs, one of each. */
const LATIN_SPACE = 0.16;
const WIDE_SPACE = 0.22;
const MIXED_SPACE = 0.4;

export function lineText(line: PrintedLine): LineText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  const usual = usualGap(line);
  line.runs.forEach((run, index) => {
    const last = line.runs[index - 1];
    if (last && isParted(last, run, usual, line.vertical)) {
      text += " ";
      starts.push(endOf(last, line.vertical));
      ends.push(startOf(run, line.vertical));
    }
    const placed = placeUnits(run, line.vertical);
    text += run.text;
    starts.push(...placed.starts);
    ends.push(...placed.ends);
  });
  return trimmed({ text, starts, ends });
}

function usualGap({ runs, vertical }: PrintedLine): number {
  const gaps = runs.slice(1).map((run, index) => {
    const last = runs[index];
    return last ? startOf(run, vertical) - endOf(last, vertical) : 0;
  });
  return gaps.length < 3 ? 0 : Math.max(0, medianOf(gaps));
}

function startOf(run: Run, vertical: boolean): number {
  return vertical ? run.top : run.left;
}

function endOf(run: Run, vertical: boolean): number {
  return vertical ? run.bottom : run.right;
}

function isParted(last: Run, run: Run, usual: number, vertical: boolean): boolean {
  if (/\s$/u.test(last.text) || /^\s/u.test(run.text)) return false;
  const isLatin = [/[!-~]$/u.test(last.text), /^[!-~]/u.test(run.text)];
  const size = Math.min(last.size, run.size);
  const gap = startOf(run, vertical) - endOf(last, vertical);
  if (isLatin[0] !== isLatin[1]) return gap > usual + MIXED_SPACE * size;
  return gap > (isLatin[0] ? LATIN_SPACE * size : usual + WIDE_SPACE * size);
}

/** Characters share the length of their run: Latin ones take half as much as ideographs. */
function placeUnits(run: Run, vertical: boolean): { readonly starts: number[]; readonly ends: number[] } {
  const weights = Array.from({ length: run.text.length }, (_, at) => weightOf(run.text.charCodeAt(at)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const [start, end] = [startOf(run, vertical), endOf(run, vertical)];
  const starts: number[] = [];
  const ends: number[] = [];
  let passed = 0;
  for (const weight of weights) {
    starts.push(start + ((end - start) * passed) / total);
    passed += weight;
    ends.push(start + ((end - start) * passed) / total);
  }
  return { starts, ends };
}

function weightOf(unit: number): number {
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  return unit < 0x2000 ? 1 : 2;
}

function trimmed({ text, starts, ends }: LineText): LineText {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}
