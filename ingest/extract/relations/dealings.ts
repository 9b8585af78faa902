/** ISSUED, PARTNERS_WITH, PARTICIPATES_IN and BASED_ON: what bodies do with documents, with each other and at events. */

import type { EntityType } from "../../../src/model/entity.ts";
import { contains } from "../../../src/model/span.ts";
import type { ListedMention } from "../mention-list.ts";
import { clauseStart } from "../statements/clauses.ts";
import type { Related } from "./related.ts";
import { type Acting, subjectAt } from "./subjects.ts";

const ISSUING =
  /(?:印发|制发|下发|出台|发布|颁布|公布|制定|制订|通过|签发|公开发布)(?:实施)?(?:了)?[^，。；]{0,8}《?$/u;
const TOGETHER = /(?:联合|携手|会同|联手|委托|依托|协同|牵手|协调)$/u;
const WITH = /^(?:与|和|同|跟)$/u;
const DEAL =
  /^[^。；]{0,40}?(?:签署|签订|签约|合作|共建|联合|结成|结对|携手|对接协议|建立[^。；]{0,8}(?:机制|医联体|联盟))/u;
const HOLDING = /(?:召开|举行|举办|承办|主办|协办|组织|开展|策划)(?:了|的)?[^，。；]{0,12}[“「]?$/u;
const HOLDING_ONLY = /^(?:召开|举行|举办|承办|主办|协办|组织|开展)(?:了|的)?[“「]?$/u;
const ATTENDING = /(?:出席|参加|参与|列席|亮相)(?:了)?[^，。；]{0,12}[“「]?$/u;
const HELD_AT = /^[”」]?(?:将|于[^，。]{0,10})?在$/u;
const RESTING_ON = /(?:根据|按照|依据|依照|遵照|按)[^，。；《》]{0,12}《$/u;

const ofType = ({ mentions }: Acting, ...types: readonly EntityType[]) =>
  mentions.filter(({ mention }) => types.includes(mention.type));

const has = ({ mentions }: Acting, type: EntityType) => mentions.some(({ mention }) => mention.type === type);

/** All of these relations in the sentences of an article. */
export function dealings(text: string, sentences: readonly Acting[]): readonly Related[] {
  const found: Related[] = [];
  for (const acting of sentences) {
    const hasDocument = has(acting, "PolicyDocument");
    if (hasDocument) found.push(...issued(text, acting));
    if (has(acting, "Organization")) found.push(...partners(text, acting));
    if (has(acting, "Event")) found.push(...takingPart(text, acting));
    if (hasDocument) found.push(...basedOn(text, acting));
  }
  return found;
}

function issued(text: string, acting: Acting): readonly Related[] {
  return ofType(acting, "PolicyDocument").flatMap((document) => {
    const { start } = document.mention.span;
    if (!ISSUING.test(text.slice(clauseStart(text, acting.sentence.start, start), start))) return [];
    return bodiesOf(acting, start).map((body) => relate(acting, "ISSUED", body, document, 0.8));
  });
}

/** The bodies that act at a place of the sentence. */
function bodiesOf(acting: Acting, place: number): readonly ListedMention[] {
  return subjectAt(acting, place).subject.filter(({ mention }) => mention.type === "Organization");
}

/** 甲与乙签约; 甲联合乙、丙: each with each of the other side. */
function partners(text: string, acting: Acting): readonly Related[] {
  const bodies = outer(ofType(acting, "Organization"));
  return bodies.flatMap((right, at) => {
    const lefts = partnersOf(text, acting, bodies, at);
    return lefts
      .filter(({ mention }) => mention.text !== right.mention.text)
      .map((left) => relate(acting, "PARTNERS_WITH", left, right, 0.7));
  });
}

