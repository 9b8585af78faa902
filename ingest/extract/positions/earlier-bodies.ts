/** Bodies named earlier in the article, for posts that are printed without one. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { mentionsWithin } from "../mention-list.ts";
import { type HeldPost, isBody, type PostScan } from "./post-scan.ts";

type Fits = (mention: Mention) => boolean;

/** Posts that tell what sort of body they are in. */
const KINDS_OF_POST: readonly (readonly [RegExp, readonly OrganizationKind[]])[] = [
  [/院长$/, ["hospital", "court", "school", "other"]],
  [/校长$|园长$/, ["school"]],
  [/局长$|厅长$/, ["agency"]],
  [/检察长$|庭长$|法官$/, ["court"]],
  [/董事长$|经理$|总裁$|厂长$/, ["company"]],
  [/会长$|理事长$/, ["association"]],
  [/医师$|护士长$|医生$|护士$/, ["hospital"]],
];
/** Posts of any body's leaders. */
const LEADS_ANY = /(?:党委|党组|党总支|党支部)(?:副?书记|成员|委员)$|^(?:副?书记|副?主任)$/;
/** Posts of one certain body, and callings whose body is one with such a name. */
const NAMES_OF_BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^总书记$/, /^(?:中共中央|党中央|中国共产党(?:中央委员会)?)$/],
  [/^国务委员$/, /^国务院$/],
  [/^(?:村医|乡村医生)$/, /(?:村|卫生室)$/],
  [/^(?:村干部|驻村干部|包村干部|帮扶干部)$/, /村$/],
  [/^(?:社区干部|(?:党员)?网格员|网格长)$/, /(?:社区|村)$/],
  [/^(?:民警|辅警)$/, /(?:派出所|公安局|分局|支队|大队|公安处)$/],
  [/调解员$/, /(?:调解中心|调解委员会|调委会|司法所|[县区镇乡]|街道)$/],
  [/^交警$/, /(?:支队|大队|中队)$/],
];
/** A business or an association whose 负责人 speaks is named a sentence or two before. */
const IN_CHARGE = /^(?:相关|主要|有关|企业|项目|站点)?负责人$/;
const KINDS_IN_CHARGE: readonly OrganizationKind[] = [
  "company",
  "association",
  "other",
  "school",
  "hospital",
];
const BACK_IN_CHARGE = 150;
/** How far back, in characters, the body of a post is looked for. */
const BACK = 800;

/** What stands before a post for a body named earlier: 公司董事长, 医院院长, 社区网格员, 村支书. */
export const STANDS_FOR =
  /(?:公司|集团|企业|医院|卫生院|学校|学院|研究所|研究院|管委会|委员会|协会|合作社|基金会|中心|银行|社区|街道|[院校局村镇乡县区市])$/;
export const LEVEL_OF_POST = /^[村镇乡县社](?:区)?(?=党|支|书|主|第一|长)/;
/** Words that may stand right before a post that has its body elsewhere. */
export const BEFORE_POST = /(?:[由和与是为对向被让请以及的兼任]|现任|时任)$/;
export const HAN = /[\u4e00-\u9fff]/;
/** What a word that stands for a body can be of. */
const PLACES = /^(?:社区|街道|[村镇乡县区市])$/;

/** The nearest body or place named before in the article that can have such a post. */
export function earlierBody(scan: PostScan, post: HeldPost): number | undefined {
  const { text } = scan.context;
  const { title } = post;
  const fits = fitting(text, post);
  if (fits === undefined) return undefined;
  const back = IN_CHARGE.test(text.slice(title.start, title.end)) ? BACK_IN_CHARGE : BACK;
  return mentionsWithin(scan.mentions, { start: title.start - back, end: title.start }).findLast(
    ({ mention, index }) =>
      (mention.type === "Place" || isBody(scan, index)) && mention.form !== "description" && fits(mention),
  )?.index;
}

/** The last body or place named before `at` that a noun can stand for: 合作社 for one whose name ends so. */
export function bodyEndingLike(scan: PostScan, at: number, noun: string): number | undefined {
  const fits = endingWith(noun);
  return mentionsWithin(scan.mentions, { start: at - BACK, end: at }).findLast(
    ({ mention }) => mention.form !== "description" && fits(mention),
  )?.index;
}

/** What the body of a post printed without one must be like; undefined where the text does not tell. */
function fitting(text: string, { title, headsPlace }: HeldPost): Fits | undefined {
  const words = text.slice(title.start, title.end);
  const before = text.slice(Math.max(0, title.start - 4), title.start);
  const [noun] = STANDS_FOR.exec(before) ?? LEVEL_OF_POST.exec(words) ?? [];
  if (noun !== undefined && standsAlone(before, noun)) return endingWith(noun);
  if (HAN.test(before.slice(-1)) && !BEFORE_POST.test(before)) return undefined;
  if (headsPlace) return endingWith(words.replace(/^(?:副|常务|代理?|第一)*/, "").charAt(0));
  const named = NAMES_OF_BODIES.find(([pattern]) => pattern.test(words))?.[1];
  if (named) return (mention) => named.test(mention.text);
  const kinds = IN_CHARGE.test(words)
    ? KINDS_IN_CHARGE
    : KINDS_OF_POST.find(([pattern]) => pattern.test(words))?.[1];
  if (kinds) return ({ type, kind }) => type === "Organization" && kinds.some((fit) => fit === kind);
  return LEADS_ANY.test(words) ? ({ type }) => type === "Organization" : undefined;
}

/** Whether the noun is a word of its own and not the end of a name that was not recognised. */
export function standsAlone(before: string, noun: string): boolean {
  if (!before.endsWith(noun)) return true;
  const sign = before.charAt(before.length - noun.length - 1);
  return !HAN.test(sign) || /[由和与是为对向被让请以及的，]/.test(sign);
}

function endingWith(noun: string): Fits {
  const type = PLACES.test(noun) ? "Place" : "Organization";
  const kind = noun === "公司" || noun === "企业" ? "company" : undefined;
  return (mention) =>
    mention.type === type && (mention.text.endsWith(noun) || (kind !== undefined && mention.kind === kind));
}
