/** The claims that the extractor of now reads from a document, as the store has them. */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { ClaimKind } from "../../src/model/claim.ts";
import type { Correction } from "../../src/model/correction.ts";
import { correctionOfProperties } from "../../src/model/correction-properties.ts";
import { type Anchor, entityType } from "../../src/model/judgement.ts";
import type { ClaimRows } from "./correct-claims.ts";
import type { Properties, RoleRow } from "./plan.ts";
import { askIds } from "./write-plan.ts";

/** Those that stand and those that people corrected; the claims that corrections made are not among them. */
export async function readClaims(transaction: Asker, document: string): Promise<ClaimRows> {
  const rows = await transaction.ask("load-read-claims", { document });
  const claims = rows.map((row) => {
    const { id, ...properties } = row["claim"] as Row;
    const present = Object.entries(properties).filter(([, value]) => value !== null);
    return {
      id: String(id),
      kind: String(properties["kind"]) as ClaimKind,
      properties: Object.fromEntries(present) as Properties,
    };
  });
  const ids = claims.map(({ id }) => id);
  const pieces = await askIds(transaction, "find-claim-evidence", ids);
  const roles = await askIds(transaction, "find-proof-mentions", ids);
  const inRole = (role: string): RoleRow[] =>
    roles
      .filter((row) => row["role"] === role)
      .map((row) => ({
        claim: String(row["owner"]),
        mention: String((row["mention"] as Row)["id"]),
        ordinal: Number(row["ordinal"]),
      }));
  return {
    claims,
    evidence: pieces.map((row) => ({
      claim: String(row["owner"]),
      passage: String(row["passage"]),
      ordinal: Number(row["ordinal"]),
      start: Number(row["begins"]),
      end: Number(row["ends"]),
      quote: String(row["quote"]),
    })),
    roles: {
      speakers: inRole("SPEAKER"),
      abouts: inRole("ABOUT"),
      subjects: inRole("SUBJECT"),
      objects: inRole("OBJECT"),
    },
  };
}

/** What people corrected in a document and did not take back. */
export async function correctionsIn(transaction: Asker, document: string): Promise<readonly Correction[]> {
  const rows = await transaction.ask("find-corrections-in", { document });
  return rows.flatMap((row) => correctionOfProperties(row["correction"] as Row) ?? []);
}

/** The mentions of a document that stand. */
export async function anchorsIn(transaction: Asker, document: string): Promise<readonly Anchor[]> {
  const rows = await transaction.ask("load-anchors", { document });
  return rows.flatMap((row) => {
    const type = entityType(row["type"]);
    const span = { start: Number(row["begins"]), end: Number(row["ends"]) };
    return type ? [{ id: String(row["id"]), type, span }] : [];
  });
}
