/** Which entity the mentions of documents refer to, asked through GraphQL after taking the documents in. */

import { readFile } from "node:fs/promises";
import type { EntityOf, PairSide } from "../ingest/evaluate/pairs.ts";
import { loadDocument } from "../ingest/load/load-document.ts";
import { createPageReader, type PageReader } from "../ingest/pipeline.ts";
import { readText } from "../ingest/read/read-text.ts";
import { createApi } from "../src/api/create-api.ts";
import { openGraph } from "../src/graph/open-graph.ts";
import type { Graph } from "../src/graph/port.ts";
import type { EntityType } from "../src/model/entity.ts";

interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly entity: { readonly id: string; readonly __typename: EntityType };
}

/**
 * Takes the documents into the store at `address`.
 *
 * @param documents name -> path of its file.
 * @returns the entity of the mention that has exactly the span, of the type if there are several; where none
 *   has, of the mention of the type that shares the most units with it.
 */
export async function entitiesOfPairs(
  address: string,
  documents: ReadonlyMap<string, string>,
): Promise<EntityOf> {
  const graph = await openGraph(address);
  const reader = createPageReader();
  const api = createApi({ graph, log: console.error });
  const ids = new Map<string, string>();
  for (const [name, file] of documents) ids.set(name, await takeIn(graph, reader, file));
  const mentions = new Map<string, readonly FoundMention[]>();
  for (const [name, id] of ids) mentions.set(name, await mentionsOf(api, id));
  await graph.close();
  return (side, type) => entityAt(mentions.get(side.document) ?? [], side, type);
}

/** Whatever the file is called, its bytes are taken for text. */
async function takeIn(graph: Graph, reader: PageReader, file: string): Promise<string> {
  const read = readText(await readFile(file), file);
  if (!read.ok) throw new Error(`${file}: ${read.message.reason}`);
  const recordedAt = new Date().toISOString();
  return (await loadDocument(graph, { ...reader.read(read.source), recordedAt })).document;
}

const MENTIONS = `query ($id: ID!, $after: String) { node(id: $id) { ... on Document {
  mentions(first: 100, after: $after) { nodes { start end entity { id __typename } } pageInfo { hasNextPage endCursor } }
} } }`;

async function mentionsOf(api: ReturnType<typeof createApi>, id: string): Promise<readonly FoundMention[]> {
  const mentions: FoundMention[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const response: Response = await api.fetch("http://bench/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: MENTIONS, variables: { id, after } }),
    });
    const { data } = (await response.json()) as {
      data: {
        node: {
          mentions: {
            nodes: FoundMention[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
    };
    const page = data.node.mentions;
    mentions.push(...page.nodes);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return mentions;
}

function entityAt(
  mentions: readonly FoundMention[],
  { start, end }: PairSide,
  type: EntityType,
): string | undefined {
  const shared = (one: FoundMention) => Math.min(one.end, end) - Math.max(one.start, start);
  const isExact = (one: FoundMention) => one.start === start && one.end === end;
  const ofType = (one: FoundMention) => Number(one.entity.__typename === type);
  const fitting = mentions
    .filter((one) => shared(one) > 0 && (isExact(one) || ofType(one) === 1))
    .sort(
      (a, b) =>
        Number(isExact(b)) - Number(isExact(a)) ||
        ofType(b) - ofType(a) ||
        shared(b) - shared(a) ||
        a.start - b.start,
    );
  return fitting[0]?.entity.id;
}
