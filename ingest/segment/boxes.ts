/** Tells boxes of figures from headlines: narrow rows one under the other. */
import type { Block } from "./blocks.ts";
import { BOX_CELL } from "./heading-words.ts";

/** A box of figures: this many rows one under the other, all narrow, two of them very narrow. */
const BOX_ROWS = 4;
const BOX_WIDTH = 10;

/** The blocks with headings that are boxes of figures marked `box`. */
export function markBoxes(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  let from = 0;
  while (from < out.length) {
    let to = from;
    while (isNarrow(out[to])) to++;
    const rows = out.slice(from, to).flatMap((block) => block.lines);
    if (rows.length >= BOX_ROWS && rows.filter((row) => row.width <= BOX_CELL).length >= 2) {
      for (let at = from; at < to; at++) out[at] = { kind: "box", lines: out[at]?.lines ?? [] };
    }
    from = Math.max(to, from + 1);
  }
  return out;
}

function isNarrow(block: Block | undefined): boolean {
  return (
    block?.kind === "heading" && block.lines.every((line) => line.width <= BOX_WIDTH && line.level === 0)
  );
}
