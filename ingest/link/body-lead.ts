/** What belongs before the name of a body and is not in its mention. */
import { CENTRAL_NAMES } from "../lexicons/central-names.ts";
import type { LinkingPage } from "./linking-page.ts";
import type { PlacedMention } from "./page-mentions.ts";

const LEVELS = /^[县市区州旗]/u;
const LONGEST_LEAD = 5;

/**
 * What belongs before a name that the mention leaves out: 云岭 of 云岭县委 where the mention is 县委, and 国家 of
 * a bureau that stands in a list with ministries (商务部、知识产权局).
 */
export function leadOf(
  mention: PlacedMention,
  neighbours: readonly (PlacedMention | undefined)[],
  { page, lexicons }: LinkingPage,
): string {
  const text = page.articles[mention.article]?.text.text ?? "";
  const [level] = LEVELS.exec(mention.folded) ?? [];
  const { start, end } = mention.span;
  if (level !== undefined)
    for (let length = Math.min(LONGEST_LEAD, start); length >= 1; length--) {
      const lead = text.slice(start - length, start);
      if (lexicons.divisions.byName.has(lead + level)) return lead;
    }
  if (!lexicons.agencies.has(mention.folded) || level !== undefined) return "";
  const beside = (other: PlacedMention | undefined): boolean =>
    other?.article === mention.article &&
    (text.slice(other.span.end, start) === "、" || text.slice(end, other.span.start) === "、") &&
    MINISTRY.test(other.folded) &&
    CENTRAL_NAMES.has(other.folded);
  const isListed = lexicons.centralBodies.has(`国家${mention.folded}`) && neighbours.some(beside);
  return isListed ? "国家" : "";
}

const MINISTRY = /部$|^国务院/u;
