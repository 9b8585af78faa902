/** Tells what belongs to the page and to no article: its name, number and date, and who made it. */
import { type Block, toBlock } from "./blocks.ts";
import { lineText } from "./line-text.ts";
import type { PrintedLine } from "./lines.ts";

/** Mastheads and running heads stand in this share of the page's height, running feet in that. */
const HEAD_SHARE = 0.16;
const FOOT_SHARE = 0.08;
/** No line of furniture has more characters. */
const LONGEST = 60;

const NUMBER =
  /^[-–—·•\s]*(?:第?\s*[A-Z]?\d{1,4}\s*[版页]?|[A-Z]\d{1,3}|[一二三四五六七八九十]{1,3}版|\d+\s*[/／]\s*\d+|共\s*\d+\s*页)[-–—·•\s]*(?:\p{Script=Han}{2,4})?$/u;
const NAMED_NUMBER = /^\p{Script=Han}{0,8}\s*(?:第\s*)?[A-Z]?\d{1,3}\s*版/u;
const DATE = /^.{0,12}(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.{0,40}$/u;
const STAFF =
  /^.{0,12}(?:责任编辑|责编|本版编辑|编辑|主编|值班|美编|版式|校对|组版|设计|审校|视觉)[：:\s　].{1,50}$|统一刊号|国内统一|邮发代号|^(?:电话|热线|网址|新闻热线|投稿邮箱|E-?mail)[：:]|^https?:|^www\./iu;
const PAPER = /^\p{Script=Han}{1,8}(?:日报|晚报|早报|时报|商报|晨报|都市报|新报|周报|导报|快报|电讯|之声)$/u;

/** The lines of a page that are its own, and the blocks without them. */
export function takeFurniture(
  blocks: readonly Block[],
  height: number,
): { readonly furniture: readonly PrintedLine[]; readonly blocks: readonly Block[] } {
  const furniture: PrintedLine[] = [];
  const kept = blocks.flatMap((block) => {
    const own = block.lines.filter((line) => isFurniture(line, height));
    if (own.length === 0) return [block];
    furniture.push(...own);
    const rest = block.lines.filter((line) => !own.includes(line));
    return rest.length > 0 ? [toBlock(rest)] : [];
  });
  furniture.sort(byImprint);
  return { furniture, blocks: kept };
}

/** The paper's name first, as a page's text has it; then row by row. */
function byImprint(one: PrintedLine, other: PrintedLine): number {
  const isSameRow = Math.abs(one.bottom - other.bottom) < one.size;
  return (
    Number(isPaper(other)) - Number(isPaper(one)) || (isSameRow ? one.left - other.left : one.top - other.top)
  );
}

function isPaper(line: PrintedLine): boolean {
  return PAPER.test(lineText(line).text.replace(/\s+/gu, ""));
}

function isFurniture(line: PrintedLine, height: number): boolean {
  const text = lineText(line).text.trim();
  const isHead = line.bottom < HEAD_SHARE * height;
  const isFoot = line.top > (1 - FOOT_SHARE) * height;
  if (text.length > LONGEST || !(isHead || isFoot)) return false;
  return [NUMBER, NAMED_NUMBER, DATE, STAFF].some((form) => form.test(text)) || isPaper(line);
}
