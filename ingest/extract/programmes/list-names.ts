/** Programmes listed before their common head: 巡河值守、河长述职、水质公示等5项制度. */
import type { ProgrammeKind } from "../../../src/model/entity.ts";
import { isOwnName, leadingLength, VERB } from "./own-name.ts";
import type { NamedProgramme } from "./quoted-names.ts";

const LIST =
  /([^，。；：！？“”《》（）\n]{4,80}?)(?:等)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:项|个|大)(?:专项)?(行动|工程|活动|计划|改革|制度|机制)(?![度师化])/gu;
const KINDS: Readonly<Record<string, ProgrammeKind>> = {
  行动: "campaign",
  活动: "campaign",
  工程: "project",
  计划: "plan",
  改革: "reform",
  制度: "mechanism",
  机制: "mechanism",
};
const SHORTEST = 4;
const LONGEST = 14;

/** The members of such lists, each a name of its own; a list with a member that is none is left out. */
export function listedProgrammes(text: string): readonly NamedProgramme[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const [, words = "", head = ""] = match;
    const verb = [...words.matchAll(VERB)].find(
      ({ index }) => index < words.indexOf("、") || !words.includes("、"),
    );
    if (verb === undefined) return [];
    const begins = verb.index + verb[0].length;
    const list = words.slice(begins + leadingLength(words.slice(begins)));
    const from = match.index + words.length - list.length;
    return members(list, from, head);
  });
}

function members(list: string, from: number, head: string): readonly NamedProgramme[] {
  const names = list.split(/[、和]/u);
  if (!names.every((name) => isMember(name, head))) return [];
  let start = from;
  return names.map((name) => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    return { span, kind: KINDS[head] ?? "other", confidence: 0.6 };
  });
}

function isMember(name: string, head: string): boolean {
  return name.length >= SHORTEST && name.length <= LONGEST && isOwnName(name, head);
}
