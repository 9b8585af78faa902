/** Turns a page so that text which is set sideways reads like any other, and its places back again. */
import type { Edges, PageContent, Run, Turn } from "./page-content.ts";

/** The text of a page that is set in one direction, turned upright with the whole page. */
export interface Layer {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly frames: readonly Edges[];
}

const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** The layers of a page that hold text, the one with most characters first. */
export function layersOf(page: PageContent): Layer[] {
  return TURNS.map((turn) => layer(page, turn))
    .filter(({ runs }) => runs.length > 0)
    .sort((one, other) => characters(other) - characters(one));
}

function characters({ runs }: Layer): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function layer(page: PageContent, turn: Turn): Layer {
  const { width, height } = page;
  const isAcross = turn === 90 || turn === 270;
  const turnBack = <T extends Edges>(box: T): T => ({ ...box, ...upright(box, turn, width, height) });
  return {
    turn,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    runs: page.runs.filter((run) => run.turn === turn).map(turnBack),
    frames: page.frames.map(turnBack),
  };
}

/** A box of the page as the layer has it. */
function upright({ left, top, right, bottom }: Edges, turn: Turn, width: number, height: number): Edges {
  switch (turn) {
    case 90:
      return { left: top, right: bottom, top: width - right, bottom: width - left };
    case 180:
      return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
    case 270:
      return { left: height - bottom, right: height - top, top: left, bottom: right };
    default:
      return { left, top, right, bottom };
  }
}

/** A box of the layer as the page has it. */
export function onPage(box: Edges, { turn, width, height }: Layer): Edges {
  // To turn a layer back is to turn it on to the full circle.
  return upright(box, ((360 - turn) % 360) as Turn, width, height);
}
