/** Tells captions from body text: they stand under pictures, which a dump of the page does not have. */
import type { Block } from "./blocks.ts";

/** 图为…, 上图：…, ▲…: what a text never opens with. */
const OPENS =
  /^(?:[▲△▼▽◀▶◄►]|[（(]?(?:[上下左右]|题|大|小|本组|资料)?图(?:片)?(?:[为①②③④1-9]|[：:])|图\/|压题照片|资料照片)/u;
/** Ends with who took the picture or where it comes from. */
const ENDS =
  /(?:摄|供图|摄影|资料[图照]片|人民视觉|视觉中国|新华社发|影像中国|图片来源.{0,12})[)）]?(?:[（(][^（）()]{2,12}[)）])?$/u;
const OPENS_WITH_DAY = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨[日天]|今[日天])/u;
/** A picture with a text of its own (图片新闻) is an article; a caption is shorter. */
const LONGEST = 120;
const SHORTEST_ARTICLE = 60;

/** The blocks with captions marked, their bylines with them. */
export function markCaptions(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  blocks.forEach((block, at) => {
    if (block.kind !== "text" || block.dateline) return;
    const next = blocks[at + 1];
    const credit = next?.kind === "byline" && next.byline?.closing ? next : undefined;
    if (!isCaption(block, credit)) return;
    out[at] = { ...block, kind: "caption" };
    if (credit) out[at + 1] = { ...credit, kind: "caption" };
  });
  return out;
}

function isCaption(block: Block, credit: Block | undefined): boolean {
  const text = bareOf(block);
  if (text.length > LONGEST) return false;
  if (OPENS.test(text)) return true;
  const credited = ENDS.test(text) || (credit !== undefined && ENDS.test(bareOf(credit)));
  return credited && (text.length < SHORTEST_ARTICLE || !OPENS_WITH_DAY.test(text));
}

function bareOf(block: Block): string {
  return block.lines.map((line) => line.bare).join("");
}
