/** Programmes listed before their common head: 巡河值守、河长述职、水质公示等5项制度. */
import type { ProgrammeKind } from "../../../src/model/entity.ts";
import { isOwnName, leadingLength, verbsIn } from "./own-name.ts";
import type { NamedProgramme } from "./quoted-names.ts";

/** 等5项制度, 三大工程: what a list of names ends with. */
const LIST_END =
  /(?:等)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:项|个|大)(?:专项)?(行动|工程|活动|计划|改革|制度|机制)(?![度师化])/gu;
const WORDS_BEFORE = /[^，。；：！？“”《》（）\n]{4,80}$/u;
const LONGEST_LIST = 80;
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
  return [...text.matchAll(LIST_END)].flatMap((match) => {
    const [words] = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_LIST), match.index)) ?? [];
    if (words === undefined) return [];
    const firstMark = words.includes("、") ? words.indexOf("、") : words.length;
    const verb = verbsIn(words).find(({ start }) => start < firstMark);
    if (verb === undefined) return [];
    const list = words.slice(verb.end + leadingLength(words.slice(verb.end)));
    return members(list, match.index - list.length, match[1] ?? "");
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
