/** Policy documents: laws, plans, notices by their titles in 《》, and the short titles that stand for them. */
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";

const TITLE = /《([^《》\n]{2,80}(?:〈[^〉]*〉[^《》\n]{0,20})?)》/gu;
/** Words that titles of policy documents end with, a version in brackets left off. */
const POLICY_END =
  /(?:办法|[^方书兵语用做看说想军魔]法|法典|条例|规定|意见|通知|方案|规划|规划纲要|纲要|细则|决定|公告|通告|计划|清单|标准|规范|指南|导则|目录|措施|规程|准则|公报|白皮书|要点|工作报告|章程|体系|指引|机制|批复|函|令|决议|公约|宣言|倡议书|倡议|协定|协议|备忘录|规则|制度|预案|条款|若干政策|政策|指导意见|承诺书|建议|路线图|战略|任务书|办法（试行）|[二三四五六七八九十\d]+条(?:措施)?[”’]?|台账|国标)$/u;
const VERSION = /[（(][^（）()]{1,16}[）)]$/u;
/** Before these titles stand works and media. */
const WORK_BEFORE =
  /(?:小说|诗歌|散文|长诗|组诗|专著|著作|图书|书籍|一书|歌曲|电影|影片|电视剧|话剧|舞剧|歌剧|京剧|纪录片|专题片|报告文学|栏目|专栏|节目|杂志|期刊|画作|油画|教材|课程|论文|文章|评论|社论|专题|晚会)$/u;
/** What titles printed without 《》 end with, where they end. */
const PLAIN_END =
  /(?:实施方案|实施办法|实施细则|实施意见|管理办法|管理条例|管理规定|管理规范|服务规范|工作规范|暂行办法|暂行规定|若干措施|若干规定|指导意见|考核办法|评价办法|奖励办法)(?=[，。；、（])/gu;
const PLAIN_TITLE =
  /^.*(?:根据|依据|按照|印发|出台|制定|下发|发布|颁布|起草|修订)(?:并实施|实施|印发|出台|完善)?(?:了|的)?([\p{Script=Han}\d]+)$/su;
const NO_TITLE =
  /[的了其和并将在]|具体|相应|相关|有关|详细|统一|配套|针对性|一系列|各项|多项|本地|各自|切实可行|实施实施|两个|三个|\d+[项个部]|^(?:该|本|新|一)/u;
/** Words of its own that a title without 《》 has before its last word. */
const SHORTEST_OWN = 6;
const LONGEST_PLAIN = 44;
/** A title of one word is the short form of a document named before: 《通知》, 《意见》. */
const SHORT_TITLE =
  /^(?:办法|条例|规定|意见|通知|方案|规划|纲要|细则|决定|公告|通告|计划|清单|标准|规范|指南|导则|目录|措施|规程|准则|公报|白皮书|要点|报告|章程|指引|决议|公约|宣言|倡议|协定|协议|预案|指导意见|实施意见|实施方案|行动计划|行动方案|建议)$/u;

/**
 * The policy documents of an article, ordered by span. A mention covers the title without 《》;
 * newspapers, books and songs are left out.
 */
export function findPolicyDocuments(context: ArticleContext): readonly Mention[] {
  const found: Mention[] = [...titlesWithoutMarks(context), ...titlesByForm(context)];
  for (const match of context.text.matchAll(TITLE)) {
    const title = match[1] ?? "";
    const before = context.text.slice(Math.max(0, match.index - 6), match.index);
    if (!isPolicy(title) || WORK_BEFORE.test(before)) continue;
    const start = match.index + 1;
    found.push({
      type: "PolicyDocument",
      article: context.article,
      span: { start, end: start + title.length },
      text: title,
      form: SHORT_TITLE.test(title) ? "short" : "name",
      confidence: 0.9,
    });
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

const ABOUT_TITLE =
  /(?<=出台|印发|下发|发布|制定|颁布|通过|实施)(?:了|的)?(关于(?!撤销|接受|免去)[^，。；：《》“”的]{4,40}的(?:若干|实施|指导)?(?:通知|意见|方案|办法|规定|措施|决定|行动方案|行动计划|实施方案|工作方案))(?=[，。；、])/gu;

/** 出台了关于优化供水服务的行动方案: after a verb of issuing, a title by its form. */
function titlesByForm({ article, text }: ArticleContext): readonly Mention[] {
  return [...text.matchAll(ABOUT_TITLE)].map((match): Mention => {
    const title = match[1] ?? "";
    const end = match.index + match[0].length;
    const span = { start: end - title.length, end };
    return { type: "PolicyDocument", article, span, text: title, form: "name", confidence: 0.6 };
  });
}

/** Documents named without 《》 after a verb of making or following them: 根据云岭县禁渔管理实施方案. */
function titlesWithoutMarks({ article, text }: ArticleContext): readonly Mention[] {
  return [...text.matchAll(PLAIN_END)].flatMap((match): readonly Mention[] => {
    const end = match.index + match[0].length;
    const [, title] = PLAIN_TITLE.exec(text.slice(Math.max(0, end - LONGEST_PLAIN), end)) ?? [];
    if (title === undefined || NO_TITLE.test(title)) return [];
    if (title.length - match[0].length < SHORTEST_OWN) return [];
    const span = { start: end - title.length, end };
    return [{ type: "PolicyDocument", article, span, text: title, form: "name", confidence: 0.6 }];
  });
}

function isPolicy(title: string): boolean {
  return SHORT_TITLE.test(title) || POLICY_END.test(title.replace(VERSION, ""));
}
