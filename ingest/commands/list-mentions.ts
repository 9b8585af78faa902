/** Mentions of entities with the documents and sentences that they stand in. */
import type { Asker } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import type { MentionForm } from "../../src/model/mention.ts";
import { findDocumentsById, findSourcesOf } from "../../src/query/documents.ts";
import { type EntityRow, findEntities } from "../../src/query/entities.ts";
import { sentencesOf } from "../../src/query/entity-summaries.ts";
import { findMentionsOf, type MentionRow } from "../../src/query/mentions.ts";

export interface MentionPlace {
  readonly id: string;
  /** As printed; offsets in the document's text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** Why it is of this entity: of a document's head the mention itself. */
  readonly rule: string;
  readonly score: number;
  readonly why: string;
  readonly head: string;
  /** Null where the sentence is not known any more. */
  readonly sentence: string | null;
  readonly document: {
    readonly id: string;
    readonly sha256: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly locations: readonly string[];
  };
}

export interface EntityMentions {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly private: boolean;
  readonly mentionCount: number;
  readonly documentCount: number;
  readonly mentions: readonly MentionPlace[];
}

/**
 * The mentions of each entity, in the order of documents and text.
 *
 * @param most so many of each.
 */
export async function listMentions(
  graph: Asker,
  entities: readonly string[],
  most: number,
): Promise<readonly EntityMentions[]> {
  const known = await findEntities(graph, entities);
  const pages = await findMentionsOf(graph, [...known.keys()], { first: most, after: null });
  const all = [...pages.values()].flatMap(({ entries }) => entries.map(({ value }) => value));
  const documents = await documentsOf(graph, [...new Set(all.map(({ documentId }) => documentId))]);
  const sentences = await sentencesOf(
    graph,
    all.map(({ id }) => id),
  );
  const placed = (mention: MentionRow): MentionPlace[] => {
    const document = documents.get(mention.documentId);
    return document ? [{ ...wordsOf(mention), sentence: sentences.get(mention.id) ?? null, document }] : [];
  };
  return [...known.values()].map((entity) => ({
    ...summaryOf(entity),
    mentions: (pages.get(entity.id)?.entries ?? []).flatMap(({ value }) => placed(value)),
  }));
}

function summaryOf({ id, type, name, aliases, private: isPrivate, mentionCount, documentCount }: EntityRow) {
  return { id, type, name, aliases, private: isPrivate, mentionCount, documentCount };
}

function wordsOf({ id, text, start, end, form, head, reason }: MentionRow) {
  return { id, text, start, end, form, ...reason, head };
}

async function documentsOf(
  graph: Asker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MentionPlace["document"]>> {
  const [documents, sources] = [await findDocumentsById(graph, ids), await findSourcesOf(graph, ids)];
  return new Map(
    [...documents.values()].map(({ id, sha256, publisher, publishedOn }) => [
      id,
      {
        id,
        sha256,
        publisher,
        publishedOn,
        locations: (sources.get(id) ?? []).map(({ location }) => location),
      },
    ]),
  );
}
