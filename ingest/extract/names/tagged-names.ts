/**
 * Names that the statistical tagger sees and the rules do not. Where the two meet over the same
 * characters the rules' spans stay: they know how far a body's name reaches. Against a doubtful find of
 * the rules the tagger's silence counts.
 */
import type { OrganizationKind } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";
import { TRANSCRIPTION_CHARACTERS } from "../../lexicons/given-names.ts";
import { kindByLastWord } from "../../lexicons/last-word.ts";
import { NOT_IN_NAMES } from "../../lexicons/name-limits.ts";
import { NO_PLACES, PLACE_SUFFIXES } from "../../lexicons/place-suffixes.ts";
import { longestAt } from "../../lexicons/prefix-index.ts";
import { NO_LEVEL_AFTER } from "./anchors.ts";
import type { TaggedName } from "./name-tagger.ts";
import { isOfTwo, leastMargin, namesThing } from "./person-evidence.ts";
import { closes } from "./read-name.ts";
import { coverage, type Find, type Scan, touches } from "./scan.ts";

// Margins are sums of the tagger's weights; those of true names lie between 20 and 150.
const SURE_ENOUGH = 20;
/** Names that look like ordinary words or foreign ones need more. */
const SURER = 35;
/** Above this the tagger's end of a long name counts more than the rules'. */
const OUTWEIGHS = 300;
/** Above this the tagger is sure of the last character of a name that rules would end before it. */
const SURE_OF_LAST = 150;
/** The rules' persons up to this confidence stay only where the tagger sees a person as well. */
const DOUBTFUL_PERSON = 0.75;

/** Up to this confidence a person that a quoted name begins with is none. */
const DOUBTFUL_QUOTED = 0.8;

/** 周三, 卫健, 藏族: read like a surname and a given name. */
const NO_PERSON = /^(?:都.|.主席|周[一二三四五六日末]|卫健|.+[族的区])$/;
/** 首个县政府, 二级以上医院: more than one body, or any. */
const COUNTED =
  /^全[省市县区]|^全国.{0,8}(?:[医学]院|学|校|公司|组织)$|首[个家批]|以上|各|第?[一二三四五六七八九十]+届|所有|一级|市属|县属|多[个家]|一[家所个座]|某/;
/** What stands before any body of a sort: 乡镇卫生院, 社区卫生服务中心. */
const DESCRIBES =
  /^(?:[省市县区]级|乡镇|镇街|[镇乡村]|社区|街道|基层|上级|各级|农村|城乡|民营|民办|公立|定点|试点|对照|综合|专科|农民|村务|方舱|博士后|院士|专家|企业)+/;
const NATURAL = /(?:沙漠|草原|盆地|高原|平原|海峡|群岛|半岛|雪山|山脉|峡谷|瀑布)$/;
const NO_SITE = /(?:试验区|示范区|先行区|精品村|嘎查村|驻村|建制村|[^\u4e00-\u9fff].*)$/;
/** A foreign place without a last word has this many characters at least. */
const FOREIGN_PLACE = 4;
const LONGEST_POST = 12;

/**
 * The rules' persons with those that the tagger adds; in order, none overlapping.
 *
 * @param blocked units over which no person's name lies.
 */
export function withTaggedPersons(
  scan: Scan,
  tagged: readonly TaggedName[],
  persons: readonly Find[],
  blocked: Uint8Array,
): readonly Find[] {
  if (tagged.length === 0) return persons;
  const seen = tagged.filter(({ type }) => type === "Person");
  const covered = coverage(scan.text.length, seen);
  const byStart = new Map(seen.map((name) => [name.start, name]));
  const kept = persons
    .filter((find) => find.confidence > DOUBTFUL_QUOTED || !namesThing(scan.text, find.start, find.end))
    .filter((find) => touches(covered, find) || (find.confidence > DOUBTFUL_PERSON && !isCutWord(scan, find)))
    .map((find) => asTagged(scan, find, byStart.get(find.start)));
  const taken = coverage(scan.text.length, kept);
  const added = seen.filter(
    (name) => !touches(taken, name) && !touches(blocked, name) && isPerson(scan, name),
  );
  return inOrder([...kept, ...added.map((name) => findOf(name))]);
}

/** 网格|员和, 单|一化: the end of one word and the begin of the next. */
function isCutWord({ text }: Scan, { start, end }: Span): boolean {
  return end - start === 2 && /[和与及化]/.test(text.charAt(end - 1));
}

