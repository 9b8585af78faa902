/** Reads the line of labels that web pages print under a headline: 发布时间：… 来源：… 浏览次数：… 字号：大 中 小. */
import type { Line } from "./lines.ts";

export interface WebLabels {
  /** Who is named as the source (来源, 发布机构), as printed; absent where it says 本站 or nothing. */
  readonly source?: string;
}

const PUBLISHED = "(?:发布|发稿|更新|公开|录入|编辑|上传|生成|成文|发文|印发|实施|生效|失效)?(?:时间|日期)";
const SOURCE =
  "(?:信息|文章|稿件|新闻|内容|消息|文件|原文)?来源|发布(?:机构|单位|者|部门)|发文(?:机关|单位)|公开(?:主体|机构)";
const COUNTERS =
  "(?:浏览|点击|访问|阅读|查看|浏览量|人气)(?:次数|数|量|率)?|(?:文字)?字[号体](?:大小)?|大小|视力保护色|背景色|分享(?:到|至)?";
const OF_DOCUMENT =
  "索引号|主题(?:分类|词)|发文字号|文号|文件编号|有效性|公开(?:方式|范围|形式|类别)|信息(?:类别|分类|名称|索引)|体裁(?:分类)?|组配分类|关键词|所属(?:栏目|主题)|栏目";
const PERSONS = "作者|撰稿人?|供稿|编辑|责任编辑|责编|审核人?|校对|初审|复审|终审|签发|上传者?|录入者?|编审";
const LABEL = new RegExp(
  `(?<![\\p{Script=Han}])(?:(?<date>${PUBLISHED})|(?<source>${SOURCE})|(?<counter>${COUNTERS})|(?<document>${OF_DOCUMENT})|(?<person>${PERSONS}))\\s*[:：]`,
  "gu",
);
const DATE =
  /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*(?:[上下]午\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;
/** Before the first label a line may show its day and its buttons. */
const LEADING = new RegExp(`^[\\s【\\[(（|]*(?:${DATE.source})?[\\s【\\[(（|]*$`, "u");
/** A line of labels is not longer, and has no sentence. */
const MOST = 160;
const LONGEST_VALUE = 40;
const SENTENCE = /[。；！？]/u;
const NO_SOURCE = /^(?:本[站网局县市区院办委厅]|原创|互联网|网络|网站|转载|未知|佚名|其他|admin.*)$/iu;
const NAME = /^[\s“"【《]*([\p{Script=Han}A-Za-z0-9·（()）、/—-]{2,30})/u;

/**
 * @returns undefined for any line that holds something else.
 */
export function readWebLabels(line: Line): WebLabels | undefined {
  const { text } = line;
  const values = line.level > 0 || text.length > MOST || SENTENCE.test(text) ? undefined : valuesIn(text);
  if (!values || !isTelling(values)) return undefined;
  const source = values.find(({ groups }) => groups["source"] !== undefined)?.value;
  const name = NAME.exec(source ?? "")?.[1];
  return name && !NO_SOURCE.test(name) ? { source: name } : {};
}

interface Value {
  /** Which kind of label stands before it. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly value: string;
}

/** What stands behind each label; undefined where anything stands before the first or a value is too long. */
function valuesIn(text: string): Value[] | undefined {
  if (!/[:：]/u.test(text)) return undefined;
  const labels = [...text.matchAll(LABEL)];
  if (!LEADING.test(text.slice(0, labels[0]?.index))) return undefined;
  const values = labels.map((label, index) => ({
    groups: label.groups ?? {},
    value: text.slice(label.index + label[0].length, labels[index + 1]?.index).trim(),
  }));
  return values.some(({ value }) => value.length > LONGEST_VALUE) ? undefined : values;
}

function isTelling(values: readonly Value[]): boolean {
  const telling = values.filter(tells).length;
  if (values.length === 1) return telling === 1 && values[0]?.groups["document"] === undefined;
  return telling > 1 || (telling === 1 && values.length <= 3);
}

/** Whether label and value are such as no list of a text has: 时间：下午3点 is of a programme of events. */
function tells({ groups, value }: Value): boolean {
  if (groups["date"] !== undefined) return value === "" || DATE.test(value);
  return groups["person"] === undefined;
}
