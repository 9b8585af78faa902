/** Building projects by their names: 泓鼎公司技改项目; 青溪高铁、云泰产业园等12个重点项目. */
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";
import { listsBefore } from "../lists-before.ts";
import { isOwnName, leadingLength, verbsIn } from "./own-name.ts";
import type { NamedProgramme } from "./quoted-names.ts";

const TAIL =
  /等(?:\d+|[一二三四五六七八九十]{1,3}|一大?批|多)(?:个|项)?(?:重大|重点|大型|大|在建|新建|标志性|产业|优质|工业|交通|水利|基础设施|民生)*(?:项目|工程)/uy;
const MEMBERS = /(?:[^，。；：！？、“”《》\s]{2,20}、){1,8}[^，。；：！？、“”《》\s]{2,20}$/u;
const PROJECT = /项目(?![部组库经制化法式清])/gu;
const RUN = /[^，。；：！？、“”‘’《》（）()\s的了]{3,18}$/u;
const LOOK_BACK = 18;
/** What stands before a name besides verbs. */
const BEFORE_NAME =
  /^.*(?:吸引|引进|谋划|储备|开工|新建|运营|抓好|拥有|包括|位于|走进|来到|随着|听到|负责|见证|作为|获批?|中标|投资|夺得|包揽|拿下|属于|控制|承接|入选|列入|[是为在对将由把被向从以有等个项批座届类新]|\d+[万亿]?[元吨米亩]?)(?![期路号])/u;
const WEAK_NAME =
  /该|第一次|参赛|比赛|速滑|帆船|课程|首发|办学|不到位|[【】—]|[女男]子|高山|滑雪|体育|田径|非物质|培训|^(?:招投标|改扩建|房地产|高中|目库|[\u4e00-\u9fff]{1,2}化|重点|重大|该|本|各|一批|全[国省市县区]|我[省市县区])|(?:重点|重大|招商|签约|储备|在建|合作|援助|民生|扶贫|帮扶|投资|建设|产业|工程|配套|示范|试点|科研|课题|基金|入库|优选|疏解|文化特色品牌|遗产)$/u;
const SHORTEST = 3;
const LONGEST = 16;

/** @param mentions names of the article: a project's name begins with a firm, a place, or a word that no dictionary has. */
export function namedProjects(
  context: ArticleContext,
  mentions: readonly Mention[],
): readonly NamedProgramme[] {
  const { text } = context;
  if (!text.includes("项目") && !text.includes("工程")) return [];
  const starts = new Map(mentions.map((mention) => [mention.span.start, mention]));
  return [...listed(context, starts), ...single(context, starts)];
}

type MentionsByStart = ReadonlyMap<number, Mention>;

/** The members of lists that begin like names; 污水处理、人工湿地等工程 has none. */
function listed(context: ArticleContext, starts: MentionsByStart): readonly NamedProgramme[] {
  return listsBefore(context.text, TAIL, MEMBERS).flatMap(({ start: first, list }) => {
    let start = first;
    return list.split("、").flatMap((member, position) => {
      const skipped = position === 0 ? leadLength(member) : 0;
      const span = { start: start + skipped, end: start + member.length };
      start = span.end + 1;
      const name = member.slice(skipped);
      const fits = name.length >= SHORTEST && name.length <= LONGEST && !WEAK_NAME.test(name);
      return fits && beginsProper(context, starts, span.start)
        ? [{ span, kind: "project" as const, confidence: 0.6 }]
        : [];
    });
  });
}

function single(context: ArticleContext, starts: MentionsByStart): readonly NamedProgramme[] {
  const { text } = context;
  return [...text.matchAll(PROJECT)].flatMap(({ index, 0: head }) => {
    const [run] = RUN.exec(text.slice(Math.max(0, index - LOOK_BACK), index)) ?? [];
    if (run === undefined || run.length === LOOK_BACK) return [];
    const name = run.slice(leadLength(run));
    const start = index - name.length;
    if (name.length < SHORTEST || WEAK_NAME.test(name)) return [];
    if (!beginsProper(context, starts, start) || !isOwn(starts.get(start), name)) return [];
    return [{ span: { start, end: index + head.length }, kind: "project" as const, confidence: 0.6 }];
  });
}

/** How much of the words before a name is none of it: 加快建设, 吸引了. */
function leadLength(words: string): number {
  const verb = verbsIn(words).at(-1)?.end ?? 0;
  const other = BEFORE_NAME.exec(words)?.[0].length ?? 0;
  const lead = Math.max(verb, other);
  return lead + leadingLength(words.slice(lead));
}

/** Behind a place there must be more than common words: 某市重点项目 is none. */
function isOwn(mention: Mention | undefined, name: string): boolean {
  if (mention?.type === "Organization") return true;
  const rest = name.slice(mention === undefined ? 0 : mention.span.end - mention.span.start);
  return rest.length > 1 && isOwnName(rest, "项目");
}

const PROPER = /^(?:x|nr|ns|nz|nt|j)/;
const HAN = /[\u4e00-\u9fff]/;

function beginsProper({ text, words }: ArticleContext, starts: MentionsByStart, at: number): boolean {
  if (starts.get(at)?.type === "Organization" || starts.get(at)?.type === "Place") return true;
  if (!HAN.test(text.charAt(at))) return false;
  const [first = ""] = words.cut(text.slice(at, at + 8));
  return first.length > 1 && PROPER.test(words.tagOf(first));
}
