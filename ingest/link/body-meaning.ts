/** What the name of a body says in its article: whose it is, and what it is called there. */

import { CENTRAL_NAMES, RENAMED_CENTRAL_NAMES } from "../lexicons/central-names.ts";
import { type Division, divisionsNamed } from "../lexicons/divisions.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { AdministrativeContext } from "./administrative-context.ts";
import { canonicalBody } from "./canonical-body.ts";
import { cutDivisions, type DivisionSource } from "./division-prefix.ts";
import type { PlacedMention } from "./page-mentions.ts";

/** What the name of a body says. */
export interface BodyMeaning {
  readonly mention: PlacedMention;
  /** The division that the body belongs to, by its name or by the page. */
  readonly division?: Division;
  readonly source: DivisionSource | "central" | "page";
  /** The name after its division, in one spelling. */
  readonly body: string;
}

/** Reads the name of a body in the context of its article. */
export function bodyMeaning(
  mention: PlacedMention,
  context: AdministrativeContext,
  lexicons: Lexicons,
): BodyMeaning {
  const name = mention.folded.replace(/^(?:中共|中国共产党)(?!中央)/u, "");
  if (isCentral(name, mention, lexicons))
    return { mention, source: "central", body: centralName(name, lexicons) };
  const cut = cutDivisions(name, context, lexicons.divisions);
  const branch = cut.division && branchOf(cut.rest, cut.division, lexicons);
  if (branch) return { mention, source: cut.source, ...branch };
  const rest = cut.rest === "" ? name : cut.rest;
  const body = canonicalBody(rest, lexicons.agencies);
  return { mention, source: cut.source, body, ...(cut.division && { division: cut.division }) };
}

const BRANCH = /^(.{2,12}局)(.{2,8})分局$/u;

/** 云岭市生态环境局河东分局 is the office of the county 河东, as 河东区环保局 was. */
function branchOf(
  rest: string,
  division: Division,
  { divisions, agencies }: Lexicons,
): { readonly division: Division; readonly body: string } | undefined {
  const [, office, place] = BRANCH.exec(rest) ?? [];
  if (office === undefined || place === undefined) return undefined;
  const inside = divisionsNamed(divisions, place).filter(({ code }) => code.startsWith(division.code));
  const [county] = inside;
  if (county === undefined || inside.length > 1) return undefined;
  return { division: county, body: canonicalBody(office, agencies) };
}

const CENTRAL =
  /^(?:中共中央|中央(?!医院|大街|公园)|国务院|全国|国家(?!税务总局.)|最高人民|最高[法检]|中国(?!银行.+行|邮政.+司)|中华)/u;
const LONGEST_COUNTRY = 8;

/** The foreign country that a name begins with: 德国 of 德国外交部. */
function countryBefore(name: string, { foreignPlaces }: Lexicons): string | undefined {
  for (let length = Math.min(LONGEST_COUNTRY, name.length - 1); length >= 2; length--) {
    const country = name.slice(0, length);
    if (foreignPlaces.has(country)) return country;
  }
  return undefined;
}

// Every county has these; a paper or a site has a name of its own.
const EVERYWHERE =
  /^(?:[省市县区州旗]级?)?(?:融媒体中心|融媒|广播电视台|广播电视总台|广播电台|电视台|日报社?|晚报社?|报社|电台|新闻网|新闻中心|新闻传媒中心|传媒集团|报业集团)$/u;

function isCentral(name: string, mention: PlacedMention, lexicons: Lexicons): boolean {
  return (
    CENTRAL.test(name) ||
    CENTRAL_NAMES.has(name) ||
    RENAMED_CENTRAL_NAMES.has(name) ||
    countryBefore(name, lexicons) !== undefined ||
    lexicons.centralBodies.has(name) ||
    (mention.kind === "media" && !EVERYWHERE.test(name))
  );
}

/** One spelling for the names of a body of the centre: 国家卫健委, 工信部, 中办; a unit of it keeps what follows. */
function centralName(name: string, lexicons: Lexicons): string {
  const known = knownCentral(name);
  if (known !== undefined) return withoutJoints(known);
  for (let length = Math.min(name.length - 2, LONGEST_CENTRAL); length >= SHORTEST_CENTRAL; length--) {
    const body = knownCentral(name.slice(0, length));
    if (body !== undefined && UNIT.test(name.slice(length))) return withoutJoints(body + name.slice(length));
  }
  const [, country = "", rest = name] = /^(国家)?(.+)$/u.exec(name) ?? [];
  const agency = lexicons.agencies.get(rest);
  return withoutJoints((country + (agency?.fullName ?? rest)).replace(/(?<=[^员中])委$/u, "委员会"));
}

const LONGEST_CENTRAL = 20;
const SHORTEST_CENTRAL = 3;
// 国家卫健委疾控局, 公安部刑侦局: what may stand behind a body as a unit of it.
const UNIT = /^\p{Script=Han}{2,14}[司局处室组厅院所心会部队]$/u;

function knownCentral(name: string): string | undefined {
  const full = CENTRAL_NAMES.get(name);
  return RENAMED_CENTRAL_NAMES.get(full ?? name) ?? full;
}

// 工业和信息化部, 工业信息化部.
function withoutJoints(name: string): string {
  return name.replace(/(?<=.)[和与及](?=.)/gu, "");
}
