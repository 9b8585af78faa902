/** What an invented page says: statements with their speakers' posts, what bodies carry out, figures, a passer-by. */
import type { StatedRelationType } from "../../src/model/entity.ts";
import type { Random } from "../../tests/cypher/differential/random.ts";
import { type Cast, type County, type Member, passerBy, pickSkewed, type Speaker } from "./cast.ts";
import { claim, type PageDraft, type Part, type Said, say } from "./page-draft.ts";

/** A page has 5 to 11 statements: 8 on average. */
export const STATEMENTS_A_DOCUMENT = 8;
const FEWEST_STATEMENTS = 5;
const STATEMENT_COUNTS = 7;

const CUES = [
  ["说", undefined],
  ["表示", undefined],
  ["介绍", undefined],
  ["强调", "explain"],
  ["要求", "require"],
] as const;
const TAILS = ["让群众少跑路、看好病。", "要一抓到底，抓出成效。", "今年将覆盖所有乡镇。", "还要往实里走。"];
const INDICATORS = ["门诊人次", "签约人数", "服务老人", "上转患者"];

export interface Writing {
  readonly draft: PageDraft;
  readonly random: Random;
  readonly cast: Cast;
  readonly county: County;
  /** What most of the page is about. */
  readonly topic: Member;
  /** Tells the passer-by of this page from all others. */
  readonly passer: { readonly seed: number; readonly number: number };
  /** Whether another paper has printed it before: what is printed again counts once in the edges. */
  readonly again: boolean;
}

const named = (member: Member): Part => ({ member, as: "name" });

/** Writes all sentences of the page. @returns the ids of its statements. */
export function writeSentences(writing: Writing): readonly string[] {
  const { draft, random, cast, county, topic, passer } = writing;
  say(draft, named(county.place), "推进", named(topic));
  const statements = sayStatements(writing);
  sayRelations(writing);
  sayFigures(writing);
  const there = pickSkewed(cast.counties, random, 5).place;
  say(draft, "村民", named(passerBy(passer.number, passer.seed)), "在", named(there), "看病。");
  return statements;
}

function sayStatements(writing: Writing): string[] {
  const { random, cast, county } = writing;
  const speakers = Array.from({ length: 1 + random.whole(3) }, () =>
    random.chance(0.08) ? pickSkewed(cast.leaders, random, 0) : pickSkewed(county.speakers, random),
  );
  const introduced = new Set<Speaker>();
  const length = FEWEST_STATEMENTS + random.whole(STATEMENT_COUNTS);
  return Array.from({ length }, () => {
    const speaker = random.pick(speakers);
    const isFirst = !introduced.has(speaker);
    introduced.add(speaker);
    return sayStatement(writing, speaker, isFirst);
  });
}

function sayStatement(writing: Writing, speaker: Speaker, isFirst: boolean): string {
  const { draft, random } = writing;
  const { body, title, person } = speaker;
  const opening = isFirst ? [named(body), title, named(person)] : [called(person, random)];
  const [cue, act] = random.pick(CUES);
  const mode = random.chance(0.55) ? "direct" : "indirect";
  const [open, close] = mode === "direct" ? ["“", "”"] : ["", ""];
  const about = aboutOf(writing);
  const content = about === undefined ? [`今年${random.pick(TAILS)}`] : ["把", about, random.pick(TAILS)];
  const said = say(draft, ...opening, `${cue}，${open}`, ...content, close);
  if (isFirst) claimPost(writing, said, speaker);
  const first = opening.length + 1;
  if (about !== undefined && !writing.again)
    draft.book.count({ from: person, type: "TALKED_ABOUT", to: about.member, on: draft.imprint.publishedOn });
  return claim(draft, {
    ...{ kind: "Statement", said, first, last: first + content.length - 1 },
    roles: [["SPEAKER", opening.length - 1], ...(about === undefined ? [] : [["ABOUT", first + 1] as const])],
    properties: { mode, cue, ...(act !== undefined && { act }) },
  });
}

/** What a statement is about; three of five are about a programme, mostly the page's own. */
function aboutOf({ random, cast, topic }: Writing): Exclude<Part, string> | undefined {
  if (!random.chance(0.6)) return undefined;
  const member = random.chance(0.7) ? topic : pickSkewed(cast.programmes, random);
  return { member, as: random.chance(0.5) ? "name" : "short" };
}

function called(person: Member, random: Random): Part {
  return { member: person, as: random.chance(0.3) ? "pronoun" : "name" };
}

function claimPost({ draft, again }: Writing, said: Said, { person, body, title }: Speaker): void {
  claim(draft, {
    ...{ kind: "Position", said, first: 0, last: 2 },
    roles: [
      ["SUBJECT", 2],
      ["OBJECT", 0],
    ],
    properties: { title, status: "current" },
  });
  const on = draft.imprint.publishedOn;
  if (!again) draft.book.count({ from: person, type: "HOLDS_POSITION", to: body, on, title });
}

function sayRelations(writing: Writing): void {
  const { random, cast, county, topic } = writing;
  const body = pickSkewed(county.bodies, random);
  sayRelation(writing, body, "牵头实施", topic, "IMPLEMENTS");
  sayRelation(writing, county.place, "正在推行", pickSkewed(cast.programmes, random), "IMPLEMENTS");
  sayRelation(writing, body, "位于", county.place, "LOCATED_IN");
  if (random.chance(0.5))
    sayRelation(writing, body, "印发", pickSkewed(cast.policyDocuments, random), "ISSUED");
  else sayRelation(writing, body, "参加", pickSkewed(cast.events, random), "PARTICIPATES_IN");
}

function sayRelation(
  { draft }: Writing,
  from: Member,
  words: string,
  to: Member,
  type: StatedRelationType,
): void {
  const said = say(draft, named(from), words, named(to), "。");
  claim(draft, {
    ...{ kind: "Relation", said, first: 0, last: 2 },
    roles: [
      ["SUBJECT", 0],
      ["OBJECT", 2],
    ],
    properties: { relation: type },
  });
  draft.book.count({ from, type, to, on: draft.imprint.publishedOn });
}

function sayFigures({ draft, random, county, topic }: Writing): void {
  for (let count = 2 + random.whole(4); count > 0; count--) {
    const member = random.chance(0.3) ? topic : pickSkewed(county.bodies, random);
    const [indicator, value] = [random.pick(INDICATORS), random.whole(9000)];
    const said = say(
      draft,
      { member, as: random.chance(0.5) ? "short" : "name" },
      indicator,
      `${value}人次。`,
    );
    claim(draft, {
      ...{ kind: "Metric", said, first: 1, last: 2, roles: [["SUBJECT", 0]] },
      properties: { indicator, value, unit: "人次" },
    });
  }
}
