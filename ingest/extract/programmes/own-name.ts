/** What makes running words the name of a programme: no clause, and more than common words. */
import type { Span } from "../../../src/model/span.ts";
import { findTerms, termIndex, uncoveredLength } from "./term-index.ts";

/** What is done with a programme; a name may follow. */
const VERBS =
  "推行 实行 施行 实施 打造 启动 推出 开展 推进 推广 推动 落实 建立健全 建立 健全 构建 搭建 开通 探索 深化 创新 组织 建成 建设 完善 出台 制定 制订 参与 参加 承担 牵头 加快 继续 持续 做好 抓好 用好 办好 培育 引进 吸引 保持 发布 征集 通过 依托 围绕 聚焦 列入 纳入 入选 加强 强化 举办 策划 启用 丰富 优化 提升 提供 享受 扩大 贯彻 助力 关于 投产 支持 进行 执行 利用 借助 对接 接入 录入 开设 设立 开发 研发 升级 整合 创建 争创 严格落实 运用 采用 采取 申报 形成 整治 改革".split(
    " ",
  );
const VERB_INDEX = termIndex(
  VERBS.flatMap((verb) => [verb, ...[..."了着过到好起"].map((end) => verb + end)]),
);
/** Of these some are nouns within names as well (果树嫁接推广行动): a name may hold them, none may begin with the others. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  "建设 创新 升级 整治 改革 提升 优化 推广 组织 开发 研发".split(" "),
);
/** Verbs that names begin with: 创新驱动发展战略. */
const BEGINS_NAME = /^(?:创新|改革|整治)$/u;
/** Words that only say which one or how many, or whose. */
const LEADING =
  /^(?:我|该|本|此|[这那][套款家种项个]?|各|某|全市|全县|全区|我市|我省|我县|我区|我国|[一两三四五六七八九十百多几\d]+[余多]?(?:个|项|批|系列|条|轮|次|大类?|类|种|场|套|款|家|名|座|所)|新一轮|了|等|及|全面|深入|扎实|大力|积极|新的|新(?!型|旧|时代|农|能源|兴|生|冠|华|疆|乡|媒)|省级|市级|国家级|县级|区级|相关|有关|所有|其他|其它|系列|一些|以)+/u;
/** Words that make no name of their own, however many are strung together. */
const COMMON = termIndex(
  "微信 公众 医疗 卫生 医药 就业 创业 养老 老年 儿童 配送 物流 公交 交通 住房 工作 重点 重大 建设 长效 体制 发展 创新 协调 联动 管理 服务 各项 各种 投资 基础设施 基础 民生 惠民 利民 志愿 宣传 系列 主题 特色 相关 合作 公共 农业 工业 产业 企业 保障 监督 监管 运行 运营 考核 评价 激励 约束 应急 预警 风险 防控 领导 责任 协同 沟通 交流 信息 网络 数据 智能 综合 统一 社会 经济 政治 文化 教育 生态 环境 扶贫 科技 技术 人才 培养 培训 学习 实践 体验 互动 公益 慰问 群众 党员 干部 机关 单位 部门 地方 国际 国内 中央 省级 市级 国家 全国 政府 政务 市场 金融 制度 机制 改革 工程 项目 行动 活动 平台 模式 体系 规划 计划 战略 试点 专项 整治 攻坚 深化 全面 有效 常态化 长期 科学 现代 优质 便民 高效 良好 完整 完善 健康 安全 质量 绿色 开放 共享 治理 决策 分配 奖惩 工资 法律 法治 商业 盈利 生活 生产 工艺 消费 购物 增长 传统 新型 先进 成熟 可行 丰富多彩 多种 形式 多样 各类 一批 大型 小型 节日 庆祝 纪念 课外 文体 文艺 户外 体育 休闲 娱乐 旅游 招商 签约 储备 在建 开工 扩建 新建 改建 改造 升级 收费 检查 执法 调研 演出 展览 比赛 竞赛 贸易 经营 分析 研究 处理 控制 供应 周期 购买 货币 财政 积极 稳健 优先 扶持 优惠 能级 关键 环节 重要 领域 高质量 一体化 专业化 规范化 标准化 信息化 数字化 智能化 个性化 精准 全方位 全周期 多元化 多层次 服 性 化 式 型 高".split(
    " ",
  ),
);
/** Chinese medicine is a subject, though 医药 alone is a common word. */
const OWN_WORD = /中医药/u;
/** Clauses and adverbs are no names. */
const NO_NAME =
  /[的了是在或被让使其将以把对有等们从]|(?<![双定方外内面])向|\d+[项个条类元吨]|[\d万亿]元|体制$|提供|开展|实施(?!方案)|推进|打造|享受|落实|实现|获得|成为|完善|加强|支持|参加|参与|推动|带动|贯穿|运用|做好|不断|进一步|顺利|正在|如何|全国知名|充分|发挥|各种|各类|以及|积极|通过|自己|同时|这些|那些|没有|已经|进入|作为|奉行|适用|回升|一批|两国|双方|各国|我国|中方|多名|围绕|聚焦|动员|^[型化性]/u;
const SHORTEST = 4;
const SHORTEST_OWN = 2;
/** Anybody serves and acts: so common heads need more words of their own. */
const SHORTEST_OWN_BY_HEAD: ReadonlyMap<string, number> = new Map([
  ["服务", 5],
  ["活动", 3],
  ["项目", 3],
  ["系统", 4],
  ["政策", 5],
]);

/** Where verbs of setting up stand in `words`, in order, verbs in a row (加快建设) as one; offsets in `words`. */
export function verbsIn(words: string): readonly Span[] {
  const joined: Span[] = [];
  for (const verb of findTerms(words, VERB_INDEX)) {
    const last = joined.at(-1);
    if (last?.end !== verb.start) joined.push(verb);
    else if (!BEGINS_NAME.test(words.slice(verb.start, verb.end)))
      joined[joined.length - 1] = { start: last.start, end: verb.end };
  }
  return joined;
}

/** Whether a verb may as well be a noun within the name that it stands in. */
export function isNounLike(verb: string): boolean {
  return NOUN_LIKE.has(verb);
}

/** How many of the first units of `words` are no part of a name: 三项, 全市, 新的. */
export function leadingLength(words: string): number {
  return LEADING.exec(words)?.[0].length ?? 0;
}

const SHORT_OWN = 2;

/** 归雁 of 合伙人计划、归雁计划: in a list of names one may be short. */
export function isShortName(words: string, head: string): boolean {
  return (
    words.length === SHORT_OWN &&
    /^(?:计划|工程|行动)/u.test(head) &&
    !NO_NAME.test(words) &&
    uncoveredLength(words, COMMON) === SHORT_OWN
  );
}

/**
 * Whether words are more than common ones.
 *
 * @param words those before the head.
 * @param head 行动, 服务 …; a service needs more words of its own.
 */
export function isOwnName(words: string, head: string): boolean {
  const { length } = words.replace(/^(?:重点|重大)/u, "");
  if (length < SHORTEST - 1 || NO_NAME.test(words)) return false;
  const [first] = verbsIn(words);
  if (first?.start === 0 && !NOUN_LIKE.has(words.slice(0, first.end))) return false;
  const shortest = SHORTEST_OWN_BY_HEAD.get(head) ?? SHORTEST_OWN;
  const own = uncoveredLength(words, COMMON);
  if (length < SHORTEST) return own === length && /^(?:机制|制度)/u.test(head);
  return OWN_WORD.test(words) || own >= shortest;
}
