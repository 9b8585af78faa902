/** The body of a post that is printed without one. */
import { mentionsWithin } from "../mention-list.ts";
import {
  BEFORE_POST,
  bodyEndingLike,
  earlierBody,
  HAN,
  LEVEL_OF_POST,
  STANDS_FOR,
  standsAlone,
} from "./earlier-bodies.ts";
import type { HeldPost, PostScan } from "./post-scan.ts";

/** A group's leaders may stand in the clauses before its name: 以甲为组长，乙为副组长的X领导小组. */
const LEADERS = /(?:组长|组员|总指挥|指挥长|召集人)$/;
const GROUP = /(?:领导小组|指挥部|工作专班|专班|工作组|委员会)$/;
const NEAR = 80;
const OF_PLACE_OR_CELL = /民警|交警|辅警|村医|乡村医生|网格|教师|医师|护士|代表$|总书记$|国家主席$/;

/** No body's, whatever stands before it in a list. */
const OF_THE_STATE = /^国家副?主席$/;

/** Posts and callings that say little where the text names no body for them. */
const OF_NOTHING =
  /^(?:扶贫|驻村|村)?(?:代表|干部|专家|学者|队友|队员|法人|负责人|相关负责人|指挥|编辑|导师|会计|秘书|助理|顾问|主管|班长|老师|教师|老板|成员|医生|村医|乡村医生|家庭医生|民警|交警|辅警|社工|教官|技术员|农技员|科技特派员|护林员|讲解员|村干部|社区干部|镇干部|驻村干部|包村干部|帮扶干部|选派干部|护士|经理|教授|工程师|律师|教练|候选人|联系人|主持人)$/;

/**
 * Gives each post a body: that of the post before it, a place for the head of a place, else one named
 * earlier. What is no more than a calling without a body is left out, and so is a form of address.
 *
 * @param listed the body of the person listed right before, whose fellow this one may be: 局长王某、副局长李某.
 */
export function withBodies(scan: PostScan, held: readonly HeldPost[], listed?: number): readonly HeldPost[] {
  const { text } = scan.context;
  let last = held[0] !== undefined && isOwn(text, held[0]) ? undefined : listed;
  let unknown = false;
  const posts = held.map((post) => {
    if (post.body !== undefined) {
      last = described(scan, post.body) ?? post.body;
      return { ...post, body: last };
    }
    unknown ||= isOfUnknownBody(text, post);
    if (unknown || OF_THE_STATE.test(text.slice(post.title.start, post.title.end))) return post;
    const body =
      (post.headsPlace && last !== undefined ? placeOf(scan, last) : last) ??
      led(scan, post) ??
      earlierBody(scan, post);
    return body === undefined ? post : { ...post, body };
  });
  return posts.filter(
    ({ body, title }) => body !== undefined || !OF_NOTHING.test(text.slice(title.start, title.end)),
  );
}

/** Whether a post says itself at which level it is held, 村支书, or is a calling: no fellow's body is its own. */
function isOwn(text: string, { title }: HeldPost): boolean {
  const words = text.slice(title.start, title.end);
  return LEVEL_OF_POST.test(words) || OF_NOTHING.test(words) || OF_PLACE_OR_CELL.test(words);
}

/** Whether a name that was not recognised stands before the post: its body is none of those known. */
function isOfUnknownBody(text: string, { title }: HeldPost): boolean {
  const before = text.slice(Math.max(0, title.start - 4), title.start);
  if (!HAN.test(before.slice(-1)) || BEFORE_POST.test(before)) return false;
  const [noun] = STANDS_FOR.exec(before) ?? [];
  return noun === undefined || !standsAlone(before, noun);
}

/** The body that 该局 stands for: the last one named before that ends like it. */
function described(scan: PostScan, body: number): number | undefined {
  const mention = scan.mentions[body];
  if (mention?.form !== "description") return undefined;
  return bodyEndingLike(scan, mention.span.start, mention.text.slice(1));
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
