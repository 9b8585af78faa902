/** What leads the name of a body: places, levels (市 of 市卫健委) and other bodies, by where they end. */
import type { Span } from "../../../src/model/span.ts";
import { byEnd, type Scan } from "./scan.ts";
import { beginsWord } from "./word-map.ts";

export interface Anchors {
  has(end: number): boolean;
  get(end: number): Span | undefined;
  set(end: number, span: Span): unknown;
}

/** The anchors that are looked up alone, as in a map. */
export type KnownAnchors = Pick<Anchors, "has" | "get">;

const LEVEL = /[省市县区州旗镇乡]/;
// Of towns only the bodies that each of them has.
const TOWN = /[镇乡]/;
const TOWN_BODY =
  /^(?:“|党委|党工委|办事处|人大|纪委|民政所|司法所|财政所|派出所|卫生院|中心卫生院|敬老院|文化站|综治)/;
const LONGEST_TOWN_BODY = 5;
// 市卫健委: a level stands for the place that the paper is about; in 城市 or 全县 it does not.
export const NO_LEVEL_AFTER = /[市县城都超全各本该我两多夜门社辖郊新老厂校园片景灾疫牧开特地]/;
const NO_LEVEL_BEFORE = /[级属内外里直际域情长城]/;

// 开发区政务服务局: a zone has bodies of its own.
const ZONE = /(?:(?:经济|高新)(?:技术)?(?:产业)?开发|开发|高新|经开|保税|度假|自贸)区$/;
const LONGEST_ZONE = 11;

/** The places with the levels of the text; a level is looked at when it is first asked for. */
export function openAnchors(scan: Scan, places: readonly Span[]): Anchors {
  const known = new Map<number, Span | undefined>(byEnd(places));
  const get = (end: number) => {
    if (!known.has(end)) known.set(end, levelTo(scan, end));
    return known.get(end);
  };
  return { get, has: (end) => get(end) !== undefined, set: (end, span) => known.set(end, span) };
}

/** The level that ends at `end`, where one stands alone before a body. */
function levelTo({ text, words }: Scan, end: number): Span | undefined {
  const at = end - 1;
  if (text.endsWith("街道", end)) return leadsTownBody(text, at, at - 1) ? { start: at - 1, end } : undefined;
  if (at < 0 || !LEVEL.test(text.charAt(at))) return undefined;
  const zone = ZONE.exec(text.slice(Math.max(0, end - LONGEST_ZONE), end))?.[0];
  if (zone !== undefined) return { start: end - zone.length, end };
  if (at > 0 && NO_LEVEL_AFTER.test(text.charAt(at - 1))) return undefined;
  if (TOWN.test(text.charAt(at)) && !leadsTownBody(text, at)) return undefined;
  if (NO_LEVEL_BEFORE.test(text.charAt(end)) || !beginsWord(words, at)) return undefined;
  return { start: at, end };
}

/** 乡民政所: a town by its level alone, behind a mark or a word that no name ends with. */
function leadsTownBody(text: string, at: number, start: number = at): boolean {
  const before = text.charAt(start - 1);
  const free = !/[\u4e00-\u9fff]/.test(before) || /[在到进由与和向从经是的报们]/.test(before);
  return free && TOWN_BODY.test(text.slice(at + 1, at + 1 + LONGEST_TOWN_BODY));
}
