/** Statements and who talked about what, as it was known at an instant. */
import type { Asker } from "../../graph/port.ts";
import { groupBy } from "../../model/group-by.ts";
import { stoodAt } from "../../model/moment.ts";
import { findClaims, type StatementRow } from "../claims.ts";
import { number, standing, text } from "../columns.ts";
import type { ClaimRole } from "../mentions.ts";
import { BY_CLAIM, BY_EDGE, type Page, type PageRequest, pageOfList } from "../page.ts";
import type { StatementConditions } from "../statements.ts";
import type { EdgeRow, TalkConditions } from "../talk.ts";
import { entitiesIn, ofKind, shown, type TiedClaim } from "./tied-claims.ts";

/** The statements among claims that fulfil conditions; with `other` those that it has that role in. */
export function statementsOf(
  tied: readonly TiedClaim[],
  conditions: StatementConditions,
  other: { readonly role: ClaimRole; readonly id: string } | null = null,
): readonly StatementRow[] {
  return ofKind(tied, "Statement")
    .filter((one) => other === null || entitiesIn(one, other.role).some(({ id }) => id === other.id))
    .map(({ claim }) => claim)
    .filter((claim) => fulfils(claim, conditions));
}

/**
 * Who has the other role in the statements of an entity, with how many there are and when.
 *
 * @param role SPEAKER for who talked about it, ABOUT for what it talked about.
 */
export function talkOf(
  tied: readonly TiedClaim[],
  role: "SPEAKER" | "ABOUT",
  { type, from, to }: TalkConditions,
): readonly EdgeRow[] {
  const said = ofKind(tied, "Statement").filter(({ claim }) => isWithin(claim, from, to));
  const pairs = said.flatMap((one) => entitiesIn(one, role).map((entity) => ({ entity, claim: one.claim })));
  const fitting = pairs.filter(({ entity }) => type === null || entity.type === type);
  return [...groupBy(fitting, ({ entity }) => entity.id).values()].flatMap((own) =>
    own[0] === undefined
      ? []
      : [
          edgeOf(
            own[0].entity,
            own.map(({ claim }) => claim),
          ),
        ],
  );
}

/** A page of edges, the latest first. */
export function pageOfEdges<E extends EdgeRow>(edges: readonly E[], request: PageRequest): Page<E> {
  const listed = edges.map((value) => ({
    key: { afterDay: value.lastOn ?? "", afterId: value.entity.id },
    value,
  }));
  return pageOfList(BY_EDGE, request, listed);
}

/** An edge that stands for claims. */
export function edgeOf(
  entity: EdgeRow["entity"],
  claims: readonly { readonly dated: StatementRow["dated"] }[],
): EdgeRow {
  return { entity, ...tally(claims) };
}

/** How many claims there are, and when. */
export function tally(
  claims: readonly { readonly dated: StatementRow["dated"] }[],
): Pick<EdgeRow, "claimCount" | "firstOn" | "lastOn"> {
  const days = claims.flatMap(({ dated }) => (dated === null ? [] : [dated]));
  const first = days.map(({ earliest }) => earliest).sort();
  const last = days.map(({ latest }) => latest).sort();
  return { claimCount: claims.length, firstOn: first.at(0) ?? null, lastOn: last.at(-1) ?? null };
}

/** What a list of statements of the whole store is sorted and paged by. */
interface Place {
  readonly id: string;
  readonly key: Readonly<Record<string, string | number>>;
}

/** Where all statements stand that fulfil conditions and stood at an instant. */
export async function findStatementPlaces(
  graph: Asker,
  { from, to, mode, act, text: words }: StatementConditions,
  knownAt: string,
): Promise<readonly Place[]> {
  const rows = await graph.ask("find-all-statements", { from, to, mode, act, text: words });
  return rows
    .filter((row) => stoodAt(standing(row), knownAt))
    .map((row) => ({
      id: text(row, "id"),
      key: {
        afterDay: text(row, "day"),
        afterDocument: text(row, "document"),
        afterStart: number(row, "begins"),
        afterId: text(row, "id"),
      },
    }));
}

/** A page of the statements at these places. */
export async function pageOfPlaces(
  graph: Asker,
  places: readonly Place[],
  knownAt: string,
  request: PageRequest,
): Promise<Page<StatementRow>> {
  const page = pageOfList(
    BY_CLAIM,
    request,
    places.map(({ id, key }) => ({ key, value: id })),
  );
  const claims = await findClaims(
    graph,
    page.entries.map(({ value }) => value),
  );
  const entries = page.entries.flatMap(({ cursor, value }) => {
    const claim = claims.get(value);
    return claim?.kind === "Statement" ? [{ cursor, value: shown(claim, knownAt) }] : [];
  });
  return { ...page, entries };
}

function fulfils(claim: StatementRow, { from, to, mode, act, text: words }: StatementConditions): boolean {
  return (
    isWithin(claim, from, to) &&
    (mode === null || claim.mode === mode) &&
    (act === null || claim.act === act) &&
    (words === null || claim.text.includes(words))
  );
}

/** Whether a claim may be of a time; one without a date is of none that has a bound. */
export function isWithin(
  { dated }: { readonly dated: StatementRow["dated"] },
  from: string | null,
  to: string | null,
): boolean {
  return (
    (from === null || (dated !== null && dated.latest >= from)) &&
    (to === null || (dated !== null && dated.earliest <= to))
  );
}
