/** Lets people's corrections count when a document is loaded. */
import type { Asker } from "../../src/graph/port.ts";
import { type Anchor, entityType } from "../../src/model/judgement.ts";
import { type CorrectedRows, correctClaims } from "./correct-claims.ts";
import type { DocumentPlan, MentionRow, RoleRows } from "./plan.ts";
import { correctionsIn } from "./read-claims.ts";
import { askIds, askRows, writeClaims } from "./write-plan.ts";

/** A plan whose claims are those that stand, with what was read and does not stand. */
export interface CorrectedPlan {
  readonly plan: DocumentPlan;
  readonly closed: DocumentPlan["claims"];
  /** Undefined where nobody corrected the document. */
  readonly corrected?: Pick<CorrectedRows, "ties" | "places">;
}

/** The plan as people's corrections of the document leave it. */
export async function correctPlan(
  transaction: Asker,
  plan: DocumentPlan,
  recordedAt: string,
): Promise<CorrectedPlan> {
  const corrections = await correctionsIn(transaction, plan.document.id);
  if (corrections.length === 0) return { plan, closed: [] };
  const corrected = correctClaims(plan, plan.mentions.flatMap(anchorOfRow), corrections, recordedAt);
  const { made, edgeParts, closed } = corrected;
  return {
    plan: {
      ...plan,
      claims: [...plan.claims.filter(({ id }) => !closed.has(id)), ...made.claims],
      evidence: [...plan.evidence, ...made.evidence],
      roles: joined(plan.roles, made.roles),
      edgeParts: [...plan.edgeParts.filter(({ claim }) => !closed.has(claim)), ...edgeParts],
    },
    closed: plan.claims.filter(({ id }) => closed.has(id)),
    corrected,
  };
}

function anchorOfRow({ id, properties }: MentionRow): readonly Anchor[] {
  const type = entityType(properties["type"]);
  const span = { start: Number(properties["start"]), end: Number(properties["end"]) };
  return type ? [{ id, type, span }] : [];
}

function joined(left: RoleRows, right: RoleRows): RoleRows {
  return {
    speakers: [...left.speakers, ...right.speakers],
    abouts: [...left.abouts, ...right.abouts],
    subjects: [...left.subjects, ...right.subjects],
    objects: [...left.objects, ...right.objects],
  };
}

/** Writes what was read and does not stand where the store lacks it, and ties the corrections anew. */
export async function writeCorrected(
  transaction: Asker,
  { plan, closed, corrected }: CorrectedPlan,
  recordedAt: string,
): Promise<void> {
  if (!corrected) return;
  const ids = closed.map(({ id }) => id);
  const known = await askIds(transaction, "load-known-claims", ids);
  const stored = new Set(known.map((row) => row["id"]));
  const lacking = closed.filter(({ id }) => !stored.has(id));
  await writeClaims(transaction, plan, lacking);
  await askIds(
    transaction,
    "load-retracted-claims",
    lacking.map(({ id }) => id),
    { recordedAt },
  );
  await tieCorrections(transaction, plan.document.id, corrected);
}

/** Ties a document's corrections to the claims that they are of, and those to what stands in their place. */
export async function tieCorrections(
  transaction: Asker,
  document: string,
  { ties, places }: Pick<CorrectedRows, "ties" | "places">,
): Promise<void> {
  await transaction.ask("load-loose-corrections", { document });
  await askRows(transaction, "load-tied-corrections", ties);
  await askRows(transaction, "load-corrected-places", places);
}
