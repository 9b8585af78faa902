/** The words that a programme's name ends with, or that follow it: 行动, 工程, 机制 … */
import type { ProgrammeKind } from "../../../src/model/entity.ts";
import { termAt, termIndex } from "./term-index.ts";

type HeadsByKind = Readonly<Partial<Record<ProgrammeKind, string>>>;

/** Heads of names with and without quotation marks. */
const HEADS: HeadsByKind = {
  campaign:
    "专项整治行动 专项行动 主题教育 专项整治 专项治理 专项斗争 集中整治 行动 活动 攻坚战 保卫战 歼灭战 大会战 攻坚年",
  plan: "三年行动计划 行动计划 行动方案 计划 战略 策略",
  reform: "改革 试点",
  other: "政策",
  service: "服务模式 服务平台 服务 平台 系统 小程序 热线",
  project: "工程 项目 培育库 示范区建设 先行区建设 试验区建设",
  mechanism:
    "机制 制度 模式 工作法 准入制 快报制 积分制 预约制 销号制 合伙人制 学徒制 轮值制 公示制 代办制 包联制 负责制 承诺制 会商制 走班制",
  brand: "品牌",
};

/** Heads that make a quoted name a programme and are too common to end an unquoted one. */
const AFTER_QUOTES: HeadsByKind = {
  project: "民生实事 重点工作 民生工程 驿站",
  reform: "改革模式",
  other: "工作 政策 举措 做法 配套文件",
  mechanism: "方式 办法 体系 工作站 调解 治理 路子 发展路子 清单",
  service: "专线 专窗 窗口 专区 手机App App APP 服务场景 业务 产品 功能 按钮 贷款 保险 门诊 护理 套餐",
  campaign: "运动 整治 创建 演出 巡演 普查 惠民演出",
  plan: "规划",
  brand: "商标",
};

const kindsOf = (lists: readonly HeadsByKind[]): ReadonlyMap<string, ProgrammeKind> =>
  new Map(
    lists.flatMap((list) =>
      Object.entries(list).flatMap(([kind, heads]) =>
        heads.split(/\s+/u).map((head) => [head, kind as ProgrammeKind] as const),
      ),
    ),
  );

const UNQUOTED_KINDS = kindsOf([HEADS]);
const KINDS = kindsOf([HEADS, AFTER_QUOTES]);
const NAME_HEADS = termIndex(UNQUOTED_KINDS.keys());

/** What makes another word of a head: 工程师, 行动力, 改革开放, 服务业. */
const OTHER_WORD =
  "理念|合作|伙伴|机遇|意义|地位|部署|布局|任务|师|款|院|车|量|学|机械|力|起来|开放|业|水平|质量|能力|中心|站|员|商|型|化|部|处|经济|生育|室|费|器|载体|体制|单列|性|队|者|大厅|贸易|对象|群众|人民|场所|局|厅|集团|公司|领域|过程";
const OTHER_WORD_NEXT = new RegExp(OTHER_WORD, "uy");

/** What can end an unquoted name: a head or several (改革试点). */
export interface NameHead {
  readonly start: number;
  readonly end: number;
}

/** The heads of `text`, in order; those that are part of another word are left out. */
export function nameHeads(text: string): readonly NameHead[] {
  const found: NameHead[] = [];
  for (let at = 0; at < text.length; at++) {
    const head = termAt(text, at, NAME_HEADS);
    if (head === undefined) continue;
    const end = endOfHeads(text, at + head.length);
    OTHER_WORD_NEXT.lastIndex = end;
    if (!OTHER_WORD_NEXT.test(text)) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

function endOfHeads(text: string, from: number): number {
  let end = from;
  for (let next = termAt(text, end, NAME_HEADS); next; next = termAt(text, end, NAME_HEADS)) {
    end += next.length;
  }
  return end;
}

/** Closing mark, the words between, the head: “…”的长效对接机制. */
const HEAD_AFTER_QUOTES = new RegExp(
  `^((?:等|的|式|系列|新|大|[-—]+)*[^，。；：！？、“”‘’《》（）\\n的了]{0,9}?)(${[...KINDS.keys()]
    .sort((left, right) => right.length - left.length)
    .join("|")})(?!${OTHER_WORD})`,
  "u",
);
/** With these between, the head is another thing: “…”成为一项服务. */
const OTHER_SUBJECT =
  /[是为在让把被将使有获与和及]|成了|享受|这一|这项|这种|提供|推动|推进|开展|实现|促进|以来|主题(?:系列)?|新闻|积极|构建|提升|加强|组织/u;

// Enough for the longest run of words between the marks and a head.
const REACH = 24;

export interface HeadAfterQuotes {
  readonly kind: ProgrammeKind;
  /** Whether nothing but 的, 等, 系列 stands between. */
  readonly near: boolean;
}

/** The head that follows a quoted name whose closing mark ends at `at`; undefined where none does. */
export function headAfterQuotes(text: string, at: number): HeadAfterQuotes | undefined {
  const [, between, head] = HEAD_AFTER_QUOTES.exec(text.slice(at, at + REACH)) ?? [];
  if (between === undefined || head === undefined || OTHER_SUBJECT.test(between)) return undefined;
  const near = between.length <= 2;
  if (!near && !UNQUOTED_KINDS.has(head) && !isFormula(text, at)) return undefined;
  const kind = KINDS.get(head);
  return kind && { kind, near };
}

const FORMULA = /[“‘][\dNX]+(?:[+＋\-—×][\dA-Z]+)+[”’]$/u;
const LONGEST_FORMULA = 14;

/** “1+3+N”基层治理体系: what is called by a formula is named by whatever head follows. */
function isFormula(text: string, end: number): boolean {
  return FORMULA.test(text.slice(Math.max(0, end - LONGEST_FORMULA), end));
}

const HEADS_BY_LENGTH = [...UNQUOTED_KINDS].sort(([left], [right]) => right.length - left.length);

/** Kind that a name's own last word tells: 引雁归巢工程 is a project. */
export function kindOfName(name: string): ProgrammeKind | undefined {
  return (
    HEADS_BY_LENGTH.find(([head]) => name.endsWith(head))?.[1] ??
    (name.endsWith("政策") ? "other" : undefined)
  );
}
