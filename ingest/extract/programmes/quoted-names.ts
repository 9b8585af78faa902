/** Programmes whose name stands in quotation marks: “一窗两办”工作机制, 推行“一窗通办”. */
import type { ProgrammeKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import type { QuotedText } from "../quoted-text.ts";
import { kindAfterQuotes, kindOfName } from "./programme-heads.ts";

export interface NamedProgramme {
  readonly span: Span;
  readonly kind: ProgrammeKind;
  readonly confidence: number;
}

/** What is done with a programme, directly before its name. */
const SETTING_UP =
  "(?:推行|实行|施行|实施|打造|启动|推出|开展|推进|推广|落实|建立健全|建立|构建|搭建|开通|上线|设立|采取|采用|派出|探索|建成|建设|创建|深化|首创|创新|擦亮|叫响|打响|用好)";
/** Words between the verb and the quoted name: 采取科研项目“…”. */
const SHORT_GAP =
  "(?:了|出|起|以|更多|全域|全面|特色)?[^，。；：！？、“”‘’《》（）\\n的是为在让把]{0,8}(?:版本?的)?";
const BEFORE = new RegExp(`${SETTING_UP}${SHORT_GAP}$`, "u");
const AFTER_BEING =
  /^是[^，。；！？\n]{0,30}?(?:品牌|模式|机制|改革|工程|平台|行动|项目|服务)(?=[，。；！？])/u;
const MEANS = /^”?(?:为|品牌为)(?:抓手|载体|依托|引领|契机|切入点|牵引)/u;

/** After these a quoted name is a title, a nickname or a theme. */
const NO_PROGRAMME_BEFORE =
  /(?:称号|称为|称作|誉为|誉称|评为|获评|授予|荣获|荣膺|名为|叫做|叫作|所谓|主题为|主题是|题为|写着|写有|变成|当成|当作|当好|成为|一句|歌曲|节目|口号|标语|网友)$/u;
/** Before these a quoted name is a title, an event, a medium or a thing. */
const NO_PROGRAMME_AFTER =
  /^(?:等)?(?:荣誉|称号|奖|大奖|之称|字样|二字|之一|号|牌|微信|公众号|微博|栏目|专栏|论坛|杯|晚会|大会|发布会|时期|期间|重要思想|重要讲话|精神|理念|意识|要求|原则|标准|思想|目标|方针|指示|论断|型|主席|总理)/u;
/** Contents that are figures of speech or values wherever they stand. */
const FIGURES_OF_SPEECH: ReadonlySet<string> = new Set(
  `零 绿色通道 快车道 直通车 最后一公里 组合拳 加速度 大文章 一条龙 零距离 零跑腿 零成本 样板 样板间 金钥匙 金名片 名片 加油站 主心骨
  领头羊 领头雁 牛鼻子 硬骨头 定心丸 及时雨 指挥棒 紧箍咒 防火墙 压舱石 助推器 先行者 排头兵 生力军 主力军 试验田 桥头堡 主阵地
  红黑榜 回头看 三农 两会 四个意识 四个自信 两个维护 四个全面 五位一体 十三五 十四五 十二五 十一五 大棚房 老大难 拦路虎 朋友圈 含金量
  春雨 东风 新引擎 双引擎 软实力 硬道理 硬措施 晴雨表 试金石 聚宝盆 摇钱树 黑名单 白名单 红名单 输血 造血 走出去 引进来 请进来 菜单式
  上海精神 中国梦 四风 娘家人 老朋友 好朋友 一把手 店小二 保姆式 套餐 路线图 时间表 施工图 任务书 责任田 军令状 大数据 云 触角 硬仗
  蛋糕 脱贫 精准 阳光 温度 速度 一老一小 一国两制 两个一百年 零容忍 全覆盖 零报告 双胞胎 三个代表 科学发展观 新型大国关系 两个确立 互联网+ 第一炮 硬环境 软环境 一带一路 一心一意 一举一动 一草一木 一言一行 一点一滴 一砖一瓦 一针一线 一丝一毫 一招一式 一朝一夕 一字一句`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
const NOT_A_NAME =
  /[。！？；…：\n“”了吗呢吧我你您他她它的]|^[\d.·%]{1,4}$|^[A-Za-z]+$|(?:奖|奖章|日|节|赛|杯|论坛|大会|模范|标兵|先进个人|样板|篇章|方案|答卷|样本|名片|经验|精神|作用|基地|中心|企业|公司|协会|学院|大学|学校|医院|博物馆|纪念馆|公园|广场)$/u;
/** 一业一证, 一人一档: a policy in four characters; not the idioms. */
const ONE_BY_ONE = /^一.一.$/u;
const LONGEST = 24;
const LONGEST_CLAUSED = 26;

/**
 * The quoted names of a text that behave like programmes: a head follows them (“…”改革), or a verb of
 * setting up stands before them (推行“…”), or they are said to be a programme (“…”是…品牌). In a list
 * (“甲”“乙”和“丙”服务) all share what holds for one. Spans are without the marks.
 */
export function quotedProgrammes(text: string, quoted: readonly QuotedText[]): readonly NamedProgramme[] {
  const inOrder = quoted
    .filter(({ content }) => isNameLike(text.slice(content.start, content.end)))
    .sort((left, right) => left.content.start - right.content.start);
  const found: NamedProgramme[] = [];
  for (const list of lists(text, inOrder)) found.push(...programmesOfList(text, list));
  return found;
}

function isNameLike(content: string): boolean {
  const clauses = content.includes("，");
  return (
    content.length >= 2 &&
    content.length <= (clauses ? LONGEST_CLAUSED : LONGEST) &&
    !NOT_A_NAME.test(content) &&
    !FIGURES_OF_SPEECH.has(content)
  );
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
  const before = text.slice(Math.max(0, first - LOOK_BACK), first);
  const after = text.slice(end, end + LOOK_BACK);
  if (NO_PROGRAMME_BEFORE.test(before) || NO_PROGRAMME_AFTER.test(after)) return [];
  const headKind = kindAfterQuotes(text, end) ?? (AFTER_BEING.test(after) ? "brand" : undefined);
  const setUp = isSetUp(before, after);
  return list.flatMap(({ content }) => {
    const name = text.slice(content.start, content.end);
    const ownKind = kindOfName(name);
    if (ONE_BY_ONE.test(name)) return [{ span: content, kind: headKind ?? "mechanism", confidence: 0.7 }];
    if (name.includes("，") && headKind === undefined) return [];
    if (headKind === undefined && ownKind === undefined && !setUp) return [];
    const kind = headKind ?? ownKind ?? "other";
    return [{ span: content, kind, confidence: headKind === undefined ? 0.6 : 0.8 }];
  });
}

function isSetUp(before: string, after: string): boolean {
  return BEFORE.test(before) || (before.endsWith("以") && MEANS.test(after));
}
