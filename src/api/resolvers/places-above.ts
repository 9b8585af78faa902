/** The places that a place lies in. */
import { eachOnce } from "../../model/each-once.ts";
import type { EntityRow } from "../../query/entities.ts";
import { placesIn } from "../../query/known/known-implementations.ts";
import type { ApiContext } from "../context.ts";
import { knownAtOf, type MomentArgs } from "../moments.ts";
import { entityById } from "./known-entity.ts";

/** First the divisions above it, the nearest first, then those that documents locate it in. */
export async function placesAbove(
  place: EntityRow,
  args: MomentArgs,
  context: ApiContext,
): Promise<readonly EntityRow[]> {
  const { loaders } = context;
  const knownAt = knownAtOf(args, place);
  const divisions = (await loaders.divisionsAbove(place.id)) ?? [];
  if (knownAt === null) return unique([...divisions, ...((await loaders.placesOf(place.id)) ?? [])], place);
  const then = await Promise.all(divisions.map(({ id }) => entityById(id, knownAt, context)));
  const tied = (await loaders.tiedClaims(place.id, { kind: "Relation", role: "SUBJECT", knownAt })) ?? [];
  return unique([...then.filter((one) => one !== undefined), ...placesIn(tied)], place);
}

function unique(places: readonly EntityRow[], { id }: EntityRow): readonly EntityRow[] {
  return eachOnce(places, (place) => place.id).filter((place) => place.id !== id);
}
