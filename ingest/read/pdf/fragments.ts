/** Runs to fragments: what stands next to each other on one line without a gap that may be a gutter. */
import { type Edges, hullOf, medianOf, overlapDown, type Run } from "./page-content.ts";

/** A part of a printed line. */
export interface Fragment extends Edges {
  /** From left to right; from top to bottom where the line is vertical. */
  readonly runs: readonly Run[];
  /** Type size in points: that of most of its characters. */
  readonly size: number;
  readonly vertical: boolean;
}

/** A wider gap, as a share of the type size, may be a gutter; justified lines spread their characters less. */
const WIDEST_SPACE = 0.55;
/** Lines whose feet are not farther apart than this share of the size are one. */
const SAME_FOOT = 0.22;
/** A larger letter next to a smaller one, such as an initial over three lines, is a line of its own. */
const MOST_SIZE_RATIO = 1.7;
/** Characters one below the other from this many on are a vertical line. */
const LEAST_STACK = 3;
/** Characters of a vertical line are closer than this, in type sizes, and closer than to the next line by that. */
const CLOSE = 0.4;
const MARGIN = 0.12;
/** Side in points of the cells by which neighbours are found; no type is larger than so many of them. */
const NEAR = 24;
const MOST_STEPS = 8;

/** The fragments of a layer, from top to bottom and from left to right. */
export function joinRuns(runs: readonly Run[]): Fragment[] {
  const stacks = findStacks(runs);
  const stacked = new Set(stacks.flatMap(({ runs: own }) => own));
  const level = runs.filter((run) => !stacked.has(run));
  const fragments = [...bandsOf(level).flatMap(cutBand), ...stacks];
  return fragments.sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Runs on one line across the whole page. */
function bandsOf(runs: readonly Run[]): Run[][] {
  const bands: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.bottom - other.bottom)) {
    const band = bands.at(-1);
    const first = band?.[0];
    if (band && first && run.bottom - first.bottom <= SAME_FOOT * Math.min(first.size, run.size))
      band.push(run);
    else bands.push([run]);
  }
  return bands;
}

function cutBand(band: readonly Run[]): Fragment[] {
  const parts: Run[][] = [];
  for (const run of [...band].sort((one, other) => one.left - other.left)) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && adjoins(last, run)) part.push(run);
    else parts.push([run]);
  }
  return parts.map((part) => toFragment(part, false));
}

function adjoins(last: Run, run: Run): boolean {
  const [small, large] = [Math.min(last.size, run.size), Math.max(last.size, run.size)];
  return run.left - last.right <= WIDEST_SPACE * small && large <= MOST_SIZE_RATIO * small;
}

export function toFragment(runs: readonly Run[], vertical: boolean): Fragment {
  return { ...hullOf(runs), runs, size: sizeOf(runs), vertical };
}

function sizeOf(runs: readonly Run[]): number {
  return medianOf(runs.flatMap(({ text, size }) => Array.from(text.trim(), () => size)));
}

/** Characters that follow each other downwards more closely than to the side, and runs of vertical fonts. */
function findStacks(runs: readonly Run[]): Fragment[] {
  const single = runs.filter(isSingle);
  const near = nearest(runs);
  const loose = single.filter((run) => {
    const { across, down } = near(run);
    return down < CLOSE * run.size && across > down + MARGIN * run.size;
  });
  const stacks = chainDown(loose).filter((chain) => chain.length >= LEAST_STACK);
  const vertical = chainDown(runs.filter((run) => run.vertical));
  return [...stacks, ...vertical].map((chain) => toFragment(chain, true));
}

function isSingle({ text, vertical }: Run): boolean {
  return !vertical && /^[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’—…]$/u.test(text.trim());
}

/** Gives of a run how far the nearest ones are to its side and above or below it, in points. */
function nearest(runs: readonly Run[]): (run: Run) => { readonly across: number; readonly down: number } {
  const cells = new Map<string, Run[]>();
  const cellOf = (value: number): number => Math.floor(value / NEAR);
  for (const run of runs)
    for (let x = cellOf(run.left); x <= cellOf(run.right); x++) {
      const key = `${x} ${cellOf(run.top)}`;
      cells.set(key, [...(cells.get(key) ?? []), run]);
    }
  return (run) => {
    const [x, y] = [cellOf(run.left), cellOf(run.top)];
    const steps = Math.min(MOST_STEPS, Math.ceil((run.size * 1.6) / NEAR));
    const around = Array.from({ length: 2 * steps + 1 }, (_, step) => step - steps);
    const others = around.flatMap((column) =>
      around.flatMap((row) => cells.get(`${x + column} ${y + row}`) ?? []).filter((other) => other !== run),
    );
    return {
      across: others.reduce((least, other) => Math.min(least, gapAcross(run, other)), Infinity),
      down: others.reduce((least, other) => Math.min(least, gapDown(run, other)), Infinity),
    };
  };
}

function gapAcross(run: Run, other: Run): number {
  if (overlapDown(run, other) < run.size / 2) return Infinity;
  return Math.max(0, other.left - run.right, run.left - other.right);
}

function gapDown(run: Run, other: Run): number {
  const apart = Math.abs(run.left + run.right - other.left - other.right) / 2;
  if (apart > 0.3 * run.size || Math.abs(run.size - other.size) > 0.2 * run.size) return Infinity;
  return Math.max(0, other.top - run.bottom, run.top - other.bottom);
}

function chainDown(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = [];
  const open = new Map<number, Run[][]>();
  for (const run of [...runs].sort((one, other) => one.top - other.top)) {
    const center = (run.left + run.right) / 2;
    const cell = Math.round(center / run.size);
    const chain = [cell - 1, cell, cell + 1]
      .flatMap((near) => open.get(near) ?? [])
      .find((each) => follows(each.at(-1), run, center));
    if (chain) chain.push(run);
    else {
      const started = [run];
      chains.push(started);
      open.set(cell, [...(open.get(cell) ?? []), started]);
    }
  }
  return chains;
}

function follows(last: Run | undefined, run: Run, center: number): boolean {
  if (!last) return false;
  const gap = run.top - last.bottom;
  const isBelow = gap > -0.3 * run.size && gap < 0.5 * run.size;
  const isSame = Math.max(run.size, last.size) < 1.2 * Math.min(run.size, last.size);
  return isBelow && isSame && Math.abs((last.left + last.right) / 2 - center) < 0.3 * run.size;
}
