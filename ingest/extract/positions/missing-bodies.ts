/** The body of a post that is printed without one. */
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
/** A group's leaders may stand in the clauses before its name: 以甲为组长，乙为副组长的X领导小组. */
const LEADERS = /(?:组长|组员|总指挥|指挥长|召集人)$/;
const GROUP = /(?:领导小组|指挥部|工作专班|专班|工作组|委员会)$/;
const NEAR = 80;
/** How far back, in characters, the body of a post is looked for. */
const BACK = 800;

/** What stands before a post for a body named earlier: 公司董事长, 医院院长, 社区网格员, 村支书. */
const STANDS_FOR =
  /(?:公司|集团|企业|医院|卫生院|学校|学院|研究所|研究院|管委会|委员会|协会|合作社|基金会|中心|银行|社区|街道|[院校局村镇乡县区市])$/;
const LEVEL_OF_POST = /^[村镇乡县社](?:区)?(?=党|支|书|主|第一|长)/;
/** Words that may stand right before a post that has its body elsewhere. */
const BEFORE_POST = /(?:[由和与是为对向被让请以及的兼任]|现任|时任)$/;
const HAN = /[\u4e00-\u9fff]/;
/** What a word that stands for a body can be of. */
const PLACES = /^(?:社区|街道|[村镇乡县区市])$/;

/** Posts and callings that say little where the text names no body for them. */
const OF_NOTHING =
  /^(?:扶贫|驻村|村)?(?:代表|干部|专家|学者|队友|队员|法人|负责人|相关负责人|指挥|编辑|导师|会计|秘书|助理|顾问|主管|班长|老师|教师|老板|成员|医生|护士|经理|教授|工程师|律师|教练|候选人|联系人|主持人)$/;

/**
 * Gives each post a body: that of the post before it, a place for the head of a place, else one named
 * earlier. What is no more than a calling without a body is left out.
 */
export function withBodies(scan: PostScan, held: readonly HeldPost[]): readonly HeldPost[] {
  const { text } = scan.context;
  let last: number | undefined;
  let unknown = false;
  const posts = held.map((post) => {
    if (post.body !== undefined) {
      last = described(scan, post.body) ?? post.body;
      return { ...post, body: last };
    }
    unknown ||= isOfUnknownBody(text, post);
    if (unknown) return post;
    const body =
      (post.headsPlace && last !== undefined ? placeOf(scan, last) : last) ??
      led(scan, post) ??
      earlier(scan, post);
    return body === undefined ? post : { ...post, body };
  });
  return posts.filter(
    ({ body, title }) => body !== undefined || !OF_NOTHING.test(text.slice(title.start, title.end)),
  );
}

/** Whether a name that was not recognised stands before the post: its body is none of those known. */
function isOfUnknownBody(text: string, { title }: HeldPost): boolean {
  const before = text.slice(Math.max(0, title.start - 4), title.start);
  if (!HAN.test(before.slice(-1)) || BEFORE_POST.test(before)) return false;
  const [noun] = STANDS_FOR.exec(before) ?? [];
  return noun === undefined || !standsAlone(before, noun);
}

/** The body that 该局 stands for: the last one named before that ends like it. */
function described({ mentions }: PostScan, body: number): number | undefined {
  const mention = mentions[body];
  if (mention?.form !== "description") return undefined;
  const fits = endingWith(mention.text.slice(1));
  const { start } = mention.span;
  return mentionsWithin(mentions, { start: start - BACK, end: start }, "Organization").findLast(
    (each) => each.mention.form !== "description" && fits(each.mention),
  )?.index;
}

/** The place that leads the name of a body: 市长 after 乐陵市委副书记 is of 乐陵市. */
function placeOf({ mentions }: PostScan, body: number): number | undefined {
  const held = mentions[body];
  if (held === undefined || held.type === "Place") return body;
  const { start } = held.span;
  return mentionsWithin(mentions, { start, end: start + 1 }, "Place")[0]?.index;
}

/** The group that is named after its leader in the same sentence. */
function led({ context: { text }, mentions }: PostScan, { title }: HeldPost): number | undefined {
  if (!LEADERS.test(text.slice(title.start, title.end))) return undefined;
  const near = text.slice(title.end, title.end + NEAR);
  const stop = near.indexOf("。");
  const limit = title.end + (stop < 0 ? near.length : stop);
  return mentionsWithin(mentions, { start: title.end, end: limit }, "Organization").find(({ mention }) =>
    GROUP.test(mention.text),
  )?.index;
}

/** The nearest body or place named before in the article that can have such a post. */
function earlier(scan: PostScan, post: HeldPost): number | undefined {
  const { text } = scan.context;
  const { title } = post;
  const fits = fitting(text, post);
  if (fits === undefined) return undefined;
  return mentionsWithin(scan.mentions, { start: title.start - BACK, end: title.start }).findLast(
    ({ mention, index }) =>
      (mention.type === "Place" || isBody(scan, index)) && mention.form !== "description" && fits(mention),
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
  const kinds = KINDS_OF_POST.find(([pattern]) => pattern.test(words))?.[1];
  if (kinds) return ({ type, kind }) => type === "Organization" && kinds.some((fit) => fit === kind);
  return LEADS_ANY.test(words) ? ({ type }) => type === "Organization" : undefined;
}

/** Whether the noun is a word of its own and not the end of a name that was not recognised. */
function standsAlone(before: string, noun: string): boolean {
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
