/** Three invented pages that share people, bodies and a programme; the second ties the first to the third. */
import { loadLexicons } from "../../../ingest/lexicons/load-lexicons.ts";
import { linkDocument } from "../../../ingest/link/link-document.ts";
import type { FoundDocument } from "../../../ingest/load/plan-document.ts";
import type { Claim, StatementClaim } from "../../../src/model/claim.ts";
import type { StatedRelationType } from "../../../src/model/entity.ts";
import {
  type MarkedPage,
  mentionOf,
  postOf,
  type ReadPage,
  readMarked,
  withClaims,
} from "../link/marked-page.ts";

const lexicons = loadLexicons();

/** The page linked and ready to be loaded. */
export function found(read: ReadPage, recordedAt = "2025-01-01T00:00:00Z"): FoundDocument {
  return { ...read, linked: linkDocument(read.page, read.extraction, lexicons), recordedAt };
}

export function page(marked: MarkedPage, claims: (read: ReadPage) => readonly Claim[]): ReadPage {
  const read = readMarked(marked);
  return withClaims(read, claims(read));
}

/** What stands between the first “ and the next ” of the first article, said by `speaker`. */
export function quotation(
  read: ReadPage,
  speaker: string,
  about: readonly string[],
  nth = 0,
): StatementClaim {
  const text = read.page.articles[0]?.text.text ?? "";
  const start = text.indexOf("“") + 1;
  return {
    kind: "Statement",
    article: 0,
    span: { start, end: text.indexOf("”", start) },
    confidence: 0.9,
    speaker: mentionOf(read, speaker, nth),
    mode: "direct",
    about: about.map((name) => mentionOf(read, name)),
  };
}

/** The relation between the first mentions of two names; its span reaches from the one to the other. */
export function relation(read: ReadPage, type: StatedRelationType, from: string, to: string): Claim {
  const [left, right] = [mentionOf(read, from), mentionOf(read, to)];
  const spans = [left, right].flatMap((index) => read.extraction.mentions[index]?.span ?? []);
  return {
    kind: "Relation",
    article: 0,
    span: { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) },
    confidence: 0.8,
    relation: type,
    from: left,
    to: right,
  };
}

export const FIRST = page(
  {
    location: "first.txt",
    publisher: "临沂日报",
    publishedOn: "2024-03-05",
    articles: [
      {
        headline: "{L 沂水}山村来了名师",
        dateline: "沂水",
        body: "{O 沂水县教育局}今春推行“{G 名师下乡}”工程。\n“名师下乡让山里的孩子有了好老师，今年要再派一百名教师到村小去。”{O- 县教育局}局长{P 周明远}说，{P~ 他}年年进山。村民{P! 林小满}说好。",
      },
    ],
  },
  (read) => {
    const said = read.page.articles[0]?.text.text ?? "";
    const start = said.indexOf("“名师下乡让") + 1;
    return [
      { ...quotation(read, "周明远", ["名师下乡"]), span: { start, end: said.indexOf("”", start) } },
      postOf(read, "局长", mentionOf(read, "周明远"), mentionOf(read, "县教育局")),
      relation(read, "IMPLEMENTS", "沂水县教育局", "名师下乡"),
      {
        kind: "Metric",
        article: 0,
        span: { start: said.indexOf("一百名"), end: said.indexOf("一百名") + 5 },
        confidence: 0.7,
        subject: mentionOf(read, "名师下乡"),
        indicator: "教师",
        value: 100,
        unit: "名",
      },
    ];
  },
);

export const SECOND = page(
  {
    location: "second.txt",
    publisher: "临沂日报",
    publishedOn: "2024-05-10",
    articles: [{ body: "{L 沂水县}消息：{O 沂水县教育局}局长、{O 沂水县总工会}主席{P 周明远}会上讲话。" }],
  },
  (read) => [
    postOf(read, "局长", mentionOf(read, "周明远"), mentionOf(read, "沂水县教育局")),
    postOf(read, "主席", mentionOf(read, "周明远"), mentionOf(read, "沂水县总工会")),
  ],
);

export const THIRD = page(
  {
    location: "third.txt",
    publisher: "临沂日报",
    publishedOn: "2024-02-01",
    articles: [
      {
        body: "{O 沂水县总工会}主席{P 周明远}说：“{G 名师下乡工程}也要惠及职工子女，县总工会将出资支持这件好事。”",
      },
    ],
  },
  (read) => [
    quotation(read, "周明远", ["名师下乡工程"]),
    postOf(read, "主席", mentionOf(read, "周明远"), mentionOf(read, "沂水县总工会")),
  ],
);
