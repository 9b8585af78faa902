/** Bodies: full names, short names with a place or a level before them, and 该局, 该院. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { bodyKeys } from "./body-keys.ts";
import { type BodyMeaning, bodyMeaning } from "./body-meaning.ts";
import { groupBy } from "./group-by.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { abbreviates, leftOut } from "./name-forms.ts";
import { isNamed, mentionsOf, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

/** Ties names of the same body of the same division, names introduced by 以下简称, and what shortens a fuller name nearby. */
export function tieBodies(meanings: readonly BodyMeaning[], page: SegmentedPage): Tie[] {
  const named = meanings.filter(({ mention }) => isNamed(mention));
  const introduced = introductions(named, page);
  const shortened = new Set(introduced.map((tie) => tie.right));
  const others = named.filter(({ mention }) => !shortened.has(mention.index));
  return [
    ...introduced,
    ...tieEqualNames(others),
    ...others.flatMap((meaning) => tieShortened(meaning, others)),
    ...repeatIntroduced(introduced, named),
    ...meanings.filter(({ mention }) => !isNamed(mention)).flatMap((one) => tieDescription(one, named)),
  ];
}

function tieEqualNames(meanings: readonly BodyMeaning[]): Tie[] {
  const groups = groupBy(meanings, ({ mention, division, source, body }) =>
    division || source === "central" ? `${division?.code ?? "-"}|${body}` : `?${mention.folded}`,
  );
  const byIndex = new Map(meanings.map((meaning) => [meaning.mention.index, meaning]));
  return [...groups.values()].flatMap((group) =>
    tieAll(
      group.map(({ mention }) => mention),
      (first, other) => sameBody(byIndex.get(first), byIndex.get(other)),
    ),
  );
}

function sameBody(first: BodyMeaning | undefined, other: BodyMeaning | undefined): Reason {
  if (!first || !other || first.mention.folded === other.mention.folded) return SAME_FORM;
  const byLevel = first.source === "level" || other.source === "level";
  const place = other.division ? ` of ${other.division.name} (${other.division.code})` : "";
  return {
    rule: byLevel ? "short-name-in-context" : "short-name",
    score: byLevel ? 0.9 : 0.95,
    why: `${first.mention.text} and ${other.mention.text} both name the ${other.body}${place}`,
  };
}

const INTRODUCTION = /^[”’》]?[（(](?:以下|下文|下)?(?:统)?简?称(?:为|作)?[“‘「《]?$/u;

/** Pairs of a full name and the short name that the text introduces for it: 某某市人民法院（以下简称某某法院）. */
export function introductions(
  named: readonly { readonly mention: PlacedMention }[],
  page: SegmentedPage,
): Tie[] {
  return named.slice(1).flatMap(({ mention }, at) => {
    const before = named[at]?.mention;
    if (!before || before.article !== mention.article) return [];
    const text = page.articles[mention.article]?.text.text.slice(before.span.end, mention.span.start) ?? "";
    if (!INTRODUCTION.test(text)) return [];
    const why = `the text introduces ${mention.text} as the short name of ${before.text}`;
    return [{ left: before.index, right: mention.index, reason: { rule: "introduced", score: 1, why } }];
  });
}

/** Later mentions of an introduced short name, in the same article. */
function repeatIntroduced(introduced: readonly Tie[], named: readonly BodyMeaning[]): Tie[] {
  const mentions = new Map(named.map(({ mention }) => [mention.index, mention]));
  return introduced.flatMap(({ right }) => {
    const short = mentions.get(right);
    const repeated = [...mentions.values()].filter(
      (one) => one.article === short?.article && one.folded === short.folded && one.index !== right,
    );
    return repeated.map((one) => ({ left: right, right: one.index, reason: SAME_FORM }));
  });
}

// 市第二人民医院 is no short name of 市第二中医院, nor 公安局 of 公安局某某分局.
const DISTINGUISHING =
  /[第一二三四五六七八九十\d]|中医|妇幼|儿童|口腔|精神|[局院委会部厅站队所校]|中心|公司/u;

/** The nearest fuller name before (else after) it in the article that a name without a place of its own shortens. */
function tieShortened(short: BodyMeaning, named: readonly BodyMeaning[]): Tie[] {
  const fuller = named.filter(
    (long) =>
      long.mention.article === short.mention.article &&
      long.mention.folded.length > short.mention.folded.length &&
      shortens(short, long),
  );
  const before = fuller.filter((long) => long.mention.span.start < short.mention.span.start);
  const full = before.at(-1) ?? fuller[0];
  if (!full) return [];
  const why = `${short.mention.text} shortens ${full.mention.text} of the same article`;
  return [
    { left: full.mention.index, right: short.mention.index, reason: { rule: "shortened", score: 0.8, why } },
  ];
}

function shortens(short: BodyMeaning, long: BodyMeaning): boolean {
  if (short.source === "central" || short.body === long.body) return short.source === "none";
  if (short.division && short.division.code !== long.division?.code) return false;
  if (short.source === "none" && endsFrom(long.body, short.body)) return true;
  if (!abbreviates(short.body, long.body)) return false;
  return !DISTINGUISHING.test(leftOut(short.body, long.body));
}

/** Whether `long` ends with `short` and what stands before it leaves the body the same (a place, a brand). */
function endsFrom(long: string, short: string): boolean {
  return short.length >= 3 && long.endsWith(short) && !DISTINGUISHING.test(long.slice(0, -short.length));
}

/** 该局, 该院: the last body before it whose name ends so. */
function tieDescription(meaning: BodyMeaning, named: readonly BodyMeaning[]): Tie[] {
  const { mention } = meaning;
  const [, ending] = /^(?:该|本|我|这家|这个|其)(.+)$/u.exec(mention.folded) ?? [];
  if (ending === undefined) return [];
  const before = named.filter(
    (one) => one.mention.article === mention.article && one.mention.span.start < mention.span.start,
  );
  const meant = before.filter((one) => one.mention.folded.endsWith(ending)).at(-1);
  if (!meant) return [];
  const why = `${mention.text} points back to ${meant.mention.text}, the last ${ending} before it`;
  return [
    { left: meant.mention.index, right: mention.index, reason: { rule: "points-back", score: 0.85, why } },
  ];
}

/** The clusters of the page's bodies. */
export function linkBodies(linking: LinkingPage): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Organization");
  const meanings = mentions.map((mention) =>
    bodyMeaning(mention, contextOf(linking, mention), linking.lexicons),
  );
  const byIndex = new Map(meanings.map((meaning) => [meaning.mention.index, meaning]));
  return makeClusters("Organization", mentions, tieBodies(meanings, linking.page)).map((cluster) => {
    // The head may be a name without a place, where another member carries one.
    const members = cluster.placed.filter(isNamed).flatMap((mention) => byIndex.get(mention.index) ?? []);
    const told = byIndex.get(cluster.head);
    const best =
      told?.division || told?.source === "central" ? told : (members.find((one) => one.division) ?? told);
    return withKeys(cluster, best ? bodyKeys(best, contextOf(linking, best.mention)) : []);
  });
}
