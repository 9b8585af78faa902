/** Does a document's part of the graph say what its corrections come to? */
import type { Asker, Row, Value } from "../../src/graph/port.ts";
import {
  applyCorrections,
  type ClaimDates,
  type Corrected,
  type CorrectedTo,
  type ReadClaim,
} from "../../src/model/apply-corrections.ts";
import {
  type Correction,
  claimKind,
  correctionExtractor,
  correctionsIn,
  saidDigest,
  TOLD_APART_BY,
} from "../../src/model/correction.ts";
import type { Anchor } from "../../src/model/judgement.ts";
import { anchorsOf } from "./check-judgements.ts";
import type { Finding } from "./finding.ts";
import { byColumn } from "./pages.ts";

const REPAIR = "the store was altered; load the document into a new one after its corrections";

/** A correction and the claim that it is tied to, if any. */
export interface Tied {
  readonly correction: Correction;
  readonly claim: Value;
}

/** A claim as it stands, with its mentions by role. */
interface StoredClaim {
  readonly row: Row;
  readonly roles: Readonly<Record<string, string | undefined>>;
  /** The claim in whose place it stands. */
  readonly of: Value;
}

/** Checks a document that is not retracted. */
export async function checkCorrectedDocument(
  graph: Asker,
  document: string,
  tied: readonly Tied[],
): Promise<readonly Finding[]> {
  const claims = await claimsOf(graph, document);
  const [made, read] = [true, false].map((isMade) =>
    claims.filter(({ row }) => correctionsIn(String(row["extractor"])).length > 0 === isMade),
  ) as [StoredClaim[], StoredClaim[]];
  const mentions = anchorsOf(await graph.ask("check-mentions-of-documents", { ids: [document] }));
  const counting = tied.map(({ correction }) => correction).filter(({ retractedAt }) => !retractedAt);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const due = applyCorrections(
    counting,
    read.flatMap((claim) => readClaimOf(claim, byId)),
    mentions,
  );
  const finding = (of: Value, reason: string): Finding => ({
    code: "wrong-correction",
    document,
    of: String(of),
    reason: `${reason}: ${REPAIR}`,
  });
  return [
    ...wrongTies(tied, due).map(([of, reason]) => finding(of, reason)),
    ...wrongStanding(read, due).map(([of, reason]) => finding(of, reason)),
    ...wrongMade(made, read, due).map(([of, reason]) => finding(of, reason)),
  ];
}

type Wrong = readonly [of: Value, reason: string];

function wrongTies(tied: readonly Tied[], due: readonly Corrected[]): readonly Wrong[] {
  const claimOf = new Map(due.flatMap(({ claim, of }) => of.map((id) => [id, claim] as const)));
  return tied.flatMap(({ correction: { id }, claim }) => {
    const wanted = claimOf.get(id) ?? null;
    if (claim === wanted) return [];
    return [
      [id, `the correction is tied to ${claim ?? "nothing"} and not to ${wanted ?? "nothing"}`] as const,
    ];
  });
}

function wrongStanding(read: readonly StoredClaim[], due: readonly Corrected[]): readonly Wrong[] {
  const ended = new Set(due.filter(({ outcome }) => outcome !== "as-read").map(({ claim }) => claim));
  return read.flatMap(({ row }): readonly Wrong[] => {
    const [id, stands] = [String(row["id"]), typeof row["retractedAt"] !== "string"];
    if (stands !== ended.has(id)) return [];
    return [
      [id, stands ? "the claim was corrected and stands" : "the claim is closed and nobody corrected it"],
    ];
  });
}

