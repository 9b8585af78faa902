/** The core of a programme's name: what stays without quotation marks and generic words. */
import { foldForMatching } from "../../src/model/fold.ts";
import { groupBy } from "../../src/model/group-by.ts";

const ENDINGS =
  "改革工作 改革试点 改革 综合改革 集成服务 服务模式 服务体系 服务平台 服务品牌 服务 工作模式 审批模式 治理模式 模式 新模式 工作机制 运行机制 机制 新机制 体系 工程 工作 行动 专项行动 行动计划 先锋行动 活动 主题活动 系列活动 专项活动 项目 试点项目 一期项目 建设项目 建设 战略 计划 品牌 平台 小程序 制度 格局 新格局 试点 政策 举措 做法 理念 策略 事项"
    .split(" ")
    .sort((left, right) => right.length - left.length);
/** By their last characters, the longest first. */
const ENDINGS_BY_LAST = groupBy(ENDINGS, (ending) => ending.slice(-1));
const LEADS =
  /^(?:高效办成|全国(?!文明|卫生|双拥|先进|示范|模范|百强)|全省|全市|全县|全区|首届|争创|创建|推进|深化|实施|开展|落实)(?=.{2})/u;
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
export const NAME_ITSELF = /^[零〇一二三四五六七八九十百千\d]/u;
const QUOTED = /^[“‘「]([^“”‘’「」]{2,})[”’」](.*)$/u;

/** What stays of the names of a page, printed with their quotation marks; each is read once. */
export interface ProgrammeCores {
  /** A name without quotation marks, generic endings and leading verbs. */
  bare(text: string): string;
  /** The same, the variants of a national term as one. */
  core(text: string): string;
}

/** @param known names of the page, folded: one of them may be the core however short it is. */
export function programmeCores(known: ReadonlySet<string>): ProgrammeCores {
  const read = new Map<string, string>();
  const bare = (text: string) => {
    const core = read.get(text) ?? bareCore(text, known);
    read.set(text, core);
    return core;
  };
  return {
    bare,
    core: (text) => NATIONAL_TERMS.get(bare(text)) ?? bare(text),
  };
}

const TOPICAL = "一件事";
// What stands before the topic: 设立新生儿“一件事”, 高频“一件事” has none.
const NO_TOPIC =
  /^.*(?:设立|推行|实施|推进|上线|开展|打造|办理|办好|办成|推出|实现|完成|梳理|形成|聚焦|围绕|深化|做好|落实|通过|依托|改革|集成|高效|建设|推动|开设|优化|提供|拓展|探索|创新|启动|[的等了将把和与及项个为在以向从全省市县区国到是让])/u;
const NOT_A_TOPIC =
  /^(?:高频|重点|各类|首批|更多|相关|多个|关联|特色|主题|一批|全部|所有|大批|常态化?|系列)$/u;
const LONGEST_TOPIC = 8;

/**
 * The topic that stands right before a programme that has one for each topic, and outside of its mention:
 * 新生儿 of 新生儿“一件事”. Undefined where there is none.
 *
 * @param before the text before the mention.
 */
export function topicBefore(core: string, before: string): string | undefined {
  if (core !== TOPICAL) return undefined;
  const words = /\p{Script=Han}*$/u.exec(before.replace(/[“‘「]$/u, ""))?.[0] ?? "";
  const topic = words.replace(NO_TOPIC, "");
  if (topic.length < 2 || topic.length > LONGEST_TOPIC || NOT_A_TOPIC.test(topic)) return undefined;
  return topic;
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
  const endings = ENDINGS_BY_LAST.get(core.slice(-1)) ?? [];
  return endings
    .filter((ending) => core.endsWith(ending))
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

// What a town sets up under a kind name has its namesakes in others: 暖心驿站, 民生直通车, 红色管家.
const FACILITY =
  /(?:驿站|直通车|服务队|志愿队|小分队|小屋|讲堂|课堂|超市|食堂|会客厅|工作室|议事厅|服务站|服务点|书房|大院|小院|家园|餐桌|专线|专列|班车|管家|帮帮团|调解室|夜校|集市|专窗|窗口|夜话|合伙人|联盟|先锋|客厅|茶馆|微心愿|连心桥|连心卡|热线)$/u;

/** Whether a core belongs to the place of its page: generic words, slogans of figures and facilities. */
export function isLocal(core: string): boolean {
  if (NATIONAL_TERMS.has(core)) return false;
  if (FACILITY.test(core) && !/^\d/u.test(core)) return true;
  const plain = ENDINGS.find((ending) => core.endsWith(ending) && core.length > ending.length + 1);
  return isGeneric(core) || FIGURES.test(plain === undefined ? core : core.slice(0, -plain.length));
}
