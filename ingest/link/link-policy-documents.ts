/** Policy documents: by title, by 发文字号, and 《通知》 for the last notice named before it. */
import type { RelationClaim } from "../../src/model/claim.ts";
import type { SegmentedPage } from "../../src/model/document.ts";
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { Division } from "../lexicons/divisions.ts";
import { cutDivisions } from "./division-prefix.ts";
import { divisionsAtStart } from "./division-starts.ts";
import { contextOf, type LinkingPage, withKeys } from "./linking-page.ts";
import { makeClusters } from "./make-cluster.ts";
import { isNamed, mentionsOf, nearby, type PlacedMention } from "./page-mentions.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";

const GENRE =
  /^(?:该|本|上述)?(?:通知|意见|实施意见|指导意见|若干意见|方案|实施方案|工作方案|行动方案|办法|管理办法|条例|规划|计划|行动计划|细则|实施细则|规定|决定|通告|公告|清单|标准|规范|措施|若干措施|法)$/u;
const GENERIC_WORD =
  /\d+年?(?:度|版)?|[零〇一二三四五六七八九十百]+(?:年|五)?|年|年度|政府|重点|三年|行动|计划|工作|要点|任务|清单|实施|方案|通知|意见|报告|办法|规划|细则|措施|若干|试行|关于|的|印发|[（）()]/gu;

/** The title for comparing: without the country's name before a law and without a trailing 试行. */
function titleCore(folded: string): string {
  return folded
    .replace(/^中华人民共和国(?=.{2})|^国家(?=.{2,}(?:规划|纲要|战略|计划|方案))/u, "")
    .replace(/[（(]试行[）)]$/u, "");
}

/** Ties equal titles, and a bare genre (《通知》) to the last document before it in the article whose title ends so. */
function tiePolicyDocuments(mentions: readonly PlacedMention[]): Tie[] {
  const titled = mentions.filter((mention) => isNamed(mention) && !GENRE.test(mention.folded));
  const equal = [...groupBy(titled, (mention) => titleCore(mention.folded)).values()].flatMap((group) =>
    tieAll(group, () => SAME_FORM),
  );
  const bare = mentions.filter((mention) => GENRE.test(mention.folded));
  return [...equal, ...bare.flatMap((mention) => tieGenre(mention, titled))];
}

function tieGenre(mention: PlacedMention, titled: readonly PlacedMention[]): Tie[] {
  const genre = mention.folded.replace(/^[该本]|^上述/u, "");
  const meant = nearby(titled, mention).before.find((one) => titleCore(one.folded).endsWith(genre));
  if (!meant) return [];
  const why = `《${mention.text}》 points back to ${meant.text}, the last ${genre} named before it`;
  return [{ left: meant.index, right: mention.index, reason: { rule: "points-back", score: 0.85, why } }];
}

const CALLED = /^》?[^《》\n]{0,40}简称[^《》\n]{0,3}《$/u;

/** Ties a title to the short one that the text gives it: 《云岭县医共体建设方案》（以下简称《医共体方案》）. */
function tieDefined(mentions: readonly PlacedMention[], page: SegmentedPage): Tie[] {
  return mentions.flatMap((short, at) => {
    const long = mentions[at - 1];
    if (long === undefined || long.article !== short.article || long.folded === short.folded) return [];
    const text = page.articles[short.article]?.text.text ?? "";
    if (!CALLED.test(text.slice(long.span.end, short.span.start))) return [];
    const why = `${short.text} is how the text calls ${long.text} for short`;
    return [{ left: long.index, right: short.index, reason: { rule: "called", score: 0.95, why } }];
  });
}

const NUMBER_AFTER = /^[》”]?[（(]([^\s（）()，。]{2,12}[〔[【]\d{4}[〕\]】]\d+号)[）)]/u;

/** The 发文字号 printed right behind a title, e.g. 国办发〔2024〕3号; undefined where there is none. */
function documentNumber(mention: PlacedMention, page: SegmentedPage): string | undefined {
  const text = page.articles[mention.article]?.text.text ?? "";
  const number = NUMBER_AFTER.exec(text.slice(mention.span.end, mention.span.end + 40))?.[1];
  return number?.replace(/[[【]/u, "〔").replace(/[\]】]/u, "〕");
}

/**
 * What makes the document the same in another one. A title that says nothing by itself (2024年工作要点)
 * needs its issuer.
 *
 * @param numbers the 发文字号 printed with the title.
 * @param issuers keys of the bodies that issued it, as far as the page says.
 * @param home the division whose document it is, as far as the words before the title say.
 */
