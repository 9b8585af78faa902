/** What all entities show, as it was known at the instant that was asked for. */
import type { EntityRow } from "../../query/entities.ts";
import type { ApiContext } from "../context.ts";

async function asKnown(entity: EntityRow, { loaders }: ApiContext): Promise<EntityRow> {
  if (entity.knownAt === undefined) return entity;
  return (await loaders.entityAt(entity.id, entity.knownAt)) ?? entity;
}

/** Resolvers that every type of entity has. */
export const entityFields = {
  name: async (entity: EntityRow, _args: object, context: ApiContext) =>
    (await asKnown(entity, context)).name,
  aliases: async (entity: EntityRow, _args: object, context: ApiContext) =>
    (await asKnown(entity, context)).aliases,
  mentionCount: async (entity: EntityRow, _args: object, context: ApiContext) =>
    (await asKnown(entity, context)).mentionCount,
  documentCount: async (entity: EntityRow, _args: object, context: ApiContext) =>
    (await asKnown(entity, context)).documentCount,
};

/** An entity by id, now or as it was known at an instant; undefined where it is unknown. */
export function entityById(
  id: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<EntityRow | undefined> {
  return knownAt === null ? loaders.entity(id) : loaders.entityAt(id, knownAt);
}
