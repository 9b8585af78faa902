/** The body of a post that is printed without one. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import { mentionsWithin } from "../mention-list.ts";
import type { HeldPost, PostScan } from "./post-scan.ts";

// Posts that tell what sort of body they are in.
const KINDS_OF_POST: readonly (readonly [RegExp, readonly OrganizationKind[]])[] = [
  [/院长$/, ["hospital", "court", "school", "other"]],
  [/校长$|园长$/, ["school"]],
  [/局长$|厅长$|部长$/, ["agency", "party"]],
  [/检察长$|庭长$|法官$/, ["court"]],
  [/董事长$|经理$|总裁$|总监$|厂长$/, ["company"]],
  [/会长$|理事长$/, ["association"]],
  [/医师$|护士长$|医生$/, ["hospital"]],
];

/** Gives each post a body: that of the post before it, a place for the head of a place, else one named earlier. */
export function withBodies(scan: PostScan, held: readonly HeldPost[]): readonly HeldPost[] {
  let last: number | undefined;
  return held.map((post) => {
    if (post.body !== undefined) {
      last = post.body;
      return post;
    }
    const body =
      (post.headsPlace && last !== undefined ? placeOf(scan, last) : last) ??
      led(scan, post) ??
      earlier(scan, post);
    return body === undefined ? post : { ...post, body };
  });
}

/** The place that leads the name of a body: 市长 after 乐陵市委副书记 is of 乐陵市. */
function placeOf({ mentions }: PostScan, body: number): number | undefined {
  const start = mentions[body]?.span.start ?? 0;
  return mentionsWithin(mentions, { start, end: start + 1 }, "Place")[0]?.index;
}

// Posts of forces, whose units are seldom named as bodies.
const OF_FORCES = /(?:军长|师长|团长|营长|连长|排长|司令员?|政委|参谋长|指导员|教导员)$/;

// A group's leaders may stand in the clauses before its name: 以甲为组长，乙为副组长的X领导小组.
const LEADERS = /(?:组长|组员|总指挥|指挥长|召集人)$/;
const GROUP = /(?:领导小组|指挥部|工作专班|专班|工作组|委员会)$/;
const NEAR = 80;
/** How far back, in characters, the body of a post is looked for. */
const BACK = 800;

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

/** The nearest body named before in the article that can have such a post. */
function earlier({ context, mentions }: PostScan, { title, headsPlace }: HeldPost): number | undefined {
  const text = context.text.slice(title.start, title.end);
  if (OF_FORCES.test(text)) return undefined;
  const kinds = KINDS_OF_POST.find(([pattern]) => pattern.test(text))?.[1];
  const wanted = headsPlace ? "Place" : "Organization";
  return mentionsWithin(mentions, { start: title.start - BACK, end: title.start }, wanted).findLast(
    ({ mention: { form, kind } }) =>
      form !== "description" && (kinds === undefined || kinds.some((fit) => fit === kind)),
  )?.index;
}
