/** Figures with their units in running text, as numbers. */
import type { Span } from "../../../src/model/span.ts";

export interface Figure {
  /** From the first digit to the unit's end, offsets in the text searched. */
  readonly span: Span;
  /** Multiplied out: 4万余 is 40000, 1.5亿 is 150000000. */
  readonly value: number;
  /** As printed, without 万 and 亿, which are part of the value: 件, 元, %, 个工作日. */
  readonly unit: string;
}

const UNITS =
  "个工作日 个百分点 个小时 个月 个方面 平方公里 平方千米 平方米 立方米 公里 千米 海里 公顷 千瓦时 千瓦 公斤 千克 人次 艘次 架次 辆次 户次 场次 班次 株 " +
  "美元 欧元 元 亩 吨 件 人 名 家 个 项 条 处 张 份 大类 类 种 座 所 支 只 头 套 台 辆 艘 期 例 起 次 场 户 篇 部 册 本 米 分钟 小时 天 周 位 倍 % ％ 升 批 届 对 口 眼 栋 间 箱 袋 枚 块 幅 盏 方面 度 宗 笔 幢 株 尾 羽 床 学时 课时 步 站";
const UNIT = UNITS.split(" ")
  .sort((left, right) => right.length - left.length)
  .join("|");
const FIGURE = new RegExp(
  `(?<![\\d.一二三四五六七八九十几数A-Za-z+＋—～~-])(?:(百分之)(\\d+(?:\\.\\d+)?)|(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)?([十百千]?[万亿]|[百千])?(?:余|多)?(${UNIT}))`,
  "gu",
);
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Behind these units the words are a date, a rank of a series or another word. */
const NO_UNIT =
  /^(?:周年|周岁|人民|人大|人均|元旦|位于|场馆|部门|部分|家庭|期间|名单|次日|月\d|头条|起步|对比|对接|起来|度假)/u;

/**
 * The figures of a text, in order. Dates, ages and numbers without a unit are none; a scale alone counts
 * with 余 or 多 (百余名, 万余亩).
 */
export function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = read(match);
    if (figure && !NO_UNIT.test(text.slice(figure.span.end - 1, figure.span.end + 2))) found.push(figure);
  }
  return found;
}

function read(match: RegExpExecArray): Figure | undefined {
  const [whole, percent, share, digits, scale = "", unit = "%"] = match;
  const span = { start: match.index, end: match.index + whole.length };
  if (percent !== undefined) return { span, value: Number(share), unit: "%" };
  if (digits === undefined && (scale === "" || !/[余多]/u.test(whole))) return undefined;
  const number = digits === undefined ? 1 : Number(digits.replaceAll(",", ""));
  const factor = [...scale].reduce((product, sign) => product * (SCALES[sign] ?? 1), 1);
  // Twelve digits are more than any count here and fewer than a double keeps: 1.1亿 stays 110000000.
  return { span, value: Number((number * factor).toPrecision(12)), unit: unit === "％" ? "%" : unit };
}
