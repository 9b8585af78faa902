import { describe, expect, it } from "@jest/globals";
import { type PartialDate, partialDate } from "../../../src/model/date.ts";
import type { PositionRow, StatementRow } from "../../../src/query/claims.ts";
import type { PostClaim } from "../../../src/query/positions.ts";
import { attestationOf, postsAtStatement, postsOf } from "../../../src/query/posts.ts";

const dateOf = (text: string | null): PartialDate | null =>
  text === null ? null : (partialDate(text) ?? null);

interface Said {
  readonly title?: string;
  readonly status?: PositionRow["status"];
  readonly body?: string;
  readonly on?: string | null;
  readonly document?: string;
  readonly article?: string;
  readonly start?: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

let made = 0;
function says(said: Said): PostClaim {
  const claim: PositionRow = {
    kind: "Position",
    id: `clm_${made++}`,
    documentId: said.document ?? "doc_other",
    articleId: said.article ?? "art_other",
    start: said.start ?? 0,
    text: "",
    dated: dateOf(said.on === undefined ? "2021-06-01" : said.on),
    validFrom: dateOf(said.validFrom ?? null),
    validTo: dateOf(said.validTo ?? null),
    confidence: 1,
    extractor: "test/1",
    recordedAt: "",
    retractedAt: null,
    stoodBefore: [],
    title: said.title ?? "局长",
    status: said.status ?? "current",
  };
  return { claim, body: said.body ?? "ent_bureau", bodyName: null };
}

function statement(on: string | null, document = "doc_here", article = "art_here"): StatementRow {
  const { claim } = says({ document, article, on });
  return { ...claim, kind: "Statement", mode: "direct", act: null, cue: null };
}

const titles = (rows: readonly PositionRow[]): string[] => rows.map(({ title }) => title);

describe("the posts of a person", () => {
  it("are one for each body and title, by the latest claim", () => {
    const claims = [
      says({ on: "2022-01-01" }),
      says({ on: "2020-01-01" }),
      says({ title: "副局长", on: "2019" }),
    ];
    const posts = postsOf(claims, null);
    expect(titles(posts)).toEqual(["局长", "副局长"]);
    expect(posts[0]?.dated?.text).toBe("2022-01-01");
  });

  it("of a day begin when a text attests them, or says since when", () => {
    const claims = [says({ on: "2021-06-01" })];
    expect(titles(postsOf(claims, "2021-05-31"))).toEqual([]);
    expect(titles(postsOf(claims, "2021-06-01"))).toEqual(["局长"]);
    expect(titles(postsOf([says({ validFrom: "2018-03" })], "2018-04-01"))).toEqual(["局长"]);
  });

  it("of a day end only when a text says so", () => {
    const held = says({ on: "2021-06-01" });
    expect(titles(postsOf([held], "2031-01-01"))).toEqual(["局长"]);
    const removed = says({ on: "2022-03-01", status: "removed" });
    expect(titles(postsOf([removed, held], "2022-02-28"))).toEqual(["局长"]);
    expect(titles(postsOf([removed, held], "2022-03-01"))).toEqual([]);
    expect(titles(postsOf([says({ validTo: "2022-01-01" })], "2022-06-01"))).toEqual([]);
  });

  it("are held again when they are attested after an end", () => {
    const claims = [
      says({ on: "2023-01-01" }),
      says({ on: "2022-03-01", status: "removed" }),
      says({ on: "2021-06-01" }),
    ];
    expect(titles(postsOf(claims, "2022-06-01"))).toEqual([]);
    expect(titles(postsOf(claims, "2023-01-01"))).toEqual(["局长"]);
  });

  it("of a day are shown by the claim nearest to it", () => {
    const claims = [says({ on: "2023-01-01" }), says({ on: "2021-06-01" })];
    expect(postsOf(claims, "2021-07-01")[0]?.dated?.text).toBe("2021-06-01");
    expect(postsOf(claims, "2022-12-01")[0]?.dated?.text).toBe("2023-01-01");
  });
});

describe("the post of a speaker", () => {
  it("is the one that the same document gives, in the same article before others, the first printed of several", () => {
    const claims = [
      says({ title: "书记", on: "2021-06-01" }),
      says({ title: "县长", document: "doc_here", article: "art_next", start: 5, on: "2020" }),
      says({ title: "副局长", document: "doc_here", article: "art_here", start: 90, on: "2020" }),
      says({ title: "局长", document: "doc_here", article: "art_here", start: 40, on: "2020" }),
      says({
        title: "科长",
        status: "former",
        document: "doc_here",
        article: "art_here",
        start: 1,
        on: "2020",
      }),
    ];
    expect(titles(postsAtStatement(statement("2021-06-01"), claims))).toEqual(["局长", "副局长"]);
  });

  it("is else the one attested nearest to the day", () => {
    const claims = [says({ title: "县长", on: "2024-01-01" }), says({ title: "局长", on: "2021-06-01" })];
    expect(postsAtStatement(statement("2021-12"), claims)[0]?.title).toBe("局长");
    expect(postsAtStatement(statement("2023-12-01"), claims)[0]?.title).toBe("县长");
    expect(postsAtStatement(statement(null), claims)[0]?.title).toBe("县长");
  });

  it("is none that had ended by then, and none where nothing is known", () => {
    const claims = [says({ on: "2022-01-01", status: "removed" }), says({ on: "2021-06-01" })];
    expect(postsAtStatement(statement("2021-07-01"), claims)[0]?.title).toBe("局长");
    expect(postsAtStatement(statement("2022-02-01"), claims)).toEqual([]);
    expect(postsAtStatement(statement("2022-02-01"), [])).toEqual([]);
  });
});

describe("the attestation of a post", () => {
  it("runs from the first day to the last that a text gives it as held", () => {
    const claims = [
      says({ on: "2022-03-01", status: "removed" }),
      says({ on: "2021-06" }),
      says({ on: "2020-01-05" }),
      says({ on: null }),
      says({ title: "副局长", on: "2010-01-01" }),
    ];
    const [, second] = claims;
    if (second === undefined) throw new Error("no claim");
    expect(attestationOf(second.claim, claims)).toEqual({ from: "2020-01-05", to: "2021-06-30", count: 4 });
  });
});
