/** The words that a programme's name ends with, or that follow it: 行动, 工程, 机制 … */
import type { ProgrammeKind } from "../../../src/model/entity.ts";

/** Longer heads first, so that 服务模式 is a service and 模式 alone a mechanism. */
const HEADS: readonly (readonly [head: string, kind: ProgrammeKind])[] = [
  ["专项整治行动", "campaign"],
  ["三年行动计划", "plan"],
  ["专项行动", "campaign"],
  ["行动计划", "plan"],
  ["主题教育", "campaign"],
  ["专项整治", "campaign"],
  ["专项治理", "campaign"],
  ["专项斗争", "campaign"],
  ["行动", "campaign"],
  ["活动", "campaign"],
  ["改革", "reform"],
  ["试点", "reform"],
  ["服务模式", "service"],
  ["服务平台", "service"],
  ["服务", "service"],
  ["工程", "project"],
  ["项目", "project"],
  ["培育库", "project"],
  ["示范区建设", "project"],
  ["先行区建设", "project"],
  ["试验区建设", "project"],
  ["行动方案", "plan"],
  ["计划", "plan"],
  ["战略", "plan"],
  ["策略", "plan"],
  ["机制", "mechanism"],
  ["制度", "mechanism"],
  ["模式", "mechanism"],
  ["工作法", "mechanism"],
  ["平台", "service"],
  ["小程序", "service"],
  ["热线", "service"],
  ["品牌", "brand"],
];

/** Heads that make a quoted name a programme and are too common to end an unquoted one. */
const HEADS_AFTER_QUOTES: readonly (readonly [head: string, kind: ProgrammeKind])[] = [
  ["民生实事", "project"],
  ["改革模式", "reform"],
  ["工作", "other"],
  ["政策", "other"],
  ["方式", "mechanism"],
  ["办法", "mechanism"],
  ["系统", "service"],
  ["窗口", "service"],
  ["专窗", "service"],
  ["专区", "service"],
  ["手机App", "service"],
  ["App", "service"],
  ["APP", "service"],
  ["服务场景", "service"],
  ["运动", "campaign"],
  ["规划", "plan"],
  ["体系", "mechanism"],
];

/** What makes another word of a head: 工程师, 行动力, 改革开放, 服务业. */
const OTHER_WORD =
  "(?!理念|合作|伙伴|机遇|意义|地位|部署|布局|任务|师|款|院|车|量|学|机械|力|起来|开放|业|水平|质量|能力|中心|站|员|商|型|化|部|处|经济|生育|室|费|器|载体|体制|单列|性|队|者|大厅|贸易|对象|群众|人民|场所)";

const KINDS: ReadonlyMap<string, ProgrammeKind> = new Map([...HEADS, ...HEADS_AFTER_QUOTES]);

const alternation = (heads: readonly (readonly [string, ProgrammeKind])[]) =>
  heads
    .map(([head]) => head)
    .sort((left, right) => right.length - left.length)
    .join("|");

/** What can end an unquoted name, at any place of a text (global): a head or several (改革试点). */
export const NAME_HEAD = new RegExp(`(?:${alternation(HEADS)})+${OTHER_WORD}`, "gu");

/** Closing mark, the words between, the head: “…”的长效对接机制. */
const AFTER_QUOTES = new RegExp(
  `^((?:等|的|系列|新|大|[-—]+)*[^，。；：！？、“”‘’《》（）\\n的了]{0,9}?)(${alternation([...HEADS, ...HEADS_AFTER_QUOTES])})${OTHER_WORD}`,
  "u",
);
/** With these between, the head is another thing: “…”成为一项服务. */
const OTHER_SUBJECT = /[是为在让把被将使有获]|成了|提供|推动|推进|开展|实现|促进|以来/u;

// Enough for the longest run of words between the marks and a head.
const REACH = 24;

/** Kind of the head that follows a quoted name whose closing mark ends at `at`; undefined where none does. */
export function kindAfterQuotes(text: string, at: number): ProgrammeKind | undefined {
  const [, between, head] = AFTER_QUOTES.exec(text.slice(at, at + REACH)) ?? [];
  if (between === undefined || head === undefined || OTHER_SUBJECT.test(between)) return undefined;
  return KINDS.get(head);
}

/** Kind that a name's own last word tells: 引雁归巢工程 is a project. */
export function kindOfName(name: string): ProgrammeKind | undefined {
  return HEADS.find(([head]) => name.endsWith(head))?.[1] ?? (name.endsWith("政策") ? "other" : undefined);
}
