import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { partialDate } from "../../../src/model/date.ts";
import { certaintyOn, stintsOf, type TimedClaim } from "../../../src/model/tenure.ts";

interface Said {
  readonly status?: TimedClaim["status"];
  readonly from?: string;
  readonly to?: string;
}

let made = 0;
/** A claim of a day; `null` for a text without date. */
function says(on: string | null, { status = "current", from, to }: Said = {}): TimedClaim {
  const date = (text: string | null | undefined) => (text ? (partialDate(text) ?? null) : null);
  made += 1;
  return { id: `clm_${made}`, status, dated: date(on), validFrom: date(from), validTo: date(to) };
}

const certainty = (own: readonly TimedClaim[], day: string, others: readonly TimedClaim[] = []) =>
  stintsOf(own, others)
    .map((stint) => certaintyOn(stint, day))
    .find((one) => one !== null) ?? null;

describe("the certainty that a post was held on a day", () => {
  const own = [says("2021-06-01"), says("2023-02-10")];

  it("is attested on the days that texts speak of, between them, and unknown after the last", () => {
    expect(certainty(own, "2021-06-01")).toBe("attested");
    expect(certainty(own, "2022-01-01")).toBe("between");
    expect(certainty(own, "2023-02-10")).toBe("attested");
    expect(certainty(own, "2023-02-11")).toBe("unknown");
    expect(certainty(own, "2021-05-31")).toBeNull();
  });

  it("is possible where the day of a text is known to the month only", () => {
    const vague = [says("2021-06"), says("2023-02")];
    expect(certainty(vague, "2021-06-15")).toBe("possible");
    expect(certainty(vague, "2021-07-01")).toBe("between");
    expect(certainty(vague, "2023-02-15")).toBe("possible");
    expect(certainty(vague, "2023-03-01")).toBe("unknown");
  });

  it("is attested for the whole time that one text gives", () => {
    const since = [says("2023-02-10", { from: "2020-03" })];
    expect(certainty(since, "2020-02-29")).toBeNull();
    expect(certainty(since, "2020-03-15")).toBe("possible");
    expect(certainty(since, "2022-01-01")).toBe("attested");
    const past = [says("2023-02-10", { status: "former", from: "2015", to: "2020" })];
    expect(certainty(past, "2017-05-01")).toBe("attested");
    expect(certainty(past, "2015-05-01")).toBe("possible");
    expect(certainty(past, "2021-01-01")).toBeNull();
  });

  it("is none once a text says that the post is taken or past, until it is attested again", () => {
    const removed = [...own, says("2023-05-01", { status: "removed" })];
    expect(certainty(removed, "2023-04-30")).toBe("between");
    expect(certainty(removed, "2023-05-01")).toBeNull();
    const former = [...own, says("2024-01-01", { status: "former" })];
    expect(certainty(former, "2023-06-01")).toBe("possible");
    expect(certainty(former, "2024-01-01")).toBeNull();
    const again = [...removed, says("2025-01-01")];
    expect(certainty(again, "2024-01-01")).toBeNull();
    expect(certainty(again, "2025-01-01")).toBe("attested");
  });

  it("says nothing of claims that have no date", () => {
    expect(stintsOf([says(null)])).toEqual([]);
    expect(certainty([says(null, { from: "2020-01-01" })], "2020-01-01")).toBe("attested");
  });
});

describe("the end of a post that one person holds at a time", () => {
  const own = [says("2021-06-01"), says("2022-02-10")];

  it("lies between the last attestation and the first of the successor", () => {
    const successor = says("2023-03-01");
    const [stint] = stintsOf(own, [says("2024-01-01"), successor]);
    expect(stint?.end).toEqual({
      date: { text: "2022-02-10/2023-03-01", earliest: "2022-02-10", latest: "2023-03-01" },
      knownBy: "successor",
      claim: successor.id,
    });
    expect(certainty(own, "2022-12-01", [successor])).toBe("possible");
    expect(certainty(own, "2023-03-01", [successor])).toBeNull();
  });

  it("is not later than the day since when the successor is said to hold it", () => {
    const [stint] = stintsOf(own, [says("2023-03-01", { from: "2022-08" })]);
    expect(stint?.end?.date).toEqual({
      text: "2022-02-10/2022-08-31",
      earliest: "2022-02-10",
      latest: "2022-08-31",
    });
  });

  it("is that of the text where the text knows it better", () => {
    const text = says("2022-04-01", { status: "removed" });
    const [stint] = stintsOf([...own, text], [says("2023-03-01")]);
    expect(stint?.end).toMatchObject({ knownBy: "text", claim: text.id, date: { latest: "2022-04-01" } });
    const late = says("2025-01-01", { status: "former" });
    expect(stintsOf([...own, late], [says("2023-03-01")])[0]?.end?.knownBy).toBe("successor");
  });

  it("is left open where the days of the two cannot be put in order", () => {
    expect(stintsOf([says("2022-03")], [says("2022-03-20")])[0]?.end).toBeNull();
    expect(stintsOf(own, [says("2021-08-01")]).map(({ end }) => end?.knownBy)).toEqual([
      "successor",
      undefined,
    ]);
  });

  it("parts two times of holding where another held it in between", () => {
    const stints = stintsOf([says("2018-01-01"), says("2024-01-01")], [says("2020-05-05")]);
    expect(stints).toHaveLength(2);
    expect(
      certainty([says("2018-01-01"), says("2024-01-01")], "2021-01-01", [says("2020-05-05")]),
    ).toBeNull();
  });
});

describe("times of holding", () => {
  it("do not depend on the order in which claims come", () => {
    const day = fc.constantFrom(
      "2019",
      "2020-02",
      "2020-05-05",
      "2021",
      "2021-07-01",
      "2022-03",
      "2023-09-09",
    );
    const claim = fc.record({
      on: fc.option(day, { nil: null }),
      status: fc.constantFrom("current", "appointed", "former", "removed") as fc.Arbitrary<
        TimedClaim["status"]
      >,
      from: fc.option(day, { nil: undefined }),
      to: fc.option(day, { nil: undefined }),
    });
    const list = fc.array(claim, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, fc.infiniteStream(fc.nat()), (own, others, order) => {
        const [mine, theirs] = [own, others].map((all) =>
          all.map(({ on, status, from, to }) =>
            says(on, { status, ...(from && { from }), ...(to && { to }) }),
          ),
        );
        const shuffled = (all: readonly TimedClaim[] = []) =>
          all
            .map((one) => ({ one, at: order.next().value ?? 0 }))
            .sort((left, right) => left.at - right.at)
            .map(({ one }) => one);
        expect(stintsOf(shuffled(mine), shuffled(theirs))).toEqual(stintsOf(mine ?? [], theirs));
      }),
    );
  });

  it("end after they begin, one after the other", () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
    const claim = fc.record({
      on: day,
      status: fc.constantFrom("current", "removed", "former") as fc.Arbitrary<TimedClaim["status"]>,
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), fc.array(day, { maxLength: 4 }), (own, others) => {
        const stints = stintsOf(
          own.map(({ on, status }) => says(on, { status })),
          others.map((on) => says(on)),
        );
        for (const { held, end } of stints) {
          const last = held.at(-1)?.dated;
          if (end !== null && last) expect(end.date.latest >= last.earliest).toBe(true);
        }
        const begins = stints.flatMap(({ held }) => held[0]?.dated?.earliest ?? []);
        expect(begins).toEqual([...begins].sort());
      }),
    );
  });
});
