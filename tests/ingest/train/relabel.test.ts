import { describe, expect, it } from "@jest/globals";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { ORGANIZATION, PERSON, PLACE } from "../../../ingest/train/example.ts";
import { relabel } from "../../../ingest/train/relabel.ts";

const lexicons = loadLexicons();
const TYPES = { person: PERSON, body: ORGANIZATION, place: PLACE };
const NAMES = ["person", "body", "place"];

/** Relabels a text in which names stand between brackets, with the first letter of their type: [p:齐河县]. */
function relabelled(marked: string): readonly string[] {
  let text = "";
  const names: { start: number; end: number; type: number }[] = [];
  for (const [, plain = "", type, name = ""] of marked.matchAll(
    /([^[]*)(?:\[(person|body|place):([^\]]+)\])?/g,
  )) {
    text += plain;
    if (type)
      names.push({
        start: text.length,
        end: text.length + name.length,
        type: TYPES[type as keyof typeof TYPES],
      });
    text += name;
  }
  return relabel({ text, names }, lexicons).names.map(
    ({ start, end, type }) => `${NAMES[type]}:${text.slice(start, end)}`,
  );
}

describe("relabel", () => {
  it.each([
    [
      "joins a place and the body that it leads",
      "[place:齐河县][body:人民医院]落成",
      ["body:齐河县人民医院"],
    ],
    ["takes an agency's short name with its place", "记者从[place:齐河县]卫健委获悉", ["body:齐河县卫健委"]],
    ["takes an agency's short name with its level", "记者从市医保局获悉", ["body:市医保局"]],
    ["lets no level begin inside a word", "全市民政工作会议", []],
    [
      "goes on to the last word of a unit",
      "[body:齐河县人民医院]青川分院区落成",
      ["body:齐河县人民医院青川分院区"],
    ],
    ["names places one by one", "来到[place:山东省齐河县]调研", ["place:山东省", "place:齐河县"]],
    ["leaves persons alone", "[person:林若谷]说", ["person:林若谷"]],
    ["does not reach over a particle", "[place:齐河县]的人民医院", ["place:齐河县"]],
  ])("%s", (_, marked, expected) => {
    expect(relabelled(marked)).toEqual(expected);
  });
});
