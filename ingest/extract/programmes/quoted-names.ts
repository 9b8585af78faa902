/** Programmes whose name stands in quotation marks: “一窗两办”工作机制, 推行“一窗通办”. */
import type { ProgrammeKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import type { QuotedText } from "../quoted-text.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { POLICY_TERMS, QUOTED_TERMS } from "./policy-terms.ts";
import { headAfterQuotes, kindOfName } from "./programme-heads.ts";

export interface NamedProgramme {
  readonly span: Span;
  readonly kind: ProgrammeKind;
  readonly confidence: number;
}

/** What is done with a programme, directly before its name. */
const SETTING_UP =
  "(?:推行|实行|施行|试行|实施|打造|启动|推出|开展|推进|推广|落实|建立健全|建立|健全|完善|构建|搭建|开通|上线|设立|开设|设置|采取|采用|运用|派出|探索|建成|建好|建设|创建|深化|首创|创新|擦亮|叫响|打响|唱响|用好|制定|制订|研发|开发|注册|组建|培育|引入|引进|发放|升级|普及|深耕|创立|推介|发布|试点)";
/** Words between the verb and the quoted name: 采取科研项目“…”. */
const SHORT_GAP =
  "(?:了|出|起|以|更多|全域|全面|特色)?[^，。；：！？、“”‘’《》（）\\n的是为在让把]{0,8}(?:版本?的)?";
const BEFORE = new RegExp(`(?:${SETTING_UP}${SHORT_GAP}|提倡|倡导|进行|实现)$`, "u");
const AFTER_BEING =
  /^是[^，。；！？\n]{0,30}?(?:品牌|模式|机制|改革|工程|平台|行动|项目|服务)(?=[，。；！？])/u;
/** 小程序“青溪通”, 服务品牌“春风小匠”: what it is stands before the name. */
const HEAD_BEFORE =
  /(?:小程序|[Aa]pp|APP|公益项目|(?:服务|党建|志愿|工作)品牌|工作法|(?:医疗|补充)保险|(?:金融|贷款|信贷|保险)产品|(?:服务|查询|政务|交易|融资|管理|监管|信息)平台|专项行动|工作机制)$/u;
const NO_NAME_OF_HEAD = /早|快|要|就|不|吗|[走引]出去|清零/u;
const MEANS = /^”?(?:为|品牌为)(?:抓手|载体|依托|引领|契机|切入点|牵引)/u;

/** After these a quoted name is a title, a nickname or a theme. */
const NO_PROGRAMME_BEFORE =
  /(?:称号|称为|称作|誉为|誉称|评为|获评|授予|荣获|荣膺|名为|叫做|叫作|所谓|主题为|主题是|题为|写着|写有|变成|当成|当作|当好|成为|一句|歌曲|节目|口号|标语|网友|不是)$/u;
/** Before these a quoted name is a title, an event, a medium or a thing. */
const NO_PROGRAMME_AFTER =
  /^(?:等)?(?:荣誉|称号|奖|大奖|之称|字样|二字|两字|之一|号|牌|微信(?!公众平台|小程序|服务平台)|公众号|微博|栏目|专栏|论坛|杯|晚会|大会|发布会|时期|期间|重要思想|重要讲话|精神|理念|意识|要求|原则|标准|思想|目标|方针|指示|论断|型|主席|总理|问题|现象|难题|作用|态势|优势|短板|困境|环境|关系|氛围|收官|开局|字|之路|之间|效应|美誉|主题(?:系列)?新闻|系列新闻|的[^，。；]{0,12}(?:队伍|干部|铁军|团队))/u;
const NOT_A_NAME =
  /[。！？；…：\n“”了吗呢吧他她它]|^[\d.·%]{1,4}$|^[A-Za-z]+$|(?:奖|奖章|日|节|赛|杯|论坛|大会|模范|标兵|先进个人|样板|篇章|方案|答卷|样本|名片|经验|精神|作用|基地|中心|党支部|党总支|党委|党小组|企业|公司|协会|学院|大学|学校|医院|博物馆|纪念馆|公园|广场|时代|优势|难题|问题|现象|速度|温度|力度|厚度|性|感|之[城乡都地路家窗星光旅])$/u;
/** Spoken words; a head right behind them makes them a name: “我要报事”功能. */
const SPOKEN = /[我你您的]/u;
/** 一业一证, 一人一档, 一门全办: a policy in four characters; not the idioms. */
const ONE_BY_ONE =
  /^(?:一.一.|一(?:户|企|村|校|园|院|河|业|事|件|项|品|县|市|镇|乡|街|社|人|窗|门|网|站|证|照|码|链|表|码|科|病|厂|店|车|船|林|田)(?!打尽)[一全统通受综进设联多同][\p{Script=Han}]{1,3})$/u;
/** What names of services and benefits end with; a longer word that ends so is no figure of speech. */
const SERVICE_NAME =
  /^[\p{Script=Han}\d+·]{2,}(?:贷|专窗|专区|专员|驿站|食堂|管家|码上办|快办|易办|好办|帮办|代办|通办|直办|联办|即办|立办|办不成|工作法|法庭|驿站|诊室|门诊|课堂|讲堂|书屋|书房|小屋|银行|超市|大篷车|直通车|明白卡|连心卡|便民圈|生活圈|服务圈|健身圈|服务站|服务队|主题活动日|\p{Script=Han}{2}(?<!密|号|条|尺|起)码|[\p{Script=Han}]{3}(?<!体|公有|私有|所有|改|双轨)制|议事厅|会客厅|调解室)$|^[\p{Script=Han}]{1,4}(?:惠保|民保|康保|惠民保)$/u;
const FREE_FORM_STOP = /^(?:绿色|朋友|绣花)/u;
/** 攻坚年, 服务月: a campaign of its time. */
const CAMPAIGN_TIME =
  /(?:攻坚|提升|建设|突破|落实|推进|服务|创新|改革|行动|发展|宣传|减负|整治|专家|活动)(?:年|月|周|日)$/u;
const CAMPAIGN_YEAR = /(?:攻坚|提升|建设|突破|落实|服务|创新|改革|行动|整治)年$/u;
/** Two characters after a verb are a word in inverted commas: 完成“升级”. */
const SHORTEST_SET_UP = 3;
/** A name that is no more than its head is a word: “平台”. */
const LONGEST_HEAD = 3;
const LONGEST = 24;
const LONGEST_CLAUSED = 26;

/**
 * The quoted names of a text that behave like programmes: a head follows them (“…”改革), or a verb of
 * setting up stands before them (推行“…”), or they are said to be a programme (“…”是…品牌), or they are
 * built like one (“一企一策”, “惠农贷”). In a list (“甲”“乙”和“丙”服务) all share what holds for one. What
 * is a programme once is one wherever it is quoted. Spans are without the marks.
 */
export function quotedProgrammes(text: string, quoted: readonly QuotedText[]): readonly NamedProgramme[] {
  const inOrder = quoted
    .filter(({ content }) => isNameLike(text.slice(content.start, content.end)))
    .sort((left, right) => left.content.start - right.content.start);
  const found = lists(text, inOrder).flatMap((list) => programmesOfList(text, list));
  return withRepeated(text, inOrder, found);
}

function withRepeated(
  text: string,
  quoted: readonly QuotedText[],
  found: readonly NamedProgramme[],
): readonly NamedProgramme[] {
  if (found.length === 0 || found.length === quoted.length) return found;
  const starts = new Set(found.map(({ span }) => span.start));
  const byName = new Map(found.map((each) => [text.slice(each.span.start, each.span.end), each]));
  const again = quoted.flatMap(({ content }) => {
    const first = byName.get(text.slice(content.start, content.end));
    if (first === undefined || starts.has(content.start)) return [];
    return [{ ...first, span: content, confidence: 0.7 }];
  });
  return [...found, ...again];
}

function isNameLike(content: string): boolean {
  const clauses = content.includes("，");
  return (
    content.length >= 2 &&
    content.length <= (clauses ? LONGEST_CLAUSED : LONGEST) &&
    (isBuilt(content) || !NOT_A_NAME.test(content)) &&
    !FIGURES_OF_SPEECH.has(content)
  );
}

/** Whether a name is a known one, or built so that its last word cannot speak against it. */
function isBuilt(name: string): boolean {
  return CAMPAIGN_TIME.test(name) || ONE_BY_ONE.test(name) || QUOTED_TERMS.has(name);
}

/** Neighbours with nothing but a list mark between them, together. */
function lists(text: string, quoted: readonly QuotedText[]): readonly (readonly QuotedText[])[] {
  const all: QuotedText[][] = [];
  for (const each of quoted) {
    const last = all.at(-1)?.at(-1);
    const between = last === undefined ? undefined : text.slice(last.outer.end, each.outer.start);
    if (between !== undefined && /^(?:[、和与及+＋]|以及)?$/u.test(between)) all.at(-1)?.push(each);
    else all.push([each]);
  }
  return all;
}

const LOOK_BACK = 60;

function programmesOfList(text: string, list: readonly QuotedText[]): readonly NamedProgramme[] {
  const first = list[0]?.outer.start ?? 0;
  const end = list.at(-1)?.outer.end ?? 0;
  // A line that ends without a mark goes on in the next.
  const before = text.slice(Math.max(0, first - LOOK_BACK), first).trimEnd();
  const after = text.slice(end, end + LOOK_BACK);
  const head = headAfterQuotes(text, end);
  const context: ListContext = {
    no: NO_PROGRAMME_BEFORE.test(before) || NO_PROGRAMME_AFTER.test(after),
    kind: head?.kind ?? (AFTER_BEING.test(after) ? "brand" : undefined),
    near: head?.near === true,
    setUp: isSetUp(before, after),
    headBefore: HEAD_BEFORE.test(before),
    role: /^”?作用/u.test(after),
  };
  return list.flatMap(({ content }) => programmeIn(text, content, context));
}

/** What the words around a list say of all its members. */
interface ListContext {
  /** The words around name something else. */
  readonly no: boolean;
  /** Kind of the head behind. */
  readonly kind: ProgrammeKind | undefined;
  /** The head stands right behind. */
  readonly near: boolean;
  /** A verb of setting up stands before. */
  readonly setUp: boolean;
  /** What it is stands right before. */
  readonly headBefore: boolean;
  /** It is said to play its part: 发挥“…”作用. */
  readonly role: boolean;
}

function programmeIn(text: string, span: Span, context: ListContext): readonly NamedProgramme[] {
  const name = text.slice(span.start, span.end);
  const term = QUOTED_TERMS.get(name);
  if (term !== undefined) return [{ span, kind: term, confidence: 0.8 }];
  if (CAMPAIGN_YEAR.test(name)) return [{ span, kind: "campaign", confidence: 0.7 }];
  if (context.role && builtKind(name) === "service") return [{ span, kind: "service", confidence: 0.6 }];
  const kind = kindAround(name, context);
  return kind ? [{ span, kind, confidence: context.kind === undefined ? 0.6 : 0.8 }] : [];
}

/** Kind by the words around a name and by the name itself; undefined where they name something else. */
function kindAround(name: string, context: ListContext): ProgrammeKind | undefined {
  if (context.no || (SPOKEN.test(name) && !context.near)) return undefined;
  const near = context.near || name.length >= SHORTEST_SET_UP;
  const told = context.headBefore && !NO_NAME_OF_HEAD.test(name) ? "service" : undefined;
  return (near ? context.kind : undefined) ?? kindByItself(name, context.setUp) ?? told ?? kindOfTerm(name);
}

/** Kind of a name that no head follows. */
function kindByItself(name: string, setUp: boolean): ProgrammeKind | undefined {
  const built = builtKind(name);
  if (built !== undefined) return built;
  if (name.includes("，")) return undefined;
  const own = name.length > LONGEST_HEAD ? kindOfName(name) : undefined;
  return own ?? (setUp && name.length >= SHORTEST_SET_UP ? "other" : undefined);
}

const LONGEST_QUALITY = 4;

/** “联合河长制”: a fixed term with a word before it is a name as a whole. */
function kindOfTerm(name: string): ProgrammeKind | undefined {
  for (let at = 1; at <= LONGEST_QUALITY && at < name.length - 2; at++) {
    const kind = POLICY_TERMS.get(name.slice(at));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** “三社联动”, “四调对接”: a number of parts, and how they go together. */
const PARTS_TOGETHER =
  /^[一二三四五六七八九十]\p{Script=Han}{1,2}(?:联动|对接|合一|联调|联建|共建|共治|共享|同治|协同|融合|同步|联审|同创|同抓)$/u;

/** Kind of a name that is built as programmes' names are. */
function builtKind(name: string): ProgrammeKind | undefined {
  if (ONE_BY_ONE.test(name) || PARTS_TOGETHER.test(name)) return "mechanism";
  if (CAMPAIGN_TIME.test(name)) return "campaign";
  return SERVICE_NAME.test(name) && !FREE_FORM_STOP.test(name) ? "service" : undefined;
}

function isSetUp(before: string, after: string): boolean {
  return BEFORE.test(before) || (before.endsWith("以") && MEANS.test(after));
}
