/** LOCATED_IN and PART_OF that a name itself states: 某县人民法院 lies in 某县, 某医院东院区 is part of 某医院. */
import type { Mention } from "../../../src/model/mention.ts";
import type { Related } from "./related.ts";

/** Places that lie in others: no rivers and mountains, which pass through. */
const LIES_IN_ANOTHER =
  /(?:[市县区旗州镇乡村屯庄寨路]|街道|社区|园区|景区|广场|公园|大厦|开发区|新区|码头|车站|水库|林场)$/u;
const SHORTEST_PLACE = 2;
const SHORTEST_BODY = 2;
/** What an organization's unit is called, behind the organization's name. */
const UNIT =
  /^[^，。]{0,14}(?:院区|分院|分局|分公司|支行|分行|总部|基地|中心|办公室|委员会|领导小组|工作组|指挥部|专班|部|处|科|室|队|支队|大队|组|所|站|分会|学院|系|研究院|实验室|政法委|法庭|办)$/u;

/** A unit with the name of its body before it: where it lies is the body's to say. */
const UNIT_OF_NAMED =
  /(?:局|法院|检察院|医院|委员会|卫健委|学院|大学|党委|政府|集团|公司|协会|联合会)(?!$).{1,14}(?:院区|分院|分局|总部|办公室|专班|部|处|科|股|室|队|组|所|站|分会|学院|系|研究院|实验室|法庭|团委|中心)$/u;

/**
 * Relations between mentions of an article whose names say them, each pair of names once: the name begins
 * with that of a place or of another body that the article mentions as well, or one place directly
 * follows the larger one (某市某镇).
 */
export function statedByName(mentions: readonly Mention[]): readonly Related[] {
  const places = firstByText(mentions, "Place");
  const bodies = firstByText(mentions, "Organization");
  const found = new Map<string, Related>();
  const read = { Organization: new Set<string>(), Event: new Set<string>() };
  const add = (text: string, each: Related | undefined) => {
    if (each === undefined) return;
    const key = `${each.relation}|${text}|${mentions[each.to]?.text}`;
    if (!found.has(key)) found.set(key, each);
  };
  mentions.forEach((mention, index) => {
    const { type, text } = mention;
    if (type === "Place") add(text, insideLargerPlace(mentions, index));
    if (type !== "Organization" && type !== "Event") return;
    // A name says the same wherever it stands.
    if (read[type].has(text)) return;
    read[type].add(text);
    add(text, inPlace(mention, index, places, mentions));
    add(text, unitOf(mention, index, bodies, mentions));
  });
  return [...found.values()];
}

/** The first mention of each name of a type. */
function firstByText(mentions: readonly Mention[], type: Mention["type"]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  mentions.forEach((mention, index) => {
    const named = mention.form === "name" || mention.form === "short";
    if (mention.type === type && named && !first.has(mention.text)) {
      first.set(mention.text, index);
    }
  });
  return first;
}

function inPlace(
  { text, span }: Mention,
  index: number,
  places: ReadonlyMap<string, number>,
  mentions: readonly Mention[],
): Related | undefined {
  const longest = longestPrefix(text, places, SHORTEST_PLACE);
  if (
    longest === undefined ||
    UNIT_OF_NAMED.test(text) ||
    /^大学|^[日晚]报/u.test(text.slice(mentions[longest]?.text.length))
  )
    return undefined;
  // 某市某街道某站 lies in the street: a place that follows the first inside the name is the nearer one.
  const rest = text.slice(mentions[longest]?.text.length ?? 0);
  const nearer = longestPrefix(rest, places, SHORTEST_PLACE) ?? longest;
  const place = LIES_IN_ANOTHER.test(mentions[nearer]?.text ?? "") ? nearer : longest;
  return { relation: "LOCATED_IN", from: index, to: place, span, confidence: 0.8 };
}

function unitOf(
  { type, text, span }: Mention,
  index: number,
  bodies: ReadonlyMap<string, number>,
  mentions: readonly Mention[],
): Related | undefined {
  if (type !== "Organization") return undefined;
  const whole = longestPrefix(text, bodies, SHORTEST_BODY);
  if (whole === undefined) return undefined;
  const name = mentions[whole]?.text ?? "";
  if (!UNIT.test(text.slice(name.length))) return undefined;
  return { relation: "PART_OF", from: index, to: whole, span, confidence: 0.8 };
}

/** The longest name, shorter than `text`, that it begins with. */
function longestPrefix(
  text: string,
  names: ReadonlyMap<string, number>,
  shortest: number,
): number | undefined {
  for (let length = text.length - 1; length >= shortest; length--) {
    const index = names.get(text.slice(0, length));
    if (index !== undefined) return index;
  }
  return undefined;
}

function insideLargerPlace(mentions: readonly Mention[], index: number): Related | undefined {
  const place = mentions[index];
  if (place?.type !== "Place" || !LIES_IN_ANOTHER.test(place.text)) return undefined;
  for (let before = index - 1; before >= 0; before--) {
    const larger = mentions[before];
    if (larger === undefined || larger.span.end < place.span.start) return undefined;
    if (larger.type !== "Place" || larger.span.end !== place.span.start) continue;
    const span = { start: larger.span.start, end: place.span.end };
    return { relation: "LOCATED_IN", from: index, to: before, span, confidence: 0.9 };
  }
  return undefined;
}
