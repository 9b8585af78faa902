/** Who carries out which programme on a day, as it was known at an instant. Relations and figures are read, not edges. */
import { eachOnce } from "../../model/each-once.ts";
import type { EntityType, StatedRelationType } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import { type Certainty, certaintyOn, stintsOf, type TimedClaim } from "../../model/tenure.ts";
import { type MetricRow, pageOfClaims, type RelationRow } from "../claims.ts";
import type { EntityRow } from "../entities.ts";
import type { EdgeRow } from "../talk.ts";
import { edgeOf, isWithin } from "./known-statements.ts";
import { entitiesIn, ofKind, type TiedClaim } from "./tied-claims.ts";

/** An edge with how sure it is that it holds on the day that was asked for; null where none was. */
export interface HeldEdge extends EdgeRow {
  readonly certainty: Certainty | null;
}

export interface HeldImplementation extends HeldEdge {
  /** The bodies and places that carry the programme out. */
  readonly doers: readonly EntityRow[];
}

/** The claims of one relation. */
export function relationsOf(
  tied: readonly TiedClaim[],
  relation: StatedRelationType,
): readonly TiedClaim<RelationRow>[] {
  return ofKind(tied, "Relation").filter(({ claim }) => claim.relation === relation);
}

/** Which relations are read, and on which side of them the wanted entities are. */
export interface OtherSide {
  readonly relation: StatedRelationType;
  /** Both of a relation without direction. */
  readonly roles: readonly ("SUBJECT" | "OBJECT")[];
  /** Id of the entity that is asked for: it is never on the other side. */
  readonly owner: string;
}

/**
 * The entities on the other side of relations: of IMPLEMENTS as the SUBJECT, who carries a programme out.
 *
 * @param tied claims in which the owner has a role. @param type only entities of this type; null for all.
 */
export function relatedIn(
  tied: readonly TiedClaim[],
  side: OtherSide,
  type: EntityType | null,
  asOf: string | null,
): readonly HeldEdge[] {
  const pairs = relationsOf(tied, side.relation).flatMap((one) =>
    othersIn(one, side).map((entity) => ({ entity, claim: one.claim })),
  );
  const fitting = pairs.filter(({ entity }) => type === null || entity.type === type);
  return [...groupBy(fitting, ({ entity }) => entity.id).values()].flatMap((own) => heldEdge(own, asOf));
}

function othersIn(one: TiedClaim, { roles, owner }: OtherSide): readonly EntityRow[] {
  return roles.flatMap((role) => entitiesIn(one, role)).filter(({ id }) => id !== owner);
}

/** The programmes that bodies and places carry out. @param tied claims in which one of the doers is the SUBJECT. */
export function implementedBy(
  tied: readonly TiedClaim[],
  doers: readonly string[],
  asOf: string | null,
): readonly HeldImplementation[] {
  const asked = new Set(doers);
  const pairs = relationsOf(tied, "IMPLEMENTS").flatMap((one) =>
    entitiesIn(one, "OBJECT")
      .filter((entity) => entity.type === "Programme")
      .map((entity) => ({
        entity,
        claim: one.claim,
        doers: entitiesIn(one, "SUBJECT").filter(({ id }) => asked.has(id)),
      })),
  );
  return [...groupBy(pairs, ({ entity }) => entity.id).values()].flatMap((own) => {
    const unique = new Map(own.flatMap((pair) => pair.doers).map((doer) => [doer.id, doer]));
    return heldEdge(own, asOf).map((edge) => ({ ...edge, doers: [...unique.values()] }));
  });
}

function heldEdge(
  pairs: readonly { readonly entity: EntityRow; readonly claim: RelationRow }[],
  asOf: string | null,
): readonly HeldEdge[] {
  const all = pairs.map(({ claim }) => claim);
  const claims = eachOnce(all, ({ id }) => id).filter((claim) => isOfTimeBy(claim, asOf));
  const [first] = pairs;
  if (first === undefined || claims.length === 0) return [];
  const certainty =
    asOf === null
      ? null
      : certaintyOfClaims(
          pairs.map(({ claim }) => claim),
          asOf,
        );
  return asOf !== null && certainty === null ? [] : [{ ...edgeOf(first.entity, claims), certainty }];
}

/** Whether a claim tells of a time that may have begun by a day, though it may be printed later. */
export function isOfTimeBy({ dated, validFrom }: RelationRow, asOf: string | null): boolean {
  return isWithin({ dated: validFrom ?? dated }, null, asOf);
}

/** Since when one carries out a programme, where a text says so. */
export function beginOf(claims: readonly RelationRow[]): RelationRow["validFrom"] {
  return stintsOf(claims.map(asHeld)).at(-1)?.from ?? null;
}

/** How sure it is that what claims say holds on a day; null where they say that it does not, or not yet. */
export function certaintyOfClaims(claims: readonly RelationRow[], asOf: string): Certainty | null {
  const stints = stintsOf(claims.map(asHeld));
  return stints.map((stint) => certaintyOn(stint, asOf)).find((certainty) => certainty !== null) ?? null;
}

/** What holds when it is told is told like a post that somebody has. */
function asHeld(claim: RelationRow): TimedClaim {
  return { ...claim, status: "current" };
}

/** Reported figures for days up to `asOf`. */
export function metricsOf(tied: readonly TiedClaim[], asOf: string | null): readonly MetricRow[] {
  return ofKind(tied, "Metric")
    .map(({ claim }) => claim)
    .filter((claim) => isWithin(claim, null, asOf));
}

/** The claims of a relation with another entity. @param tied claims in which the owner has a role. */
export function claimsWith(
  tied: readonly TiedClaim[],
  side: OtherSide,
  other: string,
  asOf: string | null,
): readonly RelationRow[] {
  return relationsOf(tied, side.relation)
    .filter((one) => othersIn(one, side).some(({ id }) => id === other))
    .map(({ claim }) => claim)
    .filter((claim) => isOfTimeBy(claim, asOf));
}

/** The first of a list of claims, newest first. */
export function newest<C extends RelationRow | MetricRow>(claims: readonly C[], most: number): readonly C[] {
  const page = pageOfClaims(claims, { first: most, after: null });
  return page.entries.map(({ value }) => value);
}

/** The places that an entity was located in. @param tied claims in which it is the SUBJECT. */
export function placesIn(tied: readonly TiedClaim[]): readonly EntityRow[] {
  const places = relationsOf(tied, "LOCATED_IN").flatMap((one) => entitiesIn(one, "OBJECT"));
  const unique = new Map(places.filter(({ type }) => type === "Place").map((place) => [place.id, place]));
  return [...unique.values()];
}
