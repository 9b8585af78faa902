/** The body of a post that is printed without one. */
import type { OrganizationKind } from "../../../src/model/entity.ts";
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
function placeOf(scan: PostScan, body: number): number | undefined {
  const start = scan.mentions[body]?.span.start;
  const place = scan.mentions.findIndex(({ type, span }) => type === "Place" && span.start === start);
  return place < 0 ? undefined : place;
}

// A group's leaders may stand in the clauses before its name: 以甲为组长，乙为副组长的X领导小组.
const LEADERS = /(?:组长|组员|总指挥|指挥长|召集人)$/;
const GROUP = /(?:领导小组|指挥部|工作专班|专班|工作组|委员会)$/;
const NEAR = 80;

/** The group that is named after its leader in the same sentence. */
function led(scan: PostScan, { title }: HeldPost): number | undefined {
  const { text } = scan.context;
  if (!LEADERS.test(text.slice(title.start, title.end))) return undefined;
  const stop = text.indexOf("。", title.end);
  const limit = Math.min(title.end + NEAR, stop < 0 ? text.length : stop);
  const index = scan.mentions.findIndex(
    ({ type, span, text: name }) =>
      type === "Organization" && span.start >= title.end && span.end <= limit && GROUP.test(name),
  );
  return index < 0 ? undefined : index;
}

/** The nearest body named before in the article that can have such a post. */
function earlier(scan: PostScan, { title, headsPlace }: HeldPost): number | undefined {
  const text = scan.context.text.slice(title.start, title.end);
  const kinds = KINDS_OF_POST.find(([pattern]) => pattern.test(text))?.[1];
  const wanted = headsPlace ? "Place" : "Organization";
  const index = scan.mentions.findLastIndex(
    ({ type, form, span, kind }) =>
      type === wanted &&
      form !== "pronoun" &&
      form !== "description" &&
      span.end <= title.start &&
      (kinds === undefined || kinds.some((fit) => fit === kind)),
  );
  return index < 0 ? undefined : index;
}
