import { describe, expect, it } from "@jest/globals";
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { featureReader } from "../../../ingest/tagger/features.ts";
import { readModel, writeModel } from "../../../ingest/tagger/model.ts";
import { createTagger } from "../../../ingest/tagger/tagger.ts";
import { NAME_TYPES } from "../../../ingest/tagger/tags.ts";
import { tagsOf } from "../../../ingest/train/example.ts";
import { featureCounter, layOut } from "../../../ingest/train/feature-book.ts";
import { f1, measure } from "../../../ingest/train/measure.ts";
import { train } from "../../../ingest/train/perceptron.ts";
import { shrink } from "../../../ingest/train/shrink.ts";

const lexicons = loadLexicons();
const PEOPLE = ["林若谷", "高远山", "许知秋", "沈望舒", "陆青禾"];
const PLACES = ["齐河县", "沐川县", "天长市", "永嘉县", "通辽市"];
const EXAMPLES = PEOPLE.flatMap((person) =>
  PLACES.map((place) => ({
    text: `${place}医保局局长${person}介绍，${place}设了点。`,
    names: [
      { start: 0, end: place.length + 3, type: 1 },
      { start: place.length + 5, end: place.length + 8, type: 0 },
      { start: place.length + 11, end: 2 * place.length + 11, type: 2 },
    ],
  })),
);

function trained(rows: number): Uint8Array {
  const reader = featureReader(lexicons);
  const counter = featureCounter(16);
  for (const { text } of EXAMPLES) counter.count(reader.read(text));
  const book = counter.number(1);
  const lessons = EXAMPLES.map((example) => ({
    features: layOut(book, reader.read(example.text)),
    tags: tagsOf(example),
  }));
  let state = 1;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const weights = train(lessons, book.size, { epochs: 5, random, onEpoch: () => undefined });
  return writeModel(shrink(weights, book, { rows }));
}

describe("training", () => {
  it("gives a tagger that knows what it was shown, and names of the same manner", () => {
    const tagger = createTagger(trained(100_000), lexicons);
    expect(f1(measure(tagger, EXAMPLES)["all"] ?? { right: 0, found: 1, labelled: 1 })).toBe(1);
    const text = "海宁市医保局局长顾亦寒介绍，海宁市设了点。";
    expect(tagger.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
      "Organization 海宁市医保局",
      "Person 顾亦寒",
      "Place 海宁市",
    ]);
    expect(NAME_TYPES).toHaveLength(3);
  });

  it("keeps no more rows than were asked for", () => {
    expect(readModel(trained(200)).rows.length / 12).toBeLessThanOrEqual(200);
  });
});
