/** The claims of a document in words, to tell what a correction changes. */
import type { Asker, Row } from "../../src/graph/port.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { maskedName } from "../../src/model/masked-name.ts";

export interface ToldClaim {
  readonly id: string;
  /** What it says, in a line. */
  readonly told: string;
}

/** The claims of a document that stand, by id. */
export type ToldClaims = ReadonlyMap<string, ToldClaim>;

/** All claims of a document that stand, in words. @param nameOf how an entity is called. */
export async function changedClaims(
  graph: Asker,
  document: string,
  nameOf: NameOf = fullName,
): Promise<ToldClaims> {
  const standing = await graph.ask("load-standing-claims", { document });
  const ids = standing.map((row) => String(row["id"]));
  const rows = await graph.ask("find-claims-by-id", { ids });
  const mentions = groupBy(await graph.ask("find-claim-mentions", { ids }), (row) => String(row["owner"]));
  return new Map(
    rows.map((row) => {
      const claim = row["claim"] as Row;
      const id = String(claim["id"]);
      return [id, { id, told: tell(claim, mentions.get(id) ?? [], nameOf) }];
    }),
  );
}

/** Those that stand only before, and those that stand only after. */
export function tellClaims(before: ToldClaims, after: ToldClaims) {
  const only = (all: ToldClaims, others: ToldClaims) => [...all.values()].filter(({ id }) => !others.has(id));
  return { before: only(before, after), after: only(after, before) };
}

/** Names an entity by its properties. */
export type NameOf = (entity: Row) => string;

/** The name that documents give. */
export const fullName: NameOf = ({ name }) => String(name);

/** The same, of private persons without their full names. */
export const shownName: NameOf = (entity) =>
  entity["private"] === true ? maskedName(fullName(entity)) : fullName(entity);

function tell(claim: Row, mentions: readonly Row[], nameOf: NameOf): string {
  const names = (role: string) =>
    mentions.filter((row) => row["role"] === role).map((row) => nameOf(row["entity"] as Row));
  const one = (role: string) => names(role)[0] ?? "?";
  const day = typeof claim["onText"] === "string" ? `, ${claim["onText"]}` : "";
  return `${claim["kind"]}: ${said(claim, one, names("ABOUT"))}${day}: “${claim["text"]}”`;
}

function said(claim: Row, one: (role: string) => string, abouts: readonly string[]): string {
  if (claim["kind"] === "Statement") return `${one("SPEAKER")} about ${abouts.join(", ") || "nothing named"}`;
  if (claim["kind"] === "Position")
    return `${one("SUBJECT")} ${claim["title"]} (${claim["status"]}) of ${one("OBJECT")}`;
  if (claim["kind"] === "Relation") return `${one("SUBJECT")} ${claim["relation"]} ${one("OBJECT")}`;
  return `${one("SUBJECT")} ${claim["indicator"]} ${claim["value"]} ${claim["unit"]}`;
}
