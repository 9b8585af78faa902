/** Documents by conditions, and those that mention what lies in a place. */
import {
  countDocuments,
  type DocumentConditions,
  findDocuments,
  type NamingRow,
  type PublishedBetween,
} from "../../query/document-lists.ts";
import {
  findStandingDocuments,
  namingDocuments,
  pageOfDocuments,
} from "../../query/known/known-documents.ts";
import { type Area, membersOf } from "../../query/places/area.ts";
import { type DocumentConnection, pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { earlier } from "../moments.ts";
import type { QueryDocumentsArgs } from "../schema-types.ts";
import { areaOf } from "./areas.ts";
import { documentsAround, entityById } from "./known-entity.ts";

/** Documents that fulfil a filter, now or as known at an instant; none where it names a place that is unknown. */
export async function filteredDocuments(
  { filter, asOf, ...args }: Partial<QueryDocumentsArgs>,
  context: ApiContext,
): Promise<DocumentConnection> {
  const page = pageRequest(args);
  const knownAt = args.knownAt ?? null;
  const conditions: DocumentConditions = {
    publisher: filter?.publisher ?? null,
    from: filter?.from ?? null,
    to: earlier(filter?.to, asOf),
    text: filter?.text ?? null,
  };
  const place = filter?.place ?? null;
  if (place !== null) return documentsOfPlace(place, conditions, { page, knownAt }, context);
  const { graph } = context;
  if (knownAt === null)
    return plainConnection(await findDocuments(graph, conditions, page), page, () =>
      countDocuments(graph, conditions),
    );
  const standing = await findStandingDocuments(graph, conditions, knownAt);
  const found = await pageOfDocuments(graph, standing, knownAt, page);
  return plainConnection(found, page, async () => standing.length);
}

interface Asked {
  readonly page: ReturnType<typeof pageRequest>;
  readonly knownAt: string | null;
}

async function documentsOfPlace(
  id: string,
  conditions: DocumentConditions,
  { page, knownAt }: Asked,
  context: ApiContext,
): Promise<DocumentConnection> {
  const place = await entityById(id, knownAt, context);
  if (place?.type !== "Place") return plainConnection(undefined, page, async () => 0);
  const { graph, loaders } = context;
  const area = membersOf(await areaOf(place.id, {}, knownAt, context), ["Place", "Organization", "Event"]);
  if (knownAt !== null) {
    const named = new Set(
      (await namingIn(area, conditions, knownAt, context)).map(({ document }) => document.id),
    );
    const standing = (await findStandingDocuments(graph, conditions, knownAt)).filter((one) =>
      named.has(one.id),
    );
    const found = await pageOfDocuments(graph, standing, knownAt, page);
    return plainConnection(found, page, async () => standing.length);
  }
  const found = await loaders.documentsIn(area, { conditions, page });
  const entries = (found?.entries ?? []).map(({ cursor, value }) => ({ cursor, value: value.document }));
  return plainConnection({ entries, hasNext: found?.hasNext ?? false }, page, () =>
    loaders.documentCountIn(area, conditions),
  );
}

/** The documents that mentioned what lay in an area at an instant, with how often. */
export async function namingIn(
  area: Area,
  published: PublishedBetween,
  knownAt: string,
  context: ApiContext,
): Promise<readonly NamingRow[]> {
  const { loaders } = context;
  const found = await Promise.all(area.members.map(({ id }) => loaders.mentionsOfAt(id, knownAt)));
  const mentions = found.flatMap((own) => own ?? []);
  return namingDocuments(mentions, await documentsAround(mentions, context), published, knownAt);
}
