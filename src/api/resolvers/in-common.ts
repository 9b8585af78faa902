/** What several entities have in common, each with the proof on every side. */
import { eachOnce } from "../../model/each-once.ts";
import { ENTITY_TYPES, RELATION_TYPES } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import { commonArticles, commonStatements } from "../../query/common/common-articles.ts";
import { findCommonNeighbours, pageOfCommon } from "../../query/common/common-neighbours.ts";
import type { EntityEdgeRow } from "../../query/edges/edges.ts";
import { knownEdges } from "../../query/known/known-edges.ts";
import { derivedEdges, type EdgeSource } from "../../query/paths/edge-source.ts";
import { type CommonNeighbourConnection, connection, pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors.ts";
import type { InCommonRow } from "../in-common.ts";
import { isOfNow, type MomentArgs } from "../moments.ts";
import type {
  CommonArticleEdgeResolvers,
  InCommonNeighboursArgs,
  InCommonResolvers,
} from "../schema-types.ts";
import { endOf } from "./graph-edge.ts";
import { entityById } from "./known-entity.ts";

const FEWEST = 2;
const MOST = 5;

/** The entities that are asked about; null where one is unknown or all are one. */
export async function findInCommon(
  { of, asOf = null, knownAt = null }: MomentArgs & { readonly of: readonly string[] },
  context: ApiContext,
): Promise<InCommonRow | null> {
  if (of.length < FEWEST || of.length > MOST)
    throw badInput(`${of.length} ids: ask for ${FEWEST} to ${MOST} entities.`);
  const found = await Promise.all(of.map((id) => entityById(id, knownAt, context)));
  const known = found.filter((entity) => entity !== undefined);
  const unique = eachOnce(known, ({ id }) => id);
  if (known.length < of.length || unique.length < FEWEST) return null;
  return { of: unique, moment: { asOf, knownAt } };
}

export const InCommon: InCommonResolvers = {
  neighbours: (row, args, context) => neighbours(row, args, context),
  articles: async ({ of, moment }, args, { graph }) => {
    const page = pageRequest(args);
    const { knownAt } = moment;
    const articles = commonArticles(graph, idsOf(of), moment);
    return connection(
      await articles.page(page),
      page,
      ({ cursor, value: { article, mentions } }) => ({ cursor, node: article, mentions, knownAt }),
      articles.count,
    );
  },
  statements: async ({ of, moment }, args, { graph }) => {
    const page = pageRequest(args);
    const statements = commonStatements(graph, idsOf(of), moment);
    return plainConnection(await statements.page(page), page, statements.count);
  },
};

export const CommonArticleEdge: CommonArticleEdgeResolvers = {
  mentions: async ({ mentions, knownAt }, _args, { loaders }) => {
    const found = await Promise.all(
      mentions.map((id) => (knownAt === null ? loaders.mention(id) : loaders.mentionAt(id, knownAt))),
    );
    return found.filter((mention) => mention !== undefined).sort((left, right) => left.start - right.start);
  },
};

function idsOf(entities: InCommonRow["of"]): readonly string[] {
  return entities.map(({ id }) => id);
}

async function neighbours(
  { of, moment }: InCommonRow,
  args: InCommonNeighboursArgs,
  context: ApiContext,
): Promise<CommonNeighbourConnection> {
  const request = pageRequest(args);
  const asked = idsOf(of);
  const [relations, types] = [args.relations ?? RELATION_TYPES, args.types ?? ENTITY_TYPES];
  const { knownAt } = moment;
  const then = isOfNow(moment) ? null : knownEdges(context.graph, relations, moment, types);
  const source = then ?? derivedEdges(context.graph, relations, types);
  const { neighbours: all, complete } = await findCommonNeighbours(source, asked);
  const page = pageOfCommon(all, request);
  const ends = await Promise.all(
    page.entries.map(({ value }) => endOf(value.id, knownAt === null ? {} : { knownAt }, context)),
  );
  const nodes = new Map(ends.map((entity) => [entity.id, entity]));
  const entries = page.entries.flatMap(({ cursor, value }) => {
    const node = nodes.get(value.id);
    return node === undefined ? [] : [{ cursor, value: { node, edgeCount: value.edgeCount } }];
  });
  const tiesOf = tiesBetween(source, asked, [...nodes.keys()]);
  const listed = connection(
    { ...page, entries },
    request,
    ({ cursor, value: { node, edgeCount } }) => ({ cursor, node, edgeCount, ties: () => tiesOf(node.id) }),
    async () => all.length,
  );
  return { ...listed, complete: complete && !(then?.wasCut() ?? false) };
}

/** The edges between entities and those that were asked about, sought all at once when the first is asked for. */
function tiesBetween(
  source: EdgeSource,
  asked: readonly string[],
  ids: readonly string[],
): (id: string) => Promise<readonly EntityEdgeRow[]> {
  let sought: Promise<ReadonlyMap<string, readonly EntityEdgeRow[]>> | undefined;
  const seek = async () => {
    const pairs = asked.flatMap((other) => ids.map((one) => ({ one, other })));
    const sideOf = ({ from, to }: EntityEdgeRow) => asked.indexOf(asked.includes(from) ? from : to);
    const edges = [...(await source.between(pairs))].sort((left, right) => sideOf(left) - sideOf(right));
    return groupBy(edges, ({ from, to }) => (asked.includes(from) ? to : from));
  };
  return async (id) => {
    sought ??= seek();
    return (await sought).get(id) ?? [];
  };
}