/**
 * The find with the tagger's end where the rules cannot see so far: 王永记 before a verb, whose last
 * character most often begins a word, 徐某东, and long names of other tongues.
 */
function asTagged(scan: Scan, find: Find, name: TaggedName | undefined): Find {
  if (name === undefined || name.end <= find.end) return find;
  const { text } = scan;
  const [rule, tagged] = [text.slice(find.start, find.end), text.slice(name.start, name.end)];
  const oneMore = name.end === find.end + 1;
  if (scan.context.lexicons.posts.has(text.slice(find.end, name.end))) return find;
  // 王洋|承诺: what the person does is no part of the name.
  if ((longestAt(scan.vocabulary.speechVerbs, text, find.end)?.word.length ?? 0) > 1) return find;
  const foreign = rule.includes("·") || (tagged.length > 3 && name.margin >= OUTWEIGHS);
  const covered = oneMore && rule.endsWith("某");
  const cut =
    oneMore &&
    NOT_IN_NAMES.has(tagged.slice(-1)) &&
    name.margin >= SURE_OF_LAST &&
    closes(scan, name.end) > 0;
  return foreign || covered || cut ? { ...find, end: name.end } : find;
}

/** Of long names those written like foreign ones; others are two names side by side. */
function isPerson(scan: Scan, { start, end, margin }: TaggedName): boolean {
  const { text, context } = scan;
  const name = text.slice(start, end);
  if (name.length < 2 || NO_PERSON.test(name) || margin < leastMargin(scan, end)) return false;
  if (isOfTwo(text, start, end) || namesThing(text, start, end)) return false;
  const { posts, surnames } = context.lexicons;
  // 林长进山: a post, then a verb.
  if (posts.has(name) || posts.has(name.slice(0, 2))) return false;
  const usual = name.length === 3 && surnames.has(name.charAt(0));
  return usual || (margin >= SURER && (name.length <= 3 || isForeign(name.replaceAll("·", ""))));
}

/** The rules' bodies with those that the tagger adds where no rule sees one; in order. */
export function withTaggedBodies(
  scan: Scan,
  tagged: readonly TaggedName[],
  bodies: readonly Find[],
): readonly Find[] {
  if (tagged.length === 0) return bodies;
  const taken = coverage(scan.text.length, bodies);
  const added = tagged.flatMap((seen) => {
    if (seen.type !== "Organization" || seen.margin < SURE_ENOUGH) return [];
    const name = withoutCell(scan, beforeVerb(scan, seen));
    if (touches(taken, name)) return [];
    if (name.end < seen.end && SMALL_DIVISION.test(scan.text.slice(name.start, name.end))) return [];
    const kind = kindOf(scan, name) ?? companyByPost(scan, name);
    if (kind === undefined || isDescription(scan, name)) return [];
    return [{ ...findOf(name), kind }];
  });
  return inOrder([...bodies, ...added]);
}

const VERB_INSIDE = /^.{3,}?(?=成立|设立|启动|出台|发布|召开|举行|印发|牵头|联合印|主办|承办)/;

/** 市渔业局|成立工作专班: a body that does something, and what it makes. */
function beforeVerb(scan: Scan, name: TaggedName): TaggedName {
  const body = VERB_INSIDE.exec(scan.text.slice(name.start, name.end))?.[0].length;
  const span = body === undefined ? undefined : { start: name.start, end: name.start + body };
  return span !== undefined && kindOf(scan, span) !== undefined ? { ...name, ...span } : name;
}

/** The kind that a body's last word makes it; without a known last word it stays unfound. */
function kindOf({ text, context }: Scan, { start, end }: Span): OrganizationKind | undefined {
  const { bodySuffixes, agencies } = context.lexicons;
  return kindByLastWord(text.slice(start, end), (word) => bodySuffixes.get(word) ?? agencies.get(word)?.kind);
}

const COMPANY_POST =
  /^(?:公司|集团)?(?:党委书记|副?董事长|副?总经理|副?总裁|总工程师|创始人|联合创始人|首席执行官|CEO)/;
const HAN_ONLY = /^[\u4e00-\u9fff]{3,10}$/;

/** 云川有线董事长: a name without a known last word before a post that companies alone have. */
function companyByPost({ text }: Scan, { start, end }: Span): OrganizationKind | undefined {
  if (!HAN_ONLY.test(text.slice(start, end))) return undefined;
  return COMPANY_POST.test(text.slice(end, end + LONGEST_POST)) ? "company" : undefined;
}

