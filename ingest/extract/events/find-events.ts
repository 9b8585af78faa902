/** Events: named meetings, press conferences, ceremonies, exercises, competitions. */
import type { Mention } from "../../../src/model/mention.ts";
import type { Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";

const HEADS =
  "新闻发布会|发布会|推进会|推介会|动员会|动员大会|座谈会|研讨会|洽谈会|招聘会|双选会|观摩会|现场会|现场会议|调度会|部署会|表彰会|表彰大会|总结大会|交流会|对接会|听证会|说明会|通气会|博览会|展览会|交易会|展销会|进口博览会|运动会|工作会议|全体会议|代表大会|常务会议|常委会会议|委员会会议|例会|会议|大会|峰会|论坛|启动仪式|签约仪式|揭牌仪式|开工仪式|颁奖仪式|发布仪式|捐赠仪式|授牌仪式|开幕式|闭幕式|仪式|典礼|大赛|技能竞赛|竞赛|联赛|锦标赛|邀请赛|马拉松|挑战赛|演讲比赛|技能比赛|艺术节|文化节|旅游节|音乐节|桃花节|采摘节|庙会|应急演练|演练|文艺展演|展演活动";
const HEAD = new RegExp(
  `(?<!国)(?:${HEADS.split("|")
    .sort((left, right) => right.length - left.length)
    .join(
      "|",
    )})(?!室|堂|厅|中心|纪要|精神|代表|主席|场|期间的|报道|组委会|记录|制度|通知|决定|指出|强调|要求|认为)`,
  "gu",
);
/** What an event's name begins after: a verb of holding or taking part, a mark, a day. */
const BEFORE_NAME =
  /^.*(?:召开|举行|举办|承办|协办|主办|主持|出席|参加|参与|参会|列席|召集|组织|召开了|举办了|举行了|开展|开启|启动|筹备|赴|亮相|获得|荣获|参赛|以来|日|上午|下午|晚|当天|近日|日前|今天|昨天|时|从|在|是|为|将|了|的|于|对|把|以|由|并|夺|投入|进入|迎来|成功|隆重|本次|此次|这次|[，。；：、！？（）()《》\n\s])/su;
/** Words that make no name of their own before the head. */
const COMMON =
  /专场|救援|应急|消防|建设|发展|经济社会|经济|安全生产|一次|多次|两次|有关|相关|全体|工作|重要|专题|专门|各种|各类|系列|主题|本次|此次|这次|该|新闻|现场|集体|党组|党委|常委|领导|小组|动员|推进|部署|调度|座谈|总结|表彰|交流|培训|学习|视频|电视|电话|国际|全国|全省|全市|全县|年度|第?[一二三四五六七八九十\d]+[次届场]?|首届|大型|隆重|等|专项|专家|班子|紧急|联席|协调/gu;
const SHORTEST_OWN = 2;
const LONGEST = 46;

/** A name in quotes before the head belongs to it: “……”专题新闻发布会. */
const QUOTED = /[“「][^“”「」\n]{2,40}[”」]/u;
/** The session or the body's part of it, behind the head: 发布会市某局专场. */
const SESSION = /^[^，。；：！？、“”《》\s]{2,16}专场/u;

/**
 * The named events of an article, ordered by span, none overlapping another. A name that stands whole in
 * quotation marks is taken without them; marks inside a longer name stay.
 */
export function findEvents(context: ArticleContext): readonly Mention[] {
  const found: Mention[] = [];
  let taken = 0;
  for (const match of context.text.matchAll(HEAD)) {
    const headEnd = match.index + match[0].length;
    const start = nameStart(context.text, Math.max(taken, match.index - LONGEST), match.index);
    if (start === undefined) continue;
    const session = SESSION.exec(context.text.slice(headEnd, headEnd + 20))?.[0].length ?? 0;
    const span = { start, end: headEnd + session };
    taken = span.end;
    found.push(toMention(context, span));
  }
  return found;
}

/** Where the name that ends with the head at `headStart` begins; undefined where there is none. */
function nameStart(text: string, from: number, headStart: number): number | undefined {
  const run = text.slice(from, headStart);
  const quoted = lastQuoted(run);
  const tail = run.slice(quoted?.end ?? 0);
  const cut = BEFORE_NAME.exec(tail)?.[0].length ?? 0;
  const begins =
    cut === 0 && quoted !== undefined ? beforeQuotes(run, quoted.start) : (quoted?.end ?? 0) + cut;
  const name = run.slice(begins);
  if (begins === 0 && from > 0 && cut === 0) return undefined;
  if (/^[”’」、和与及]|[“「][^”」]*$/u.test(name)) return insideQuotes(run, name, from);
  return isOwnName(name) ? from + begins : undefined;
}

function lastQuoted(run: string): Span | undefined {
  let last: Span | undefined;
  for (const match of run.matchAll(new RegExp(QUOTED, "gu"))) {
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}

/** The words directly before the quotation that belong to the name: 全省“……”启动仪式. */
function beforeQuotes(run: string, quoteStart: number): number {
  const [words] = /(?:全[国省市县区]|首届|第[一二三四五六七八九十\d]+届|\d{4}年?)*$/u.exec(
    run.slice(0, quoteStart),
  ) ?? [""];
  return quoteStart - words.length;
}

/** A name whose opening mark stands in the run and whose head ends it: “某某推介会”. */
function insideQuotes(run: string, name: string, from: number): number | undefined {
  const open = Math.max(run.lastIndexOf("“"), run.lastIndexOf("「"));
  if (open < 0 || run.indexOf("”", open) >= 0) return undefined;
  const inner = run.slice(open + 1);
  return name.length > 0 && isOwnName(inner) && !/[，。]/u.test(inner) ? from + open + 1 : undefined;
}

function isOwnName(name: string): boolean {
  return (
    name.length >= SHORTEST_OWN &&
    name.length <= LONGEST &&
    !/[，。；！？]/u.test(name.replace(new RegExp(QUOTED, "gu"), "")) &&
    name.replace(COMMON, "").length >= SHORTEST_OWN
  );
}

function toMention({ article, text }: ArticleContext, span: Span): Mention {
  return {
    type: "Event",
    article,
    span,
    text: text.slice(span.start, span.end),
    form: "name",
    confidence: 0.6,
  };
}
