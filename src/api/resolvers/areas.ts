/** What lies in a place, now or as it was known at an instant. */
import type { EntityType } from "../../model/entity.ts";
import type { EntityRow } from "../../query/entities.ts";
import { relationsOf } from "../../query/known/known-implementations.ts";
import { entitiesIn } from "../../query/known/tied-claims.ts";
import { type Area, itself, type Member, membersOf } from "../../query/places/area.ts";
import type { ApiContext } from "../context.ts";
import { entityById } from "./known-entity.ts";

export interface AreaArgs {
  readonly includeBelow?: boolean | null;
}

/** As deep as the query of today's edges goes. */
const STEPS = 3;

/**
 * A place with all that lies there.
 *
 * @param knownAt as it was known at this instant: the list of divisions is today's, what documents say is that of then.
 */
export async function areaOf(
  place: string,
  { includeBelow = true }: AreaArgs,
  knownAt: string | null,
  context: ApiContext,
): Promise<Area> {
  const { loaders } = context;
  const isWhole = includeBelow !== false;
  if (knownAt !== null) return areaAt(place, isWhole, knownAt, context);
  const area = await (isWhole ? loaders.areaOf(place) : loaders.placeAlone(place));
  return area ?? { owner: place, members: [itself(place)] };
}

/** Those of an area's members that people hold posts in, that speak and carry programmes out. */
export function actorsOf(area: Area): Area {
  return membersOf(area, ["Place", "Organization"]);
}

async function areaAt(owner: string, isWhole: boolean, knownAt: string, context: ApiContext): Promise<Area> {
  const { loaders } = context;
  const below = isWhole ? ((await loaders.divisionsBelow(owner)) ?? []) : [];
  const members = new Map<string, Member>([owner, ...below].map((id) => [id, itself(id)]));
  let edge = [...members.keys()];
  for (let step = 0; step < (isWhole ? STEPS : 1); step++) {
    const found = await Promise.all(edge.map((id) => locatedIn(id, isWhole, knownAt, context)));
    const added = found.flat().filter(({ id }) => !members.has(id));
    for (const one of added) members.set(one.id, one);
    edge = [...new Set(added.map(({ id }) => id))];
  }
  return { owner, members: [...members.values()] };
}

async function locatedIn(
  place: string,
  isWhole: boolean,
  knownAt: string,
  { loaders }: ApiContext,
): Promise<readonly Member[]> {
  const tied = (await loaders.tiedClaims(place, { kind: "Relation", role: "OBJECT", knownAt })) ?? [];
  const relations = isWhole ? (["LOCATED_IN", "PART_OF"] as const) : (["LOCATED_IN"] as const);
  return relations
    .flatMap((relation) => relationsOf(tied, relation))
    .flatMap((one) => entitiesIn(one, "SUBJECT"))
    .filter(({ type }) => isWhole || type !== "Place")
    .map(({ id, type }) => ({ id, type }));
}

/** The entities of an area, without the place itself. */
export async function entitiesOfArea(
  area: Area,
  types: readonly EntityType[],
  knownAt: string | null,
  context: ApiContext,
): Promise<readonly EntityRow[]> {
  const members = membersOf(area, types).members.filter(({ id }) => id !== area.owner);
  const found = await Promise.all(members.map(({ id }) => entityById(id, knownAt, context)));
  return found.filter((entity) => entity !== undefined);
}
