/**
 * Programmes: names that differ by quotation marks and generic endings are one programme; a name with a
 * distinguishing first part (企业开办“一件事”) is a programme of its own.
 */
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { abbreviates } from "./name-forms.ts";
import { isNamed, mentionsOf, type PlacedMention } from "./page-mentions.ts";
import { isLocal, NAME_ITSELF, type ProgrammeCores, programmeCores, topicBefore } from "./programme-core.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

// Things that carry a core's name beside the mechanism or reform itself: 审管互动平台 is not 审管互动机制.
const THING = /(?:平台|小程序|系统|热线)$/u;
const MECHANISM = /(?:机制|制度|模式|改革)$/u;

/** What stays of the name of a mention, with its topic where that stands before it. */
type CoreOf = (mention: PlacedMention) => string;

function coresIn({ page }: LinkingPage, cores: ProgrammeCores): CoreOf {
  return (mention) => {
    const core = cores.core(mention.text);
    const text = page.articles[mention.article]?.text.text ?? "";
    const before = text.slice(Math.max(0, mention.span.start - LONGEST_LEAD), mention.span.start);
    // 高效办成一件事: what stands before that is no topic.
    const topic = mention.folded.startsWith(core) ? topicBefore(core, before) : undefined;
    return (topic ?? "") + core;
  };
}

const LONGEST_LEAD = 20;

/** The core, and apart from it the things of that name where the page names the mechanism as well. */
function groupsOf(
  mentions: readonly PlacedMention[],
  coreOf: CoreOf,
): ReadonlyMap<string, readonly PlacedMention[]> {
  const groups = groupBy(mentions.filter(isNamed), coreOf);
  const apart = [...groups].flatMap(([core, group]) => {
    const things = group.filter(({ folded }) => folded !== core && THING.test(folded));
    const others = group.filter((mention) => !things.includes(mention));
    const isBeside = things.length > 0 && others.some(({ folded }) => MECHANISM.test(folded));
    return isBeside ? [[core, others] as const, [`${core}+`, things] as const] : [[core, group] as const];
  });
  return new Map(apart);
}

const LEAST_ABBREVIATED = 3;

/** Ties a short name to the one long name that it is made of by leaving characters out: 民呼我应 of 民有所呼、我有所应. */
function tieAbbreviated(firsts: readonly PlacedMention[]): Tie[] {
  const listing = firsts.filter(({ folded }) => /[、，]/u.test(folded));
  if (listing.length === 0) return [];
  return firsts.flatMap((short) => {
    if (short.folded.length < LEAST_ABBREVIATED || NAME_ITSELF.test(short.folded)) return [];
    const meant = listing.filter(
      ({ folded }) => !folded.includes(short.folded) && abbreviates(short.folded, folded),
    );
    const [long] = meant;
    if (long === undefined || meant.length > 1) return [];
    const why = `${short.text} is made of ${long.text} by leaving characters out`;
    return [{ left: long.index, right: short.index, reason: { rule: "abbreviation", score: 0.8, why } }];
  });
}

const LEAST_ENDING = 8;

/** Ties a long name to the one name of the page that ends with it: 小微企业质量体系认证提升行动, 质量体系认证提升行动. */
function tieEndings(firsts: readonly PlacedMention[]): Tie[] {
  return firsts.flatMap((short) => {
    if (short.folded.length < LEAST_ENDING) return [];
    const meant = firsts.filter(({ folded }) => folded !== short.folded && folded.endsWith(short.folded));
    const [long] = meant;
    if (long === undefined || meant.length > 1) return [];
    const why = `${short.text} is what ${long.text} ends with`;
    return [{ left: long.index, right: short.index, reason: { rule: "shortened", score: 0.8, why } }];
  });
}

function firstOfEach(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  const groups = groupBy(mentions.filter(isNamed), ({ folded }) => folded);
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

/** Ties the mentions whose names have the same core. */
function tieProgrammes(mentions: readonly PlacedMention[], coreOf: CoreOf): Tie[] {
  const groups = groupsOf(mentions, coreOf);
  const variants = [...groups].flatMap(([core, group]) =>
    tieAll(group, (left, right) => {
      if (left.folded === right.folded) return SAME_FORM;
      return {
        rule: "programme-variant",
        score: 0.9,
        why: `${left.text} and ${right.text} are both ${core} but for quotation marks and generic words`,
      };
    }),
  );
  const firsts = firstOfEach(mentions);
  return [...variants, ...tieAbbreviated(firsts), ...tieEndings(firsts)];
}

/**
 * What makes the programme the same in another document. A name of its own is one programme everywhere,
 * since reforms spread from place to place under one name (一业一证, 紧密型县域医共体) and the question is
 * who carries them out; generic names and slogans of figures belong to the city of the page.
 */
function programmeKeys(core: string, context: AdministrativeContext): { key: string; reason: Reason }[] {
  if (!isLocal(core)) {
    const why = `the name ${core} is distinctive and means one programme everywhere`;
    return [{ key: `Programme|${core}`, reason: { rule: "programme-name", score: 0.9, why } }];
  }
  const home = context.city ?? context.province;
  if (!home) return [];
  const why = `${core} is a name that many places use; both are of ${home.name} (${home.code})`;
  return [
    { key: `Programme|${home.code}|${core}`, reason: { rule: "programme-name-and-city", score: 0.7, why } },
  ];
}

function namesOf(mentions: readonly PlacedMention[]): ReadonlySet<string> {
  return new Set(mentions.filter(isNamed).map((mention) => mention.folded));
}

/** The clusters of the page's programmes. The name without generic words stands for the cluster. */
export function linkProgrammes(linking: LinkingPage): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Programme");
  if (mentions.length === 0) return [];
  const cores = programmeCores(namesOf(mentions));
  // 紧密型县域医共体 before 医共体, 一业一证 before 一业一证改革: the fullest core, then the fewest generic words.
  const plainest = (left: PlacedMention, right: PlacedMention) =>
    cores.bare(left.text).length - cores.bare(right.text).length || right.folded.length - left.folded.length;
  const coreOf = coresIn(linking, cores);
  return makeClusters("Programme", mentions, tieProgrammes(mentions, coreOf), plainest).map((cluster) => {
    const core = coreOf(cluster.headMention);
    return withKeys(cluster, programmeKeys(core, contextOf(linking, cluster.headMention)));
  });
}
