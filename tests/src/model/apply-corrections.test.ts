import { describe, expect, it } from "@jest/globals";
import { applyCorrections, type ReadClaim } from "../../../src/model/apply-corrections.ts";
import {
  type CorrectedParts,
  type Correction,
  correctionId,
  saidDigest,
} from "../../../src/model/correction.ts";
import { partialDate } from "../../../src/model/date.ts";

const date = (text: string) => partialDate(text) ?? { text, earliest: text, latest: text };
const MAYOR = { id: "men_1", span: { start: 0, end: 3 }, type: "Person" as const };
const BODY = { id: "men_2", span: { start: 10, end: 14 }, type: "Organization" as const };
const MENTIONS = [MAYOR, BODY];

const POST: ReadClaim = {
  id: "clm_1",
  kind: "Position",
  span: { start: 0, end: 20 },
  said: saidDigest(["局长"]),
  title: "局长",
  dates: {},
  subject: MAYOR,
  object: BODY,
};

function correction(parts: CorrectedParts, day: number, claim: ReadClaim = POST): Correction {
  const place = ({ span, type }: typeof MAYOR | typeof BODY) => ({ span, type });
  const given = {
    by: "person:校对员",
    why: "核对",
    recordedAt: `2025-01-0${day}T00:00:00.000Z`,
    of: {
      sha256: "a".repeat(64),
      kind: "Position" as const,
      span: claim.span,
      said: claim.said,
      subject: place(MAYOR),
      object: place(BODY),
    },
    parts,
  };
  return { id: correctionId(given), ...given };
}

const outcomeOf = (corrections: readonly Correction[], claims: readonly ReadClaim[] = [POST]) =>
  applyCorrections(corrections, claims, MENTIONS).map(({ claim, outcome }) => ({ claim, outcome }));

describe("applying corrections", () => {
  it.each([
    [
      "its beginning where that was the date",
      { on: "2021", validFrom: "2021" },
      { on: "2022", validFrom: "2022" },
    ],
    ["no other beginning", { on: "2021", validFrom: "2019" }, { on: "2022", validFrom: "2019" }],
    ["its end where that was the date", { on: "2021", validTo: "2021" }, { on: "2022", validTo: "2022" }],
  ])("a new date moves %s", (_, before, after) => {
    const read = {
      ...POST,
      dates: Object.fromEntries(Object.entries(before).map(([key, day]) => [key, date(day)])),
    };
    const dates = Object.fromEntries(Object.entries(after).map(([key, day]) => [key, date(day)]));
    expect(outcomeOf([correction({ date: "2022" }, 1)], [read])).toMatchObject([
      { claim: "clm_1", outcome: { dates } },
    ]);
  });

  it("a new date takes the place of a time from one date to another", () => {
    const on = { text: "2021-01/2021-03", earliest: "2021-01-01", latest: "2021-03-31" };
    const read = { ...POST, dates: { on, validFrom: date("2021-01"), validTo: date("2021-03") } };
    const day = date("2021-02-03");
    expect(outcomeOf([correction({ date: day.text }, 1)], [read])).toMatchObject([
      { claim: "clm_1", outcome: { dates: { on: day, validFrom: day, validTo: day } } },
    ]);
  });

  it("leaves a post of another person, body or title alone, and one that shares too little", () => {
    const wrong = [correction({ wrong: true }, 1)];
    const other = { id: "men_3", span: { start: 30, end: 33 }, type: "Person" as const };
    expect(outcomeOf(wrong)).toEqual([{ claim: "clm_1", outcome: "wrong" }]);
    for (const claim of [
      { ...POST, subject: other },
      { ...POST, object: { ...BODY, type: "Place" as const } },
      { ...POST, said: saidDigest(["科长"]), title: "科长" },
      { ...POST, span: { start: 15, end: 40 } },
      { ...POST, kind: "Relation" },
    ])
      expect(outcomeOf(wrong, [claim])).toEqual([]);
  });

  it("takes the claim that says the same, shares most and is shortest, in any order", () => {
    const longer = { ...POST, id: "clm_0", span: { start: 0, end: 40 } };
    const shorter = { ...POST, id: "clm_2", span: { start: 2, end: 14 } };
    for (const claims of [
      [longer, POST, shorter],
      [shorter, longer, POST],
    ])
      expect(outcomeOf([correction({ wrong: true }, 1)], claims)).toEqual([
        { claim: "clm_1", outcome: "wrong" },
      ]);
  });

  it("knows a claim by the title that it was corrected to, and holds what is corrected besides", () => {
    const right = { ...POST, title: "副局长", said: saidDigest(["副局长"]) };
    const corrections = [correction({ title: "副局长" }, 1), correction({ date: "2022" }, 2)];
    expect(outcomeOf(corrections.slice(0, 1), [right])).toEqual([{ claim: "clm_1", outcome: "as-read" }]);
    expect(outcomeOf([...corrections].reverse(), [right])).toMatchObject([
      { claim: "clm_1", outcome: { title: "副局长", dates: { on: date("2022") } } },
    ]);
  });

  it("lets the later correction count, and `wrong` only while it is the last", () => {
    const [first, second, third] = [
      correction({ title: "副局长" }, 1),
      correction({ wrong: true }, 2),
      correction({ title: "科长" }, 3),
    ];
    expect(outcomeOf([second, first])).toEqual([{ claim: "clm_1", outcome: "wrong" }]);
    const all = applyCorrections([third, first, second], [POST], MENTIONS);
    expect(all).toMatchObject([
      { of: [first.id, second.id, third.id], counting: [third.id], outcome: { title: "科长" } },
    ]);
  });
});