function policyDocumentKeys(
  core: string,
  numbers: readonly string[],
  issuers: readonly string[],
  home: Division | undefined,
): { key: string; reason: Reason }[] {
  const keys = numbers.map((number) => ({
    key: `PolicyDocument|${number}`,
    reason: { rule: "document-number", score: 1, why: `printed with its number ${number}` },
  }));
  if (GENRE.test(core)) return keys;
  if (home && !OF_THE_COUNTRY.test(core)) {
    const why = `entitled ${core}, of ${home.name} (${home.code}) as the words before it say`;
    return [
      ...keys,
      { key: `PolicyDocument|${home.code}|${core}`, reason: { rule: "title-and-place", score: 0.85, why } },
    ];
  }
  if (core.replace(GENERIC_WORD, "").length > 2)
    return [
      ...keys,
      { key: `PolicyDocument|${core}`, reason: { rule: "title", score: 0.9, why: `entitled ${core}` } },
    ];
  return [
    ...keys,
    ...issuers.map((issuer) => ({
      key: `PolicyDocument|${issuer}|${core}`,
      reason: { rule: "title-and-issuer", score: 0.85, why: `entitled ${core} and issued by ${issuer}` },
    })),
  ];
}

// Such a title says whose it is.
const OF_THE_COUNTRY = /中国|国家|全国|中央|国务院/u;
const LONGEST_LEAD = 30;
const ISSUES = /(?:印发|出台|发布|制定|制订|下发|公布|通过|审议通过|推出|颁布|施行|实施)(?:了|的)?《?$/u;
const LOCAL_ISSUER =
  /(?:[省市县区州旗]|自治区)(?:委|政府|人民政府|人大|人大常委会|政府办公?[室厅]?|委办公?[室厅]?|.{2,8}[局厅委办])/u;

/**
 * The division whose document a title is, where the words before it name a local issuer (市政府印发《…》) or
 * a place (云岭市《…》); undefined where they do not say, or name a body of the centre.
 */
function homeOfTitle(mention: PlacedMention, linking: LinkingPage): Division | undefined {
  const text = linking.page.articles[mention.article]?.text.text ?? "";
  const start = Math.max(0, mention.span.start - LONGEST_LEAD);
  const clause = /[^。！？；\n》]*$/u.exec(text.slice(start, mention.span.start))?.[0] ?? "";
  const lead = clause.replace(/[《“]+$/u, "");
  const { divisions } = linking.lexicons;
  const context = contextOf(linking, mention);
  // 《云岭市物业管理条例》 says so itself.
  if (divisionsAtStart(mention.folded, divisions).length > 0) return undefined;
  const words = lead.split(/[，、：\s“”]/u).at(-1) ?? "";
  if (CENTRAL_ISSUER.test(words)) return undefined;
  const isIssued = ISSUES.test(lead) && LOCAL_ISSUER.test(words);
  const { rest, division } = cutDivisions(words, context, divisions);
  return isIssued || (words !== "" && rest === "") ? division : undefined;
}

const CENTRAL_ISSUER = /国务院|中央|国家|全国|[^干][部署](?:印发|发布)/u;

/** The clusters of the page's policy documents. */
export function linkPolicyDocuments(
  linking: LinkingPage,
  bodies: readonly MentionCluster[],
): readonly MentionCluster[] {
  const mentions = mentionsOf(linking.extraction, "PolicyDocument");
  if (mentions.length === 0) return [];
  const ties = [...tieDefined(mentions, linking.page), ...tiePolicyDocuments(mentions)];
  const bodyKeys = new Map(
    bodies.flatMap(({ members, keys }) =>
      members.map(({ mention }) => [mention, keys.map(({ key }) => key)] as const),
    ),
  );
  const issued = linking.extraction.claims.filter(
    (claim): claim is RelationClaim => claim.kind === "Relation" && claim.relation === "ISSUED",
  );
  return makeClusters("PolicyDocument", mentions, ties).map((cluster) => {
    const members = new Set(cluster.members.map(({ mention }) => mention));
    const numbers = cluster.placed.flatMap((mention) => documentNumber(mention, linking.page) ?? []);
    const issuers = issued.flatMap(({ from, to }) => (members.has(to) ? (bodyKeys.get(from) ?? []) : []));
    const home = cluster.placed
      .map((mention) => homeOfTitle(mention, linking))
      .find((one) => one !== undefined);
    return withKeys(
      cluster,
      policyDocumentKeys(titleCore(cluster.headMention.folded), numbers, issuers, home),
    );
  });
}
