/**
 * Programmes: names that differ by quotation marks and generic endings are one programme; a name with a
 * distinguishing first part (企业开办“一件事”) is a programme of its own.
 */
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { abbreviates } from "./name-forms.ts";
import { isNamed, mentionsOf, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

const ENDINGS =
  "改革工作 改革试点 改革 综合改革 集成服务 服务模式 服务体系 服务平台 服务品牌 服务 工作模式 审批模式 治理模式 模式 新模式 工作机制 运行机制 机制 新机制 体系 工程 工作 行动 专项行动 行动计划 先锋行动 活动 主题活动 系列活动 专项活动 项目 试点项目 一期项目 建设项目 建设 战略 计划 品牌 平台 小程序 制度 格局 新格局 试点 政策 举措 做法 理念 策略 事项"
    .split(" ")
    .sort((left, right) => right.length - left.length);
const LEADS =
  /^(?:高效办成|全国|全省|全市|全县|全区|国家级|省级|市级|县级|首届|争创|创建|推进|深化|实施|开展|落实)(?=.{2})/u;
// 中医药 is what a 中医药改革 is about, and no name: so short a rest must be known or count something.
const LEAST_CORE = 4;
const LEAST_COUNTING = 3;
const LEAST_KNOWN = 2;

// Fixed terms of national policy and their short forms, folded as the core of a name.
const NATIONAL_TERMS: ReadonlyMap<string, string> = new Map([
  ["一件事", "一件事"],
  ["一件事一次办", "一件事"],
  ["紧密型医共体", "紧密型县域医共体"],
  ["紧密型县域医疗卫生共同体", "紧密型县域医共体"],
  ["县域医共体", "紧密型县域医共体"],
  ["县域医疗卫生共同体", "紧密型县域医共体"],
  ["医共体", "紧密型县域医共体"],
  ["县域紧密型医共体", "紧密型县域医共体"],
  ["县域医疗共同体", "紧密型县域医共体"],
  ["县域医疗服务共同体", "紧密型县域医共体"],
  ["医疗联合体", "医联体"],
  ["紧密型医联体", "医联体"],
  ["检验结果互认", "检查检验结果互认"],
  ["检查结果互认", "检查检验结果互认"],
  ["检验检查结果互认", "检查检验结果互认"],
  ["医学检查检验结果互认", "检查检验结果互认"],
  ["检验结果互认共享", "检查检验结果互认"],
  ["检查检验结果互认共享", "检查检验结果互认"],
  ["长护险", "长期护理保险"],
  ["医生多点执业", "多点执业"],
  ["医师多点执业", "多点执业"],
  ["集中带量采购", "带量采购"],
  ["药品集中带量采购", "带量采购"],
  ["共建一带一路", "一带一路"],
  ["一带一路倡议", "一带一路"],
  ["扫黑除恶专项斗争", "扫黑除恶"],
  ["扫黑除恶斗争", "扫黑除恶"],
  ["中央八项规定精神", "中央八项规定"],
  ["八项规定精神", "中央八项规定"],
  ["八项规定", "中央八项规定"],
  ["家庭医生签约", "家庭医生签约"],
  ["家庭医生签约服务", "家庭医生签约"],
  ["12345市民热线", "12345热线"],
  ["12345市民服务热线", "12345热线"],
  ["12345便民热线", "12345热线"],
  ["12345政务服务热线", "12345热线"],
  ["12345政务服务便民热线", "12345热线"],
  ["新时代枫桥经验", "枫桥经验"],
  ["网格化服务管理", "网格化管理"],
  ["紧密型城市医疗集团", "紧密型城市医疗集团"],
  ["双随机一公开", "双随机、一公开"],
  ["放管服", "放管服"],
  ["一网通办", "一网通办"],
  ["最多跑一次", "最多跑一次"],
  ["一次办好", "一次办好"],
  ["一业一证", "一业一证"],
  ["六稳", "六稳"],
  ["六保", "六保"],
  ["双减", "双减"],
  ["三减三健", "三减三健"],
  ["三品一标", "三品一标"],
  ["两不愁三保障", "两不愁三保障"],
  ["四好农村路", "四好农村路"],
  ["四议两公开", "四议两公开"],
  ["两癌筛查", "两癌筛查"],
]);

// What is put in quotation marks, or counts something, is a name however short it is: “速易批”改革, 一件事.
const NAME_ITSELF = /^[零〇一二三四五六七八九十百千\d]/u;
const QUOTED = /^[“‘「]([^“”‘’「」]{2,})[”’」](.*)$/u;

/**
 * What stays of a programme's name without quotation marks, generic endings and leading verbs.
 *
 * @param text the name as printed, its quotation marks included.
 * @param known names of the page, folded: one of them may be the core however short it is.
 */
function programmeCore(text: string, known: ReadonlySet<string> = new Set()): string {
  const core = bareCore(text, known);
  return NATIONAL_TERMS.get(core) ?? core;
}

function bareCore(text: string, known: ReadonlySet<string>): string {
  const [, quoted, rest] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined && (rest === "" || ENDINGS.includes(rest ?? ""))) return foldForMatching(quoted);
  let core = foldForMatching(text).replace(LEADS, "");
  for (let shorter = withoutEnding(core, known); shorter !== undefined; shorter = withoutEnding(core, known))
    core = shorter;
  return core;
}

