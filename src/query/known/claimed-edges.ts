/**
 * Edges as claims make them: those that held on a day, as they were known at an instant. For all days and as known now
 * they are the derived edges (docs/decisions/0015-time-is-read-from-claims.md).
 */

import type { RelationType } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Moment } from "../../model/moment.ts";
import type { Certainty } from "../../model/tenure.ts";
import type { ClaimRow, PositionRow, RelationRow, StatementRow } from "../claims.ts";
import { type EntityEdgeRow, edgeId, wordingOf } from "../edges/edges.ts";
import type { PostClaim } from "../positions.ts";
import { certaintyOfPost, type Holders, postsOf } from "../posts.ts";
import { certaintyOfClaims, isOfTimeBy } from "./known-implementations.ts";
import { isWithin, tally } from "./known-statements.ts";
import { entitiesIn, shown, type TiedClaim } from "./tied-claims.ts";

/** What has to be known beside the claims to tell which edges they make. */
export interface Beside {
  readonly moment: Moment;
  /** The first printing of statements that are printed again, by claim. */
  readonly firstPrintings: ReadonlyMap<string, string>;
  /** Who holds posts, in the bodies where a successor ends them. */
  readonly holders: Holders;
}

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationType;
  readonly title: string | null;
  readonly claim: ClaimRow;
  /** Name of the entity at `to`. */
  readonly toName: string;
}

/** The edges that claims make, of all entities that they speak of. */
export function edgesOfClaims(tied: readonly TiedClaim[], beside: Beside): readonly EntityEdgeRow[] {
  const ties = groupBy(tied.flatMap(tiesOf), edgeId);
  return [...ties].flatMap(([id, own]) => edgeOfTies(id, own, beside));
}

function tiesOf(one: TiedClaim): readonly Tie[] {
  const { claim } = one;
  const relation = relationOf(claim);
  if (relation === null) return [];
  const { from, to } = wordingOf(relation);
  const title = claim.kind === "Position" ? claim.title : null;
  return entitiesIn(one, from).flatMap((doer) =>
    entitiesIn(one, to)
      .filter(({ id }) => id !== doer.id)
      .map(({ id, name }) => ({ from: doer.id, to: id, relation, title, claim, toName: name })),
  );
}

function relationOf(claim: ClaimRow): RelationType | null {
  if (claim.kind === "Statement") return "TALKED_ABOUT";
  if (claim.kind === "Position") return "HOLDS_POSITION";
  return claim.kind === "Relation" ? claim.relation : null;
}

function edgeOfTies(id: string, own: readonly Tie[], beside: Beside): readonly EntityEdgeRow[] {
  const [first] = own;
  if (first === undefined) return [];
  const held = heldClaims(own, beside);
  if (held.claims.length === 0) return [];
  const { from, to, relation, title } = first;
  const edge = { id, from, to, relation, title, ...tally(held.claims), ...held };
  return [shown(edge, beside.moment.knownAt)];
}

interface Held {
  /** None where the edge did not hold on the day. */
  readonly claims: readonly ClaimRow[];
  readonly certainty: Certainty | null;
}

const NOT_HELD: Held = { claims: [], certainty: null };

function heldClaims(own: readonly Tie[], beside: Beside): Held {
  const claims = own.map(({ claim }) => claim);
  const { asOf } = beside.moment;
  const [first] = own;
  if (first?.relation === "TALKED_ABOUT") {
    const said = withoutReprints(claims as readonly StatementRow[], beside.firstPrintings);
    return { claims: said.filter((claim) => isWithin(claim, null, asOf)), certainty: null };
  }
  if (asOf === null) return { claims, certainty: null };
  return first?.relation === "HOLDS_POSITION"
    ? heldPost(own, asOf, beside.holders)
    : heldRelation(claims as readonly RelationRow[], asOf);
}

function heldRelation(claims: readonly RelationRow[], asOf: string): Held {
  const certainty = certaintyOfClaims(claims, asOf);
  return certainty === null
    ? NOT_HELD
    : { claims: claims.filter((claim) => isOfTimeBy(claim, asOf)), certainty };
}

function heldPost(own: readonly Tie[], asOf: string, holders: Holders): Held {
  const claims: readonly PostClaim[] = own.map(({ claim, to, toName }) => ({
    claim: claim as PositionRow,
    body: to,
    bodyName: toName,
  }));
  const [post] = postsOf(claims, asOf, holders);
  if (post === undefined) return NOT_HELD;
  const told = claims
    .map(({ claim }) => claim)
    .filter(({ dated }) => dated !== null && dated.earliest <= asOf);
  return {
    claims: told.length > 0 ? told : [post],
    certainty: certaintyOfPost(post, claims, holders, asOf),
  };
}

/** Statements without those of which the first printing is among them. */
function withoutReprints(
  statements: readonly StatementRow[],
  firstPrintings: ReadonlyMap<string, string>,
): readonly StatementRow[] {
  const ids = new Set(statements.map(({ id }) => id));
  return statements.filter(({ id }) => !ids.has(firstPrintings.get(id) ?? ""));
}
