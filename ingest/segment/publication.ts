/** What a page says about who printed it. */
import type { Block } from "./blocks.ts";
import { readImprint } from "./imprint.ts";
import { type Story, textOf } from "./stories.ts";
import { readWebLabels } from "./web-labels.ts";

const PAPER =
  "(?:日报|晚报|晨报|早报|商报|时报|周报|导报|都市报|快报|新报|青年报|法制报|法治报|农民报|工人报)";
const MASTHEAD = new RegExp(`^([\\p{Script=Han}]{2,8}${PAPER})(?:社.*|(?:19|20)\\d{2}年.*|.{0,6}版)?$`, "u");
const IN_BYLINE = new RegExp(
  `([\\p{Script=Han}]{2,8}?${PAPER})(?=[·/／]|全媒体|融媒体?|客户端|记者|特约|首席|见习|通讯员)`,
  "u",
);
/** A masthead names the paper; bylines may name papers that texts were taken from. */
const MASTHEAD_VOTES = 5;

/** The paper that masthead, datelines and bylines name; undefined where they say 本报 only. */
export function findPublisher(blocks: readonly Block[], stories: readonly Story[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined, count: number): void => {
    if (name && !name.startsWith("本")) votes.set(name, (votes.get(name) ?? 0) + count);
  };
  for (const block of blocks) {
    if (block.kind !== "furniture") continue;
    vote(nameInMasthead(block, blocks[0]), MASTHEAD_VOTES);
    vote(sourceIn(block), MASTHEAD_VOTES);
  }
  for (const { dateline, bylines } of stories) {
    if (dateline && !dateline.quoted && dateline.outlet.endsWith("报")) vote(dateline.outlet, 1);
    for (const byline of bylines) vote(IN_BYLINE.exec(textOf([byline]))?.[1], 1);
  }
  return [...votes].sort((left, right) => right[1] - left[1])[0]?.[0];
}

/** Whom a web page names under its headline: 来源：沭河县人民政府. */
function sourceIn(block: Block): string | undefined {
  const [line] = block.lines;
  return line && readWebLabels(line)?.source;
}

/** @param first a name that is no paper's by its ending must open the page as well. */
function nameInMasthead(block: Block, first: Block | undefined): string | undefined {
  const [line] = block.lines;
  const imprint = line && readImprint(line, true);
  if (imprint?.name) return imprint.name;
  if (imprint?.other !== undefined && first && textOf([first]) === imprint.other) return imprint.other;
  return MASTHEAD.exec(textOf([block]))?.[1];
}