function withoutEnding(core: string, known: ReadonlySet<string>): string | undefined {
  return ENDINGS.filter((ending) => core.endsWith(ending))
    .map((ending) => core.slice(0, -ending.length))
    .find((rest) => {
      if (isGeneric(rest)) return false;
      const least = NAME_ITSELF.test(rest) ? LEAST_COUNTING : LEAST_CORE;
      return rest.length >= least || (rest.length >= LEAST_KNOWN && known.has(rest));
    });
}

const GENERIC_WORD =
  /\d+年?|[零〇一二三四五六七八九十百千两]+年?|年|月|专项|整治|行动|计划|攻坚|活动|工程|项目|建设|改革|创新|服务|提升|优化|试点|示范|便民|惠民|志愿|主题|教育|宣传|培训|帮扶|标准化|规范化|信息化|数字化|智慧|平台|体系|机制|工作|重点|综合|治理|日|周|大|季|度|一站式|一条龙|网格化|“|”/gu;

/** Whether a name is made of words that any place uses for programmes of its own: 三年行动计划, 百日攻坚. */
function isGeneric(core: string): boolean {
  return core.replace(GENERIC_WORD, "").length <= 1 && !NATIONAL_TERMS.has(core);
}

// 七个一, 六心, 三送, 2+6+1: slogans of figures mean something else in every town.
const FIGURES = /^(?:[一二三四五六七八九十]个?.{1,2}|[\d+＋.·]+)$/u;

function isLocal(core: string): boolean {
  if (NATIONAL_TERMS.has(core)) return false;
  const plain = ENDINGS.find((ending) => core.endsWith(ending) && core.length > ending.length + 1);
  return isGeneric(core) || FIGURES.test(plain === undefined ? core : core.slice(0, -plain.length));
}

// Things that carry a core's name beside the mechanism or reform itself: 审管互动平台 is not 审管互动机制.
const THING = /(?:平台|小程序|系统|热线)$/u;
const MECHANISM = /(?:机制|制度|模式|改革)$/u;

/** The core, and apart from it the things of that name where the page names the mechanism as well. */
function groupsOf(mentions: readonly PlacedMention[]): ReadonlyMap<string, readonly PlacedMention[]> {
  const known = namesOf(mentions);
  const groups = groupBy(mentions.filter(isNamed), (mention) => programmeCore(mention.text, known));
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
function tieAbbreviated(mentions: readonly PlacedMention[]): Tie[] {
  const firsts = firstOfEach(mentions);
  return firsts.flatMap((short) => {
    if (short.folded.length < LEAST_ABBREVIATED || NAME_ITSELF.test(short.folded)) return [];
    const meant = firsts.filter(
      ({ folded }) =>
        /[、，]/u.test(folded) && !folded.includes(short.folded) && abbreviates(short.folded, folded),
    );
    const [long] = meant;
    if (long === undefined || meant.length > 1) return [];
    const why = `${short.text} is made of ${long.text} by leaving characters out`;
    return [{ left: long.index, right: short.index, reason: { rule: "abbreviation", score: 0.8, why } }];
  });
}

const LEAST_ENDING = 8;

/** Ties a long name to the one name of the page that ends with it: 小微企业质量体系认证提升行动, 质量体系认证提升行动. */
function tieEndings(mentions: readonly PlacedMention[]): Tie[] {
  const firsts = firstOfEach(mentions);
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
function tieProgrammes(mentions: readonly PlacedMention[]): Tie[] {
  const groups = groupsOf(mentions);
  const texts = new Map(mentions.map((mention) => [mention.index, mention]));
  const variants = [...groups].flatMap(([core, group]) =>
    tieAll(group, (first, other) => {
      const [left, right] = [texts.get(first), texts.get(other)];
      if (left?.folded === right?.folded) return SAME_FORM;
      return {
        rule: "programme-variant",
        score: 0.9,
        why: `${left?.text} and ${right?.text} are both ${core} but for quotation marks and generic words`,
      };
    }),
  );
  return [...variants, ...tieAbbreviated(mentions), ...tieEndings(mentions)];
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
  const known = namesOf(mentions);
  // 紧密型县域医共体 before 医共体, 一业一证 before 一业一证改革: the fullest core, then the fewest generic words.
  const plainest = (left: PlacedMention, right: PlacedMention) =>
    bareCore(left.text, known).length - bareCore(right.text, known).length ||
    right.folded.length - left.folded.length;
  return makeClusters("Programme", mentions, tieProgrammes(mentions), plainest).map((cluster) => {
    const core = programmeCore(cluster.headMention.text, known);
    return withKeys(cluster, programmeKeys(core, contextOf(linking, cluster.headMention)));
  });
}
