/** What all entities show, as it was known at the instant that was asked for. */

import type { DocumentRow } from "../../query/documents.ts";
import type { EntityRow } from "../../query/entities.ts";
import { namingDocuments, pageOfEntityMentions, pageOfNaming } from "../../query/known/known-documents.ts";
import type { MentionRow } from "../../query/mentions.ts";
import {
  connection,
  type MentionConnection,
  type NamingDocumentConnection,
  namingEdge,
  pageRequest,
  plainConnection,
} from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { type DatedListArgs, daysOf, knownAtOf } from "../moments.ts";

async function asKnown(entity: EntityRow, { loaders }: ApiContext): Promise<EntityRow> {
  if (entity.knownAt === undefined) return entity;
  return (await loaders.entityAt(entity.id, entity.knownAt)) ?? entity;
}

async function mentionsOf(
  entity: EntityRow,
  args: DatedListArgs,
  context: ApiContext,
): Promise<MentionConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, entity);
  const { loaders } = context;
  if (knownAt === null)
    return plainConnection(await loaders.mentionsOf(entity.id, page), page, async () => entity.mentionCount);
  const mentions = (await loaders.mentionsOfAt(entity.id, knownAt)) ?? [];
  return plainConnection(pageOfEntityMentions(mentions, page), page, async () => mentions.length);
}

async function documentsOf(
  entity: EntityRow,
  args: DatedListArgs,
  context: ApiContext,
): Promise<NamingDocumentConnection> {
  const page = pageRequest(args);
  const knownAt = knownAtOf(args, entity);
  const published = daysOf(args);
  const { loaders } = context;
  if (knownAt === null)
    return connection(await loaders.documentsNaming(entity.id, { published, page }), page, namingEdge, () =>
      loaders.documentCountNaming(entity.id, published),
    );
  const mentions = (await loaders.mentionsOfAt(entity.id, knownAt)) ?? [];
  const naming = namingDocuments(mentions, await documentsAround(mentions, context), published, knownAt);
  return connection(pageOfNaming(naming, page), page, namingEdge, async () => naming.length);
}

/** The documents that mentions stand in, by id. */
export async function documentsAround(
  mentions: readonly MentionRow[],
  { loaders }: ApiContext,
): Promise<ReadonlyMap<string, DocumentRow>> {
  const ids = [...new Set(mentions.map(({ documentId }) => documentId))];
  const documents = await Promise.all(ids.map(loaders.document));
  return new Map(documents.flatMap((document) => (document === undefined ? [] : [[document.id, document]])));
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
  mentions: mentionsOf,
  documents: documentsOf,
};

/** An entity by id, now or as it was known at an instant; undefined where it is unknown. */
export function entityById(
  id: string,
  knownAt: string | null,
  { loaders }: ApiContext,
): Promise<EntityRow | undefined> {
  return knownAt === null ? loaders.entity(id) : loaders.entityAt(id, knownAt);
}
