import { describe, expect, it } from "@jest/globals";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { classedWords, foldText, markWords, wordMarks } from "../../../ingest/tagger/word-classes.ts";

const table = classedWords(loadLexicons());

function marksOf(text: string) {
  const units = new Uint16Array(text.length + 1);
  const marks = wordMarks(text.length);
  markWords(table, units, foldText(text, units), marks);
  return Object.fromEntries(
    Object.entries(marks).map(([name, array]) => [name, [...array.slice(0, text.length + 1)]]),
  );
}

describe("markWords", () => {
  it("marks first, middle and last characters of the longest division", () => {
    // Sort 3, a full name: 13 its first character, 14 one in the middle, 15 its last.
    expect(marksOf("在齐河县城")["place"]).toEqual([0, 13, 14, 15, 0, 0]);
  });

  it("marks an agency whole, after the place that leads it", () => {
    const { place, body } = marksOf("齐河县卫健委");
    expect(place).toEqual([13, 14, 15, 0, 0, 0, 0]);
    expect(body?.slice(0, 3)).toEqual([0, 0, 0]);
    expect(body?.slice(3, 6).every((mark) => mark >= 9)).toBe(true);
  });

  it("says where posts begin and where they end", () => {
    const { titleFrom, titleTo } = marksOf("局长林若谷");
    expect(titleFrom).toEqual([2, 0, 0, 0, 0, 0]);
    expect(titleTo).toEqual([0, 0, 2, 0, 0, 0]);
  });

  it("tells verbs of speech and surnames of two characters", () => {
    expect(marksOf("欧阳青川表示")["other"]).toEqual([2, 0, 0, 0, 1, 0, 0]);
  });

  it("says which units have a place or a title near", () => {
    expect(marksOf("他们到了齐河县城里去")["near"]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0]);
    expect(marksOf("他们四人找局长谈天气")["near"]?.map((bits) => bits & 2)).toEqual([
      0, 0, 2, 2, 2, 2, 0, 2, 2, 2, 0,
    ]);
  });

  it("marks nothing in a text without words of the lexicons", () => {
    expect(
      Object.values(marksOf("，。《》“”"))
        .flat()
        .every((mark) => mark === 0),
    ).toBe(true);
  });
});
