/** LOCATED_IN and PART_OF that a name leaves to its sentence: 某县召开会议，县医院……; 某局设立东区分局. */
import type { ListedMention } from "../mention-list.ts";
import type { Related } from "./related.ts";
import type { Acting } from "./subjects.ts";

const LEVEL = /^([县区镇乡旗])(?!域)/u;
const BRANCH = /^.{2,8}(?:分局|分院|分公司|支行|分行|法庭|派出所)$/u;

/** The relations of short names to the place or the body that their sentence names before them. */
export function statedByContext(sentences: readonly Acting[]): readonly Related[] {
  return sentences.flatMap((acting) => {
    const bodies = acting.mentions.filter(({ mention }) => mention.type === "Organization");
    return bodies.flatMap((body) => [...inNamedPlace(acting, body), ...branchOf(acting, body)]);
  });
}

function inNamedPlace({ sentence, mentions }: Acting, body: ListedMention): readonly Related[] {
  const level = LEVEL.exec(body.mention.text)?.[1];
  if (level === undefined) return [];
  const place = mentions.findLast(
    ({ mention }) =>
      mention.type === "Place" &&
      mention.span.end <= body.mention.span.start &&
      mention.text.length > 2 &&
      mention.text.endsWith(level),
  );
  if (place === undefined) return [];
  return [{ relation: "LOCATED_IN", from: body.index, to: place.index, span: sentence, confidence: 0.7 }];
}

function branchOf({ sentence, subjects }: Acting, body: ListedMention): readonly Related[] {
  if (!BRANCH.test(body.mention.text)) return [];
  const whole = subjects.flat().findLast(({ mention }) => mention.span.end <= body.mention.span.start);
  if (whole?.mention.type !== "Organization" || BRANCH.test(whole.mention.text)) return [];
  return [{ relation: "PART_OF", from: body.index, to: whole.index, span: sentence, confidence: 0.6 }];
}
