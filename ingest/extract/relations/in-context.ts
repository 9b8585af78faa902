/** LOCATED_IN and PART_OF that a name leaves to its sentence: 某县召开会议，县医院……; 某局设立东区分局. */
import type { Mention } from "../../../src/model/mention.ts";
import type { ListedMention } from "../mention-list.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import type { Related } from "./related.ts";
import type { Acting } from "./subjects.ts";

/** The level that a short name begins with: 县医院, 市第一中学; no other word (市场监管局, 乡村振兴局, 市新居委会). */
const LEVEL =
  /^(?:市(?![场民值政属区级域县直集]|.*[居村]委会)|县(?![域级乡区市直])|区(?![域块间级县划])|镇(?![级村乡街江海远平安雄康坪赉巴原宁沅静])|乡(?![镇村级土贤愁情亲])|旗(?![下舰帜袍]))/u;
const BRANCH_ENDS = signSet("局院司行庭所");
const BRANCH = /^.{2,8}(?:分局|分院|分公司|支行|分行|法庭|派出所)$/u;

/**
 * The relations of short names to the place or the body that their sentence names before them; where it
 * names no place of that level, to the one that their paragraph names before, if the article has named no
 * other of that level until then.
 *
 * @param text the article's text.
 * @param mentions all mentions of the article, ordered by span.
 */
export function statedByContext(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Acting[],
): readonly Related[] {
  const found: (Related | undefined)[] = [];
  for (const acting of sentences) {
    for (const body of acting.mentions) {
      if (body.mention.type !== "Organization") continue;
      const level = LEVEL.exec(body.mention.text)?.[0];
      if (level !== undefined)
        found.push(inNamedPlace(acting, body, level) ?? inOnlyPlace(text, mentions, acting, { body, level }));
      found.push(branchOf(acting, body));
    }
  }
  return found.filter((related) => related !== undefined);
}

/** @param level what the body's name begins with: 市, 县. */
function inNamedPlace(
  { sentence, mentions }: Acting,
  body: ListedMention,
  level: string,
): Related | undefined {
  const place = mentions.findLast(
    ({ mention }) => mention.span.end <= body.mention.span.start && isOfLevel(mention, level),
  );
  if (place === undefined) return undefined;
  return { relation: "LOCATED_IN", from: body.index, to: place.index, span: sentence, confidence: 0.7 };
}

/** 县医院 in a paragraph and article that have named one county: two counties leave it open. */
function inOnlyPlace(
  text: string,
  mentions: readonly Mention[],
  { sentence }: Acting,
  { body, level }: { readonly body: ListedMention; readonly level: string },
): Related | undefined {
  let only: number | undefined;
  for (let index = 0; index < body.index; index++) {
    const mention = mentions[index];
    if (mention === undefined || !isOfLevel(mention, level)) continue;
    if (only !== undefined && mentions[only]?.text !== mention.text) return undefined;
    only = index;
  }
  if (only === undefined) return undefined;
  if (text.slice(mentions[only]?.span.end, sentence.start).includes("\n")) return undefined;
  return { relation: "LOCATED_IN", from: body.index, to: only, span: sentence, confidence: 0.6 };
}

function isOfLevel({ type, form, text }: Mention, level: string): boolean {
  return type === "Place" && form !== "description" && text.length >= 2 && text.endsWith(level);
}

function branchOf({ sentence, subjects }: Acting, body: ListedMention): Related | undefined {
  const { text } = body.mention;
  if (!isSignAt(BRANCH_ENDS, text, text.length - 1) || !BRANCH.test(text)) return undefined;
  const whole = subjects.flat().findLast(({ mention }) => mention.span.end <= body.mention.span.start);
  if (whole?.mention.type !== "Organization" || BRANCH.test(whole.mention.text)) return undefined;
  return { relation: "PART_OF", from: body.index, to: whole.index, span: sentence, confidence: 0.6 };
}
