/** Tells the opening of an official notice: an appointment list or decree says who passed it, and when. */
import type { Block } from "./blocks.ts";

const OPENING =
  /^(?:[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^。）)]{0,60}(?:通过|公布|批准|修[订正])[)）]|[^。，]{2,20}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日决定[:：])/u;
/** The opening may be broken over so many lines. */
const ROWS = 4;

/** Whether an article of its own begins with this block, though neither byline nor dateline opens it. */
export function isNotice(block: Block): boolean {
  const head = block.lines.slice(0, ROWS).map((line) => line.bare);
  return block.kind === "text" && OPENING.test(head.join(""));
}
