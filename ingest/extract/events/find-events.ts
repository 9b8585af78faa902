/** Events: named meetings, press conferences, ceremonies, exercises, competitions. */
import type { Mention } from "../../../src/model/mention.ts";
import { overlaps, type Span } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";
import { findTerms, termIndex } from "../programmes/term-index.ts";

const HEADS = termIndex(
  "新闻发布会 新闻通气会 发布会 推进会 推进大会 工作会 推介会 宣介会 动员会 动员大会 誓师大会 座谈会 恳谈会 研讨会 洽谈会 招聘会 双选会 观摩会 现场会 现场会议 调度会 部署会 表彰会 表彰大会 总结大会 总结会 交流会 对接会 听证会 说明会 通气会 博览会 展览会 交易会 展销会 进口博览会 运动会 工作会议 全体会议 代表大会 常务会议 常委会会议 委员会会议 例会 次会议 会议 大会 峰会 论坛 年会 启动仪式 签约仪式 揭牌仪式 开工仪式 颁奖仪式 发布仪式 捐赠仪式 授牌仪式 奠基仪式 交接仪式 开幕式 闭幕式 仪式 典礼 大赛 技能竞赛 竞赛 联赛 锦标赛 邀请赛 马拉松 马拉松赛 挑战赛 演讲比赛 技能比赛 艺术节 文化节 旅游节 音乐节 桃花节 采摘节 美食节 购物节 消费节 电影节 庙会 应急演练 演练 文艺展演 展演 文艺汇演 文艺晚会 灯会 文化大集".split(
    " ",
  ),
);
/** Behind a head these make another word of it, or a thing of the event. */
const OTHER_WORD =
  /室|堂|厅|中心|纪要|精神|代表|主席|场(?!次)|期间的|报道|组委会|记录|制度|通知|决定|指出|强调|要求|认为|常务|常委|闭幕会|主持人|桌|材料|文件|内容|上指|战|议|费|艺/uy;
/** What goes on after its head: 展演活动, 发布会第二阶段发布会. */
const GOES_ON = /(?:系列)?活动|(?:第[一二三四五六七八九十\d]+(?:阶段|场|次))?(?:新闻)?发布会/uy;
/** People's congresses are bodies; their sessions are events. */
const CONGRESS = /人民$/u;
/** What an event's name begins after: a verb of holding or taking part, a mark, a day. */
const BEFORE_NAME =
  /^.*(?:召开|举行|举办|承办|协办|主办|主持|出席|参加|观看|收看|聆听|探讨|明确|建立|负责|晋级|备战|筹办|申办|迎接|见证|开过|过一[次场]|了一[次场]|参与|参会|列席|召集|组织|召开了|举办了|举行了|开展|开启|启动|筹备|赴|办好|组织好|完成|落实|贯彻|深化|扩大|决定|兼任|推选|精心|圆满|认真|祝贺|成果|压减|压缩|打造|用好|抢抓|向|代表(?!大会)|亮相|通过|借助|利用|开办|这种|还|经(?!典|济|贸|营|验|销|纪)|据|获得|荣获|参赛|以来|日(?!本|韩)|上午|下午|晚|当天|近日|日前|今天|昨天|时(?!装|代|尚)|从(?!业)|在|是|为|将|了|的|于|对|把|以|由|并|夺|投入|进入|迎来|成功|隆重|本次|此次|这次|[，。；：、！？（）()《》\n\s]|(?<!\d)\d{1,2}\.(?!\d))/su;
/** Words that make no name of their own before the head. */
const COMMON =
  /综合|预备|开幕|闭幕|职业|扩大|专场|救援|应急|消防|建设|发展|经济社会|经济|安全生产|一次|多次|两次|有关|相关|全体|工作|重要|专题|专门|各种|各类|系列|主题|本次|此次|这次|该|新闻|现场|集体|党组|党委|常委|领导|小组|动员|推进|部署|调度|座谈|总结|表彰|交流|培训|学习|视频|电视|电话|国际|全国|全省|全市|全县|年度|第?[一二三四五六七八九十\d]+[次届场]?|首届|大型|隆重|等|专项|专家|班子|紧急|联席|协调/gu;
const SHORTEST_OWN = 2;
const LONGEST = 46;

/** A name in quotes before the head belongs to it: “……”专题新闻发布会. */
const QUOTED = /[“「][^“”「」\n]{2,40}[”」]/u;
/** The session or the body's part of it, behind the head: 发布会市某局专场. */
const SESSION = /^[^，。；：！？、“”《》\s]{2,16}专场/u;

/**
 * The named events of an article, ordered by span, none overlapping another. A name that stands whole in
 * quotation marks is taken without them; marks inside a longer name stay.
 *
 * @param mentions what was found before; no event's name holds a person.
 */
export function findEvents(context: ArticleContext, mentions: readonly Mention[] = []): readonly Mention[] {
  const found: Mention[] = [];
  let taken = 0;
  const { text } = context;
  const persons = mentions.filter(({ type, form }) => type === "Person" && form === "name");
  for (const head of findTerms(text, HEADS)) {
    if (head.start < taken || !isHead(text, head)) continue;
    const end = headEnd(text, head.end);
    const start = nameStart(text, Math.max(taken, head.start - LONGEST), head.start);
    if (start === undefined) continue;
    const session = SESSION.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const span = { start, end: end + session };
    // 区长王勇和乡亲们看…大会: a clause.
    if (persons.some((person) => overlaps(person.span, span))) continue;
    taken = span.end;
    found.push(toMention(context, span));
  }
  return [...found, ...knownEvents(text, found).map((span) => toMention(context, span))].sort(
    (left, right) => left.span.start - right.span.start,
  );
}

function isHead(text: string, { start, end }: Span): boolean {
  OTHER_WORD.lastIndex = end;
  if (OTHER_WORD.test(text) || text.charAt(start - 1) === "国") return false;
  return !(text.startsWith("代表大会", start) && CONGRESS.test(text.slice(start - 2, start)));
}

function headEnd(text: string, end: number): number {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text) ? GOES_ON.lastIndex : end;
}

/** Events that everybody calls by one short name. */
const KNOWN = termIndex(
  "全国两会 全省两会 省两会 市两会 进博会 广交会 服贸会 消博会 链博会 东博会 西博会 数博会 北京冬奥会 杭州亚运会 成都大运会".split(
    " ",
  ),
);

function knownEvents(text: string, found: readonly Mention[]): readonly Span[] {
  return findTerms(text, KNOWN).filter(
    ({ start, end }) => !found.some(({ span }) => span.start < end && span.end > start),
  );
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
    !/\d+[场家:]/u.test(name) &&
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
