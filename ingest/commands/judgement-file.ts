/**
 * People's judgements and corrections as a plain file that can be kept under version control: one a line, in
 * an order that does not depend on the store, each bound to the words that it is about. A line with "claim" is
 * a correction.
 */

import type { Asker, QueryName, Row } from "../../src/graph/port.ts";
import type { Correction } from "../../src/model/correction.ts";
import { type CorrectionLine, correctionLine, readCorrectionLine } from "../../src/model/correction-line.ts";
import { correctionOfProperties } from "../../src/model/correction-properties.ts";
import {
  entityType,
  type Judgement,
  type JudgementSide,
  judgementId,
  VERDICTS,
} from "../../src/model/judgement.ts";
import { judgementOfRow } from "../load/judgement-rows.ts";
import { pagesOf } from "../verify/pages.ts";

/** A judgement as a line of the file says it. A rule's is given for reading, and not taken in. */
export interface JudgementLine {
  readonly verdict: string;
  readonly by: string;
  readonly why: string;
  readonly score?: number;
  readonly recordedAt: string;
  readonly retractedAt?: string;
  readonly retractedBy?: string;
  readonly retractedWhy?: string;
  readonly left: SideLine;
  readonly right: SideLine;
}

interface SideLine {
  /** SHA-256 of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly quote?: string;
}

// A store of a hundred thousand judgements is never held whole as rows.
const PAGE = 1000;

/** All that people judged and corrected, and what rules judged of two mentions where asked for, as sorted lines. */
export async function judgementLines(
  graph: Asker,
  { all }: { readonly all: boolean },
): Promise<readonly string[]> {
  const lines: (JudgementLine | CorrectionLine)[] = [];
  for await (const row of rowsOf(graph, "find-personal-judgements")) {
    const judgement = judgementOfRow(row["judgement"] as Row);
    if (judgement) lines.push(lineOf(judgement));
  }
  for await (const row of rowsOf(graph, "find-corrections")) {
    const correction = correctionOfProperties(row["correction"] as Row);
    if (correction) lines.push(correctionLine(correction));
  }
  if (all) for await (const row of rowsOf(graph, "find-rule-judgements")) lines.push(ruleLine(row));
  return lines
    .map((line) => [keyOf(line), JSON.stringify(line)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, line]) => line);
}

async function* rowsOf(graph: Asker, query: QueryName): AsyncGenerator<Row> {
  for await (const rows of pagesOf(graph, query, PAGE)) yield* rows;
}

function lineOf({
  id: _,
  left,
  right,
  verdict,
  by,
  why,
  recordedAt,
  ...retracted
}: Judgement): JudgementLine {
  return { left: sideLine(left), right: sideLine(right), verdict, by, why, recordedAt, ...retracted };
}

function sideLine({ sha256, span, type, quote }: JudgementSide): SideLine {
  return { document: sha256, ...span, type, ...(quote !== undefined && { quote }) };
}

function ruleLine(row: Row): JudgementLine {
  const { verdict, by, why, score, recordedAt } = row["judgement"] as Row;
  const side = (name: "left" | "right"): SideLine => {
    const mention = row[name] as Row;
    return {
      document: String(row[`${name}Document`]),
      start: Number(mention["start"]),
      end: Number(mention["end"]),
      type: String(mention["type"]),
      quote: String(mention["text"]),
    };
  };
  return {
    left: side("left"),
    right: side("right"),
    verdict: String(verdict),
    by: String(by),
    why: String(why),
    score: Number(score),
    recordedAt: String(recordedAt),
  };
}

function keyOf(line: JudgementLine | CorrectionLine): string {
  const { recordedAt, by } = line;
  const places =
    "claim" in line ? [placeKey(line.claim, line.claim.kind)] : [line.left, line.right].map(sideKey);
  return `${places.join(" ")} ${recordedAt} ${by}`;
}

function sideKey(side: SideLine): string {
  return placeKey(side, side.type);
}

function placeKey({ document, start, end }: Omit<SideLine, "type">, type: string): string {
  return `${document} ${String(start).padStart(12, "0")} ${String(end).padStart(12, "0")} ${type}`;
}

/** What a line holds; a rule's judgement is not taken in. */
export type ReadLine = { readonly judgement: Judgement } | { readonly correction: Correction } | "of-a-rule";

/**
 * The judgement or correction of a line.
 *
 * @throws RangeError that says what is wrong with the line.
 */
export function readLine(line: string): ReadLine {
  const given = parse(line);
  if ("claim" in given) return { correction: readCorrectionLine(given) };
  const judgement = readJudgement(given);
  return judgement === "of-a-rule" ? judgement : { judgement };
}

function readJudgement(given: JudgementLine): Judgement | "of-a-rule" {
  const verdict = VERDICTS.find((word) => word === given.verdict);
  if (!verdict) throw new RangeError(`"verdict" is none of ${VERDICTS.join(", ")}`);
  if (typeof given.by !== "string" || !/^(person|rule):./.test(given.by))
    throw new RangeError('"by" is no person:NAME');
  if (given.by.startsWith("rule:")) return "of-a-rule";
  for (const name of ["why", "recordedAt"] as const)
    if (typeof given[name] !== "string") throw new RangeError(`"${name}" is missing`);
  const { by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = given;
  const judgement = {
    verdict,
    by,
    why,
    recordedAt,
    left: readSide(given.left, "left"),
    right: readSide(given.right, "right"),
    ...(retractedAt !== undefined && { retractedAt }),
    ...(retractedBy !== undefined && { retractedBy }),
    ...(retractedWhy !== undefined && { retractedWhy }),
  };
  return { id: judgementId(judgement), ...judgement };
}

function parse(line: string): JudgementLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value as JudgementLine;
  } catch {
    // Said below: what the parser says does not help.
  }
  throw new RangeError("it is no JSON object");
}

function readSide(side: SideLine | undefined, name: string): JudgementSide {
  const { document, start, end, type, quote } = side ?? {};
  const known = entityType(type);
  const isPlaced =
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
  if (typeof document !== "string" || !/^[0-9a-f]{64}$/.test(document) || !isPlaced || !known)
    throw new RangeError(`"${name}" needs document (a SHA-256), start, end and type`);
  return {
    sha256: document,
    span: { start: Number(start), end: Number(end) },
    type: known,
    ...(typeof quote === "string" && { quote }),
  };
}

/** What the text of a document says at a place, where it says something else than is quoted. */
export function misquoted(
  side: Pick<JudgementSide, "span" | "quote">,
  text: string | undefined,
): string | undefined {
  if (text === undefined || side.quote === undefined) return undefined;
  const printed = text.slice(side.span.start, side.span.end);
  return printed === side.quote ? undefined : printed;
}
