/** LOCATED_IN and PART_OF that a name leaves to its sentence: 某县召开会议，县医院……; 某局设立东区分局. */
import type { ListedMention } from "../mention-list.ts";
import { isSignAt, signSet } from "../sign-set.ts";
import type { Related } from "./related.ts";
import type { Acting } from "./subjects.ts";

const LEVEL = /^([县区镇乡旗])(?!域)/u;
const BRANCH_ENDS = signSet("局院司行庭所");
const BRANCH = /^.{2,8}(?:分局|分院|分公司|支行|分行|法庭|派出所)$/u;

/** The relations of short names to the place or the body that their sentence names before them. */
export function statedByContext(sentences: readonly Acting[]): readonly Related[] {
  const found: (Related | undefined)[] = [];
  for (const acting of sentences) {
    for (const body of acting.mentions) {
      if (body.mention.type === "Organization")
        found.push(inNamedPlace(acting, body), branchOf(acting, body));
    }
  }
  return found.filter((related) => related !== undefined);
}

function inNamedPlace({ sentence, mentions }: Acting, body: ListedMention): Related | undefined {
  const level = LEVEL.exec(body.mention.text)?.[1];
  if (level === undefined) return undefined;
  const place = mentions.findLast(
    ({ mention }) =>
      mention.type === "Place" &&
      mention.span.end <= body.mention.span.start &&
      mention.text.length > 2 &&
      mention.text.endsWith(level),
  );
  if (place === undefined) return undefined;
  return { relation: "LOCATED_IN", from: body.index, to: place.index, span: sentence, confidence: 0.7 };
}

function branchOf({ sentence, subjects }: Acting, body: ListedMention): Related | undefined {
  const { text } = body.mention;
  if (!isSignAt(BRANCH_ENDS, text, text.length - 1) || !BRANCH.test(text)) return undefined;
  const whole = subjects.flat().findLast(({ mention }) => mention.span.end <= body.mention.span.start);
  if (whole?.mention.type !== "Organization" || BRANCH.test(whole.mention.text)) return undefined;
  return { relation: "PART_OF", from: body.index, to: whole.index, span: sentence, confidence: 0.6 };
}