/** With whom the body at `at` deals, as the words before its list say. */
function partnersOf(
  text: string,
  acting: Acting,
  bodies: readonly ListedMention[],
  at: number,
): readonly ListedMention[] {
  const list = listedBefore(text, bodies, at);
  const start = list[0]?.mention.span.start ?? 0;
  const words = text.slice(Math.max(acting.sentence.start, start - 4), start).replace("分别", "");
  const together = TOGETHER.exec(words);
  if (together) return bodiesOf(acting, start - together[0].length);
  const left = bodies[at - list.length];
  const last = bodies[at];
  if (left === undefined || last === undefined) return [];
  const link = text.slice(left.mention.span.end, start).replace("分别", "");
  const deals = WITH.test(link) && DEAL.test(text.slice(last.mention.span.end, acting.sentence.end));
  return deals ? listedBefore(text, bodies, at - list.length) : [];
}

/** The body at `last` with those listed before it (甲、乙、丙). */
function listedBefore(
  text: string,
  bodies: readonly ListedMention[],
  last: number,
): readonly ListedMention[] {
  let first = last;
  while (first > 0) {
    const left = bodies[first - 1];
    const right = bodies[first];
    if (!left || !right || text.slice(left.mention.span.end, right.mention.span.start) !== "、") break;
    first--;
  }
  return bodies.slice(first, last + 1);
}

function takingPart(text: string, acting: Acting): readonly Related[] {
  return ofType(acting, "Event").flatMap((event) => {
    const { start, end } = event.mention.span;
    const clause = text.slice(clauseStart(text, acting.sentence.start, start), start);
    const holders = HOLDING.test(clause) ? holdersOf(text, acting, start) : [];
    const guests = ATTENDING.test(clause)
      ? ofType(acting, "Person", "Organization").filter(({ mention }) => mention.span.end <= start)
      : [];
    const hosts = acting.mentions.filter(
      ({ mention }) => mention.span.start >= end && HELD_AT.test(text.slice(end, mention.span.start)),
    );
    const named = ofType(acting, "Organization").filter(({ mention }) =>
      contains(event.mention.span, mention.span),
    );
    return [
      ...[...holders, ...guests, ...named].map((each) => relate(acting, "PARTICIPATES_IN", each, event, 0.7)),
      ...hosts.flatMap((host) => heldAt(acting, event, host)),
    ];
  });
}

/** Who holds the event that begins at `start`: the body directly before the verb, else who acts. */
function holdersOf(text: string, acting: Acting, start: number): readonly ListedMention[] {
  const direct = ofType(acting, "Organization").findLast(
    ({ mention }) => mention.span.end <= start && HOLDING_ONLY.test(text.slice(mention.span.end, start)),
  );
  return direct === undefined ? bodiesOf(acting, start) : [direct];
}

function heldAt(acting: Acting, event: ListedMention, host: ListedMention): readonly Related[] {
  if (host.mention.type === "Place") return [relate(acting, "LOCATED_IN", event, host, 0.8)];
  return host.mention.type === "Organization" ? [relate(acting, "PARTICIPATES_IN", host, event, 0.6)] : [];
}

/** 按照《……》推行……; and a programme that a document has in its title. */
function basedOn(text: string, acting: Acting): readonly Related[] {
  const documents = ofType(acting, "PolicyDocument").filter(({ mention }) => {
    const { start } = mention.span;
    return RESTING_ON.test(text.slice(Math.max(acting.sentence.start, start - 20), start));
  });
  const programmes = ofType(acting, "Programme");
  return documents.flatMap((document) =>
    programmes.map((programme) => relate(acting, "BASED_ON", programme, document, 0.6)),
  );
}

function outer(listed: readonly ListedMention[]): readonly ListedMention[] {
  return listed.filter(
    ({ mention }, at) => at === 0 || (listed[at - 1]?.mention.span.end ?? 0) <= mention.span.start,
  );
}

function relate(
  { sentence }: Acting,
  relation: Related["relation"],
  from: ListedMention,
  to: ListedMention,
  confidence: number,
): Related {
  return { relation, from: from.index, to: to.index, span: sentence, confidence };
}
