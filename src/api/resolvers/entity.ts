/** What all entities share. */
import type { EntityResolvers } from "../schema-types.ts";

export const Entity: EntityResolvers = { __resolveType: (entity) => entity.type };
