/** What the name of a body says in its article: whose it is, and what it is called there. */
import type { Division } from "../lexicons/divisions.ts";
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
  if (isCentral(name, mention, lexicons)) return { mention, source: "central", body: centralName(name) };
  const cut = cutDivisions(name, context, lexicons.divisions);
  const rest = cut.rest === "" ? name : cut.rest;
  const body = canonicalBody(rest, lexicons.agencies);
  return { mention, source: cut.source, body, ...(cut.division && { division: cut.division }) };
}

const CENTRAL =
  /^(?:中共中央|中央(?!医院|大街|公园)|国务院|全国|国家(?!税务总局.)|最高人民|中国(?!银行.+行|邮政.+司)|中华)/u;

function isCentral(name: string, mention: PlacedMention, lexicons: Lexicons): boolean {
  return CENTRAL.test(name) || lexicons.centralBodies.has(name) || mention.kind === "media";
}

function centralName(name: string): string {
  return name
    .replace(/^国家卫健委$/u, "国家卫生健康委员会")
    .replace(/^国家发改委$/u, "国家发展改革委员会")
    .replace(/(?<=[^员中])委$/u, "委员会")
    .replace(/(?<=.)[和与及](?=.)/gu, "");
}
