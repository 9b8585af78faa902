/** What belongs before the name of a body and is not in its mention. */
import { CENTRAL_NAMES } from "../lexicons/central-names.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { LinkingPage } from "./linking-page.ts";
import type { PlacedMention } from "./page-mentions.ts";

const LEVELS = /^[县市区州旗]/u;
const LONGEST_LEAD = 5;

/**
 * What belongs before a name that the mention leaves out: 云岭 of 云岭县委 where the mention is 县委, 德国 of
 * 德国外交部 where it is 外交部, and 国家 of a bureau that stands in a list with ministries (商务部、知识产权局).
 */
export function leadOf(
  mention: PlacedMention,
  neighbours: readonly (PlacedMention | undefined)[],
  { page, lexicons }: LinkingPage,
): string {
  const text = page.articles[mention.article]?.text.text ?? "";
  const [level] = LEVELS.exec(mention.folded) ?? [];
  const before = text.slice(Math.max(0, mention.span.start - LONGEST_COUNTRY), mention.span.start);
  const division = level === undefined ? undefined : divisionBehind(before, level, lexicons);
  if (division !== undefined) return division;
  const country = GOVERNS.test(mention.folded) ? countryBehind(before, lexicons) : undefined;
  if (country !== undefined) return country;
  const isBureau = level === undefined && lexicons.centralBodies.has(`国家${mention.folded}`);
  return isBureau && neighbours.some((other) => isListedWith(mention, other, text)) ? "国家" : "";
}

function divisionBehind(before: string, level: string, { divisions }: Lexicons): string | undefined {
  for (let length = Math.min(LONGEST_LEAD, before.length); length >= 1; length--) {
    const lead = before.slice(-length);
    if (divisions.byName.has(lead + level)) return lead;
  }
  return undefined;
}

/** Whether a ministry stands beside the mention in a list. */
function isListedWith(
  { article, span }: PlacedMention,
  other: PlacedMention | undefined,
  text: string,
): boolean {
  if (other?.article !== article || !MINISTRY.test(other.folded)) return false;
  const isBeside =
    text.slice(other.span.end, span.start) === "、" || text.slice(span.end, other.span.start) === "、";
  return isBeside && CENTRAL_NAMES.has(other.folded);
}

// What other countries have under the same names.
const GOVERNS = /^(?:.{1,6}部|国务院|政府|中央银行|央行|国会|议会|最高法院|国家.{2,8}局)$/u;
const LONGEST_COUNTRY = 8;

function countryBehind(before: string, { foreignPlaces }: Lexicons): string | undefined {
  for (let length = Math.min(LONGEST_COUNTRY, before.length); length >= 2; length--) {
    const country = before.slice(-length);
    if (foreignPlaces.has(country)) return country;
  }
  return undefined;
}

const MINISTRY = /部$|^国务院/u;