/** Each claim that corrections came to stands once, and no other does. */
function wrongMade(
  made: readonly StoredClaim[],
  read: readonly StoredClaim[],
  due: readonly Corrected[],
): readonly Wrong[] {
  const left = new Map(made.map((claim) => [String(claim.row["id"]), claim]));
  const before = new Map(read.map((claim) => [claim.row["id"], claim]));
  const wrong = due.flatMap(({ claim, counting, outcome }): readonly Wrong[] => {
    if (typeof outcome === "string") return [];
    const extractor = correctionExtractor(String(before.get(claim)?.row["extractor"]), counting);
    const stands = made.find(({ row }) => row["extractor"] === extractor);
    if (!stands) return [[claim, "the claim was corrected, and nothing stands in its place"]];
    left.delete(String(stands.row["id"]));
    const difference = differenceOf(stands, before.get(claim), outcome);
    return difference === undefined ? [] : [[stands.row["id"] ?? null, difference]];
  });
  return [
    ...wrong,
    ...[...left.keys()].map((id): Wrong => [id, "the claim is of no correction that counts"]),
  ];
}

function differenceOf(
  { row, roles, of }: StoredClaim,
  before: StoredClaim | undefined,
  to: CorrectedTo,
): string | undefined {
  if (of !== before?.row["id"]) return "it stands in the place of another claim than the corrected one";
  const kept = ["kind", "start", "end", "text", "article", "status", "mode", "act", "cue", "relation"];
  const wanted: Readonly<Record<string, Value | undefined>> = {
    ...Object.fromEntries([...kept, "indicator", "value", "unit"].map((name) => [name, before.row[name]])),
    ...(to.title !== undefined && { title: to.title }),
    ...dayProperties(to.dates),
  };
  const name = Object.keys(wanted).find((each) => (row[each] ?? null) !== (wanted[each] ?? null));
  if (name !== undefined)
    return `its ${name} is ${row[name] ?? "missing"} and the corrections say ${wanted[name] ?? "nothing"}`;
  const mentions: StoredClaim["roles"] = { ...before.roles, SPEAKER: to.speaker };
  const role = (["SPEAKER", "SUBJECT", "OBJECT"] as const).find((each) => roles[each] !== mentions[each]);
  return (
    role && `its ${role} is ${roles[role] ?? "nobody"} and the corrections say ${mentions[role] ?? "nobody"}`
  );
}

function dayProperties(dates: ClaimDates): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([name, { text, earliest, latest }]) => [
      [`${name}Text`, text],
      [`${name}Earliest`, earliest],
      [`${name}Latest`, latest],
    ]),
  );
}

async function claimsOf(graph: Asker, document: string): Promise<readonly StoredClaim[]> {
  const rows = await graph.ask("check-corrected-claims", { document });
  const claims = rows.map((row) => ({ row: row["claim"] as Row, of: row["of"] ?? null }));
  const ids = claims.map(({ row }) => String(row["id"]));
  const roles = byColumn(await graph.ask("check-claim-roles", { ids }), "claim");
  return claims.map((claim) => {
    const own = roles.get(String(claim.row["id"])) ?? [];
    const byRole = own.map((row) => [String(row["role"]), String(row["mention"])]);
    return { ...claim, roles: Object.fromEntries(byRole) };
  });
}

function readClaimOf(
  { row, roles }: StoredClaim,
  mentions: ReadonlyMap<string, Anchor>,
): readonly ReadClaim[] {
  const kind = claimKind(row["kind"]);
  if (!kind) return [];
  const values = TOLD_APART_BY[kind].map((name) =>
    typeof row[name] === "number" ? row[name] : String(row[name]),
  );
  const [speaker, subject, object] = ["SPEAKER", "SUBJECT", "OBJECT"].map((role) =>
    mentions.get(roles[role] ?? ""),
  );
  return [
    {
      id: String(row["id"]),
      kind,
      span: { start: Number(row["start"]), end: Number(row["end"]) },
      said: saidDigest(values),
      ...(typeof row["title"] === "string" && { title: row["title"] }),
      dates: { ...dateIn(row, "on"), ...dateIn(row, "validFrom"), ...dateIn(row, "validTo") },
      ...(speaker && { speaker }),
      ...(subject && { subject }),
      ...(object && { object }),
    },
  ];
}

function dateIn(row: Row, name: string): ClaimDates {
  const [earliest, latest] = [row[`${name}Earliest`], row[`${name}Latest`]];
  if (typeof earliest !== "string" || typeof latest !== "string") return {};
  return { [name]: { text: String(row[`${name}Text`] ?? earliest), earliest, latest } };
}
