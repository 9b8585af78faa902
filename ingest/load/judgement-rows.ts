/** Judgements of people as properties of their nodes, and back. */
import type { Row } from "../../src/graph/port.ts";
import { mentionId } from "../../src/model/ids.ts";
import {
  documentOf,
  entityType,
  type Judgement,
  type JudgementSide,
  VERDICTS,
} from "../../src/model/judgement.ts";
import type { Properties } from "./plan.ts";

/** The properties of a judgement's node but for its id. */
export function judgementProperties(judgement: Judgement): Properties {
  const { verdict, by, why, recordedAt, retractedAt, retractedBy, retractedWhy } = judgement;
  return {
    verdict,
    by,
    score: 1,
    why,
    recordedAt,
    ...(retractedAt !== undefined && { retractedAt }),
    ...(retractedBy !== undefined && { retractedBy }),
    ...(retractedWhy !== undefined && { retractedWhy }),
    ...sideProperties("left", judgement.left),
    ...sideProperties("right", judgement.right),
  };
}

function sideProperties(name: "left" | "right", side: JudgementSide): Properties {
  const document = documentOf(side);
  return {
    [name]: mentionId(document, side.span, side.type),
    [`${name}Document`]: document,
    [`${name}Sha256`]: side.sha256,
    [`${name}Start`]: side.span.start,
    [`${name}End`]: side.span.end,
    [`${name}Type`]: side.type,
    ...(side.quote !== undefined && { [`${name}Quote`]: side.quote }),
  };
}

/** The judgement of a node that `judgementProperties` describes; undefined for one of a rule. */
export function judgementOfRow(row: Row): Judgement | undefined {
  const [left, right] = [sideOfRow(row, "left"), sideOfRow(row, "right")];
  const verdict = VERDICTS.find((word) => word === row["verdict"]);
  if (!left || !right || !verdict) return undefined;
  const text = (name: string) => (typeof row[name] === "string" ? { [name]: row[name] } : {});
  return {
    id: String(row["id"]),
    verdict,
    by: String(row["by"]),
    why: String(row["why"]),
    recordedAt: String(row["recordedAt"]),
    left,
    right,
    ...text("retractedAt"),
    ...text("retractedBy"),
    ...text("retractedWhy"),
  };
}

function sideOfRow(row: Row, name: "left" | "right"): JudgementSide | undefined {
  const type = entityType(row[`${name}Type`]);
  const sha256 = row[`${name}Sha256`];
  if (type === undefined || typeof sha256 !== "string") return undefined;
  const quote = row[`${name}Quote`];
  return {
    sha256,
    span: { start: Number(row[`${name}Start`]), end: Number(row[`${name}End`]) },
    type,
    ...(typeof quote === "string" && { quote }),
  };
}
