/** Events: by name, with the month and the place where the name alone says too little. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { leftOut } from "./name-forms.ts";
import { inTextOrder, isNamed, mentionsOf, nearestFitting, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

const LEAST_SHORT = 3;
const LEAST_BEFOREHAND = 6;

/** Ties equal names, and a short name (推介会) to the last fuller one before it in the article that ends so. */
function tieEvents(mentions: readonly PlacedMention[]): Tie[] {
  const equal = [...groupBy(mentions.filter(isNamed), (mention) => mention.folded).values()].flatMap(
    (group) => tieAll(group, () => SAME_FORM),
  );
  return [...equal, ...mentions.flatMap((mention) => tieShort(mention, mentions))];
}

function tieShort(mention: PlacedMention, mentions: readonly PlacedMention[]): Tie[] {
  const short = mention.folded.replace(/^(?:此次|本次|这次|该|此|本届)/u, "");
  if (short.length < LEAST_SHORT) return [];
  // A headline may shorten what the body names in full; a bare 推介会 only points back.
  const beforehand = short.length >= LEAST_BEFOREHAND;
  const meant = nearestFitting(
    mentions,
    mention,
    (one) => isNamed(one) && shortens(short, one.folded) && (beforehand || inTextOrder(one, mention) < 0),
  );
  if (!meant) return [];
  const why = `${mention.text} shortens ${meant.text} of the same article`;
  return [{ left: meant.index, right: mention.index, reason: { rule: "shortened", score: 0.85, why } }];
}

const LEAST_ABBREVIATED = 4;
const LENGTH_OF_HEAD = 2;

/** 技能竞赛 and 医生技能竞赛 of 2025年云岭县医生岗位技能竞赛: its end, or its words with others left out. */
function shortens(short: string, long: string): boolean {
  if (long.length <= short.length) return false;
  if (long.endsWith(short)) return true;
  return (
    short.length >= LEAST_ABBREVIATED &&
    long.endsWith(short.slice(-LENGTH_OF_HEAD)) &&
    leftOut(short, long).length === long.length - short.length
  );
}

const DATED = /\d{4}|第[零〇一二三四五六七八九十百\d]+[届次]|首届/u;
// 全县动员大会, 签约仪式: what is left without these says which event it was.
const GENERIC_WORD =
  /全国|全省|全市|全县|全区|首届|工作|推进|动员|部署|总结|表彰|启动|签约|揭牌|开工|新闻|发布|推介|座谈|专题|现场|视频|电视电话|会议|大会|仪式|活动|论坛|培训班|比赛|大赛|会|第|次|届/gu;
const LEAST_NAME = 2;

/** What makes the event the same in another document. */
function eventKeys(
  name: string,
  article: number,
  page: SegmentedPage,
  context: AdministrativeContext,
): { key: string; reason: Reason }[] {
  const month = (page.articles[article]?.reportedOn ?? page.publishedOn)?.earliest.slice(0, 7);
  const home = homeOf(name, context);
  const distinctive = name.replace(GENERIC_WORD, "").length >= LEAST_NAME;
  if (DATED.test(name) && distinctive)
    return [
      {
        key: `Event|${name}`,
        reason: { rule: "event-name", score: 0.9, why: `the name ${name} says which one it was` },
      },
    ];
  const monthOnly = month !== undefined && hasMonth(page, article);
  if (!distinctive || !monthOnly || !home) return [];
  return [
    {
      key: `Event|${name}|${month}|${home.code}`,
      reason: {
        rule: "event-name-month-and-place",
        score: 0.75,
        why: `named ${name}, reported in ${month} in ${home.name} (${home.code})`,
      },
    },
  ];
}

/** The whole country's and the province's events are named by papers of many cities. */
function homeOf(name: string, { city, province }: AdministrativeContext): EventHome | undefined {
  if (/^(?:全国|中国|国际|世界|国家)/u.test(name)) return { code: "-", name: "the whole country" };
  if (/^(?:全省|省)/u.test(name)) return province;
  return city ?? province;
}

interface EventHome {
  readonly code: string;
  readonly name: string;
}

// A page of which only the year is known does not say which of a year's meetings it was.
function hasMonth(page: SegmentedPage, article: number): boolean {
  const date = page.articles[article]?.reportedOn ?? page.publishedOn;
  return date !== undefined && date.earliest.slice(0, 7) === date.latest.slice(0, 7);
}

/** The clusters of the page's events. */
export function linkEvents(linking: LinkingPage): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "Event");
  if (mentions.length === 0) return [];
  return makeClusters("Event", mentions, tieEvents(mentions)).map((cluster) => {
    const { folded, article } = cluster.headMention;
    return withKeys(
      cluster,
      eventKeys(folded, article, linking.page, contextOf(linking, cluster.headMention)),
    );
  });
}
