/** Events: by name, with the month and the place where the name alone says too little. */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Divisions } from "../lexicons/divisions.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { divisionsAtStart } from "./division-starts.ts";
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

/** 茶博会 of 首届云岭国际茶叶博览会: of its words one character each, down to the last. */
const INITIALS =
  /^(?:首届|第[零〇一二三四五六七八九十百\d]+届)?(\p{Script=Han}{1,3}[博洽交贸高品展赛])([会节展])$/u;

/** 技能竞赛 and 医生技能竞赛 of 2025年云岭县医生岗位技能竞赛: its end, or its words with others left out. */
function shortens(short: string, long: string): boolean {
  if (long.length <= short.length) return false;
  if (long.endsWith(short)) return true;
  const [, words, end] = INITIALS.exec(short) ?? [];
  if (words !== undefined && end !== undefined && long.endsWith(end)) {
    const initials = words + end;
    return (
      long.length > 2 * initials.length && leftOut(initials, long).length === long.length - initials.length
    );
  }
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
  divisions: Divisions,
): { key: string; reason: Reason }[] {
  const month = (page.articles[article]?.reportedOn ?? page.publishedOn)?.earliest.slice(0, 7);
  const home = homeOf(name, context);
  const distinctive = name.replace(GENERIC_WORD, "").length >= LEAST_NAME;
  if (DATED.test(name) && distinctive) return datedKeys(name, home, divisions);
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

/** A dated name that names its place, or reaches beyond one, is one event; 第三届职工技能大赛 is one in its city. */
function datedKeys(
  name: string,
  home: EventHome | undefined,
  divisions: Divisions,
): { key: string; reason: Reason }[] {
  const bare = name.replace(DATE_WORD, "");
  const placed =
    BEYOND_A_PLACE.test(name) ||
    divisionsAtStart(bare, divisions).length > 0 ||
    bare.replace(GENERIC_WORD, "").replace(LOCAL_WORD, "").length >= LEAST_NAME;
  if (placed) {
    const why = `the name ${name} says which one it was`;
    return [{ key: `Event|${name}`, reason: { rule: "event-name", score: 0.9, why } }];
  }
  if (!home) return [];
  const why = `named ${name}, of ${home.name} (${home.code})`;
  return [{ key: `Event|${name}|${home.code}`, reason: { rule: "event-name-and-place", score: 0.85, why } }];
}

// What cities hold under the same names: 第三届职工技能大赛, 第十八届人民代表大会第三次会议.
const LOCAL_WORD =
  /职工|技能|技术|竞赛|运动|体育|健身|人民|代表|委员|常务|全体|政治|协商|艺术|文化|旅游|读书|阅读|科技|科普|农民|农业|丰收|博览|招商|经贸|洽谈|贸易|人才|创业|创新|青年|少年|少儿|儿童|学生|中小学|老年|妇女|广场舞|书法|摄影|美术|绘画|音乐|戏曲|合唱|歌咏|诵读|演讲|征文|志愿|服务|安全|生产|消防|应急|演练|环境|保护|健康|卫生|医疗|护士|教师|教育|教学|教职工|机关|企业|民营|工业|产业|项目|投资|金秋|春节|元宵|灯会|庙会|花会|美食|购物|消费|惠民|汽车|房产|家装|网络|直播|电商|马拉松|自行车|龙舟|篮球|足球|乒乓球|羽毛球|太极拳|武术|象棋|围棋|[市县区省镇乡节会赛奖展月周日年杯]/gu;
const DATE_WORD = /^(?:\d{4}年?|第[零〇一二三四五六七八九十百\d]+[届次]|首届)+/u;
const BEYOND_A_PLACE =
  /中国|中华|全国|国家|国际|世界|全球|亚洲|亚太|欧洲|非洲|东盟|金砖|上合|联合国|奥运|奥林匹克|亚运|全运|残奥|冬奥|党的|中共|[一-龥]国(?!有|企|民|庆)/u;

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
      eventKeys(
        folded,
        article,
        linking.page,
        contextOf(linking, cluster.headMention),
        linking.lexicons.divisions,
      ),
    );
  });
}
