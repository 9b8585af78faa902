/** Bodies: full names, short names with a place or a level before them, and 该局, 该院. */
import type { MentionIndex } from "../../src/model/claim.ts";
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { bodyKeys } from "./body-keys.ts";
import { leadOf } from "./body-lead.ts";
import { type BodyMeaning, bodyMeaning } from "./body-meaning.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { abbreviates, leftOut } from "./name-forms.ts";
import { isNamed, mentionsOf, nearby, nearestFitting, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

/** A name read in its article, with what makes the body the same elsewhere. */
export interface ReadBody extends BodyMeaning {
  readonly keys: MentionCluster["keys"];
}

/** Ties names of the same body of the same division, names introduced by 以下简称, and what shortens a fuller name nearby. */
function tieBodies(meanings: readonly ReadBody[], page: SegmentedPage): Tie[] {
  const named = meanings.filter(({ mention }) => isNamed(mention));
  const meaningOf = new Map<MentionIndex, ReadBody>();
  for (const meaning of named) meaningOf.set(meaning.mention.index, meaning);
  const reading: Reading = {
    mentions: named.map(({ mention }) => mention),
    meaningOf,
    ofDivision: firstsByDivision(named),
  };
  const introduced = introductions(reading.mentions, page);
  const repeated = repeatIntroduced(introduced, reading);
  const explained = new Set([...introduced, ...repeated].map((tie) => tie.right));
  const shortened = named.flatMap((short) =>
    explained.has(short.mention.index) ? [] : tieShortened(short, reading),
  );
  for (const tie of shortened) explained.add(tie.right);
  return [
    ...introduced,
    ...repeated,
    ...shortened,
    ...tieEqualNames(
      named.filter(({ mention }) => !explained.has(mention.index)),
      reading,
    ),
    ...meanings.filter(({ mention }) => !isNamed(mention)).flatMap((one) => tieDescription(one, reading)),
  ];
}

interface Reading {
  /** The named ones, in the order of the text. */
  readonly mentions: readonly PlacedMention[];
  readonly meaningOf: ReadonlyMap<MentionIndex, ReadBody>;
  /** The first mention of each name, by the code of its division. */
  readonly ofDivision: ReadonlyMap<string | undefined, readonly PlacedMention[]>;
}

function firstsByDivision(named: readonly ReadBody[]): Reading["ofDivision"] {
  // Of equal names the first counts, but they stand in the order of their last mentions.
  const firsts = new Map<string, ReadBody>();
  for (let at = named.length - 1; at >= 0; at--) {
    const body = named[at];
    if (body) firsts.set(body.mention.folded, body);
  }
  const groups = groupBy([...firsts.values()].reverse(), ({ division }) => division?.code);
  return new Map([...groups].map(([code, bodies]) => [code, bodies.map(({ mention }) => mention)]));
}

function tieEqualNames(meanings: readonly ReadBody[], { meaningOf }: Reading): Tie[] {
  const groups = groupBy(
    meanings,
    ({ mention, keys }) => keys[0]?.key ?? `${mention.article}|${mention.folded}`,
  );
  return [...groups.values()].flatMap((group) =>
    tieAll(
      group.map(({ mention }) => mention),
      (first, other) => sameBody(meaningOf.get(first.index), meaningOf.get(other.index)),
    ),
  );
}

function sameBody(first: ReadBody | undefined, other: ReadBody | undefined): Reason {
  if (!first || !other || first.mention.folded === other.mention.folded) return SAME_FORM;
  const byLevel = first.source === "level" || other.source === "level";
  const place = other.division ? ` of ${other.division.name} (${other.division.code})` : "";
  return {
    rule: byLevel ? "short-name-in-context" : "short-name",
    score: byLevel ? 0.9 : 0.95,
    why: `${first.mention.text} and ${other.mention.text} both name the ${other.body}${place}`,
  };
}

const LONGEST_INTRODUCTION = 9;
const INTRODUCTION = /^[”’》]?[（(](?:以下|下文|下)?(?:统)?简?称(?:为|作)?[“‘「《]?$/u;

/** Pairs of a full name and the short name that the text introduces for it: 某某市人民法院（以下简称某某法院）. */
function introductions(mentions: readonly PlacedMention[], page: SegmentedPage): Tie[] {
  return mentions.flatMap((mention, at) => {
    const before = mentions[at - 1];
    if (!before || before.article !== mention.article) return [];
    const gap = mention.span.start - before.span.end;
    if (gap <= 0 || gap > LONGEST_INTRODUCTION) return [];
    const text = page.articles[mention.article]?.text.text.slice(before.span.end, mention.span.start) ?? "";
    if (!INTRODUCTION.test(text)) return [];
    const why = `the text introduces ${mention.text} as the short name of ${before.text}`;
    return [{ left: before.index, right: mention.index, reason: { rule: "introduced", score: 1, why } }];
  });
}

/** The other mentions of an introduced short name, in the same article. */
function repeatIntroduced(introduced: readonly Tie[], { mentions, meaningOf }: Reading): Tie[] {
  if (introduced.length === 0) return [];
  const formOf = ({ article, folded }: PlacedMention) => `${article}|${folded}`;
  const shorts = new Map(
    introduced.flatMap(({ right }) => {
      const mention = meaningOf.get(right)?.mention;
      return mention ? [[formOf(mention), right] as const] : [];
    }),
  );
  return mentions.flatMap((mention) => {
    const short = shorts.get(formOf(mention));
    if (short === undefined || short === mention.index) return [];
    return [{ left: short, right: mention.index, reason: SAME_FORM }];
  });
}

// A division has fewer bodies than this on any page that is one.
const MOST_ELSEWHERE = 300;
// 市第二人民医院 is no short name of 市第二中医院, nor 公安局 of 公安局某某分局.
const DISTINGUISHING =
  /[第一二三四五六七八九十\d]|中医|妇幼|儿童|口腔|精神|[局院委会部厅站队所校]|中心|公司/u;

/**
 * The fuller name that a name shortens: the nearest before it in the article, else after it, else one of
 * the same division in another article.
 */
function tieShortened(short: ReadBody, { mentions, meaningOf, ofDivision }: Reading): Tie[] {
  const { length } = short.mention.folded;
  const isFull = (mention: PlacedMention) => {
    if (mention.folded.length <= length) return false;
    const long = meaningOf.get(mention.index);
    return long !== undefined && shortens(short, long);
  };
  const elsewhere = short.division ? (ofDivision.get(short.division.code) ?? []) : [];
  const full =
    nearestFitting(mentions, short.mention, isFull) ?? elsewhere.slice(0, MOST_ELSEWHERE).find(isFull);
  if (!full) return [];
  const why = `${short.mention.text} shortens ${full.text}`;
  return [{ left: full.index, right: short.mention.index, reason: { rule: "shortened", score: 0.8, why } }];
}

function shortens(short: BodyMeaning, long: BodyMeaning): boolean {
  if (short.source === "central" || short.body === long.body) return short.source === "none";
  if (isOfTown(short, long)) return true;
  if (short.division && short.division.code !== long.division?.code) return false;
  if (short.source === "none" && endsFrom(long.body, short.body)) return true;
  if (!abbreviates(short.body, long.body) || namesUnit(short.body, long.body)) return false;
  return !DISTINGUISHING.test(leftOut(short.body, long.body));
}

/** 镇卫生院 beside 海宁市许村镇卫生院: the town by its level alone. */
function isOfTown({ source, body }: BodyMeaning, long: BodyMeaning): boolean {
  if (source !== "none" || !/^[镇乡]/u.test(body) || long.division?.level !== "town") return false;
  return long.division.name.endsWith(body.charAt(0)) && long.body === body.slice(1);
}

const BODY_ENDS = /[府委局会院厅部]$/u;

/** Whether `long` names a unit beside `short`: 人民政府新闻办公室 is not the 人民政府办公室. */
function namesUnit(short: string, long: string): boolean {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  const last = short.slice(shared);
  return last.length > 1 && long.endsWith(last) && BODY_ENDS.test(short.slice(0, shared));
}

/** Whether `long` ends with `short` and what stands before it leaves the body the same (a place, a brand). */
function endsFrom(long: string, short: string): boolean {
  // One character before it is no place and no brand: 火神山医院 is not 神山医院 with a name.
  const before = long.length - short.length;
  return (
    short.length >= 3 &&
    before >= 2 &&
    long.endsWith(short) &&
    !DISTINGUISHING.test(long.slice(0, -short.length))
  );
}

/** 该局, 该院: the last body before it whose name ends so. */
function tieDescription({ mention }: ReadBody, { mentions }: Reading): Tie[] {
  const [, ending] = /^(?:该|本|我|这家|这个|其)(.+)$/u.exec(mention.folded) ?? [];
  if (ending === undefined) return [];
  const meant = nearby(mentions, mention).before.find((one) => one.folded.endsWith(ending));
  if (!meant) return [];
  const why = `${mention.text} points back to ${meant.text}, the last ${ending} before it`;
  return [{ left: meant.index, right: mention.index, reason: { rule: "points-back", score: 0.85, why } }];
}

/** The names of bodies read in their articles, each once in an article with what leads it. */
function readBodies(mentions: readonly PlacedMention[], linking: LinkingPage): readonly ReadBody[] {
  const read = new Map<string, ReadBody>();
  return mentions.map((mention, at): ReadBody => {
    const lead = leadOf(mention, [mentions[at - 1], mentions[at + 1]], linking);
    const name = `${mention.article}|${mention.kind}|${lead}|${mention.text}`;
    const known = read.get(name);
    if (known) return { ...known, mention };
    const context = contextOf(linking, mention);
    const led = lead === "" ? mention : { ...mention, folded: lead + mention.folded };
    const meaning = { ...bodyMeaning(led, context, linking.lexicons), mention };
    const body = { ...meaning, keys: bodyKeys(meaning, context) };
    read.set(name, body);
    return body;
  });
}

/** The clusters of the page's bodies. */
export function linkBodies(linking: LinkingPage): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Organization");
  if (mentions.length === 0) return [];
  const meanings = readBodies(mentions, linking);
  const byIndex = new Map<MentionIndex, ReadBody>();
  for (const meaning of meanings) byIndex.set(meaning.mention.index, meaning);
  return makeClusters("Organization", mentions, tieBodies(meanings, linking.page)).map((cluster) => {
    // The head may be a name without a place, where another member carries one.
    const members = cluster.placed.filter(isNamed).flatMap((mention) => byIndex.get(mention.index) ?? []);
    const told = byIndex.get(cluster.head);
    const isTold = told?.source !== "none" || told.keys[0]?.reason.rule === "unique-name";
    const best = isTold ? told : (members.find((one) => one.division) ?? told);
    return withKeys(cluster, best?.keys ?? []);
  });
}
