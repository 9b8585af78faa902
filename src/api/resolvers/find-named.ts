/** An entity of a type by id or by name. */
import type { EntityType } from "../../model/entity.ts";
import { type EntityRow, findEntitiesNamed } from "../../query/entities.ts";
import { findEntitiesNamedAt } from "../../query/known/known-entities.ts";
import { postsOf } from "../../query/posts.ts";
import type { ApiContext } from "../context.ts";
import { ambiguous, badInput, type Candidate } from "../errors.ts";
import { enums } from "./enums.ts";
import { entityById } from "./known-entity.ts";
import { postClaims } from "./posts-at.ts";

// More candidates than this are no list to choose from; search pages through them.
const MOST_CANDIDATES = 20;

interface Args {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly knownAt?: string | null;
}

/**
 * The entity that an id or a name means.
 *
 * @returns null where it is unknown or of another type.
 * @throws GraphQLError AMBIGUOUS where the name fits several, BAD_USER_INPUT where neither is given.
 */
export function findNamed(type: EntityType) {
  return async (_root: unknown, args: Args, context: ApiContext): Promise<EntityRow | null> => {
    const { id, name } = args;
    const knownAt = args.knownAt ?? null;
    if (id !== null && id !== undefined) {
      const entity = await entityById(id, knownAt, context);
      return entity?.type === type ? entity : null;
    }
    if (name === null || name === undefined) throw badInput("give an id or a name.");
    return theOnly(name, await called(name, type, knownAt, context), context);
  };
}

function called(name: string, type: EntityType, knownAt: string | null, { graph }: ApiContext) {
  return knownAt === null
    ? findEntitiesNamed(graph, name, type, MOST_CANDIDATES)
    : findEntitiesNamedAt(graph, name, { type, most: MOST_CANDIDATES, knownAt });
}

async function theOnly(
  name: string,
  found: readonly EntityRow[],
  context: ApiContext,
): Promise<EntityRow | null> {
  if (found.length > 1) throw ambiguous(name, await Promise.all(found.map((row) => candidate(row, context))));
  return found.at(0) ?? null;
}

async function candidate(entity: EntityRow, context: ApiContext): Promise<Candidate> {
  const { id, name } = entity;
  return { id, name, type: contractName(entity.type), detail: await detailOf(entity, context) };
}

async function detailOf(entity: EntityRow, context: ApiContext): Promise<string | null> {
  if (entity.type === "Person") {
    const claims = await postClaims(entity.id, entity.knownAt ?? null, context);
    const posts = postsOf(claims, null).map((post) => {
      const body = claims.find(({ claim }) => claim.id === post.id)?.bodyName ?? "";
      return body + post.title;
    });
    return posts.join("；") || null;
  }
  const places = (await context.loaders.placesOf(entity.id)) ?? [];
  return places.map((place) => place.name).join("、") || entity.kind;
}

function contractName(type: EntityType): string {
  return Object.entries(enums.EntityType).find(([, value]) => value === type)?.[0] ?? type;
}