/**
 * 恒远公司|党委书记: before a secretary the party's committee or cell is part of the post; the body that
 * it is of stays. Where a province, city, county or community leads, the committee is the body.
 */
function withoutCell({ text }: Scan, name: TaggedName): TaggedName {
  const cell = /^副?书记/.test(text.slice(name.end, name.end + 3))
    ? PARTY_CELL.exec(text.slice(name.start, name.end))
    : null;
  return cell === null || HAS_COMMITTEE.test(text.slice(name.start, name.end - cell[0].length))
    ? name
    : { ...name, end: name.end - cell[0].length };
}

const PARTY_CELL = /(?:党委|党总支|党支部|支部)$/;
const HAS_COMMITTEE = /[省市县州盟旗区]$/;
/** What is left of 西坪村|党支部书记, 大柳镇|党委书记 is a place. */
const SMALL_DIVISION = /(?:[镇乡村屯寨街]|街道)$/;

/** 个|村卫生室, 社|区便民服务中心, 市里医院, 驻|政务服务中心: begins in the middle of a word, or with none of a name. */
const BEGINS_AMISS = /^(?:[个次位家所处座到驻往]|[省市县区]里)/;

function beginsAmiss(text: string, start: number): boolean {
  if (BEGINS_AMISS.test(text.slice(start, start + 2))) return true;
  return /[省市县区]/.test(text.charAt(start)) && NO_LEVEL_AFTER.test(text.charAt(start - 1));
}

/** 云川市|对照村卫生室: what stands behind the place may describe. */
function behindPlaces({ vocabulary }: Scan, name: string): string {
  const place = longestAt(vocabulary.places, name, 0)?.word.length ?? 0;
  return place > 0 && place < name.length ? name.slice(place) : name;
}

function isDescription(scan: Scan, { start, end }: Span): boolean {
  const { text, context } = scan;
  const { bodySuffixes, agencies } = context.lexicons;
  const name = text.slice(start, end);
  if (beginsAmiss(text, start) || /[，。；！？\n]/.test(name)) return true;
  const behind = behindPlaces(scan, name);
  const described = DESCRIBES.exec(behind)?.[0].length ?? 0;
  if (described > 0 && bodySuffixes.has(behind.slice(described))) return true;
  const rest = name.replace(DESCRIBES, "");
  const bare = bodySuffixes.has(name) || bodySuffixes.has(rest) || agencies.has(rest);
  return COUNTED.test(name) || rest.length < 2 || bare;
}

/** The rules' places with those that the tagger adds where nothing is found yet; in order. */
export function withTaggedPlaces(
  scan: Scan,
  tagged: readonly TaggedName[],
  places: readonly Find[],
  bodies: readonly Find[],
): readonly Find[] {
  if (tagged.length === 0) return places;
  const taken = coverage(scan.text.length, [...places, ...bodies]);
  const added = tagged.filter(
    (name) =>
      name.type === "Place" &&
      name.margin >= SURE_ENOUGH &&
      !touches(taken, name) &&
      isPlace(scan.text.slice(name.start, name.end)),
  );
  return inOrder([...places, ...added.map((name) => findOf(name))]);
}

/** Short names of divisions are the rules' to judge: 安康 and 惠民 are words before all. */
function isPlace(name: string): boolean {
  if (name.length < 3 || NO_PLACES.test(name) || NO_SITE.test(name)) return false;
  return NATURAL.test(name) || hasLastWord(name) || isForeign(name);
}

function hasLastWord(name: string): boolean {
  for (let at = 1; at < name.length; at++) if (PLACE_SUFFIXES.has(name.slice(at))) return true;
  return false;
}

function isForeign(name: string): boolean {
  return name.length >= FOREIGN_PLACE && [...name].every((sign) => TRANSCRIPTION_CHARACTERS.has(sign));
}

/** A name of two characters is an ordinary word too often to be found again everywhere. */
const SHORT_NAME = 0.1;

/** 0.65 at the least margin that counts; three characters above 40 are sure, and found again in the whole document. */
function findOf({ start, end, margin }: TaggedName): Find {
  const confidence = Math.min(0.9, 0.55 + margin / 200) - (end - start === 2 ? SHORT_NAME : 0);
  return { start, end, form: "name", confidence };
}

function inOrder(finds: readonly Find[]): readonly Find[] {
  return [...finds].sort((left, right) => left.start - right.start);
}
