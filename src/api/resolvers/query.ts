import { bundleText, iriOf } from "../../model/proof/bundle.ts";
import { countDocuments, findDocuments } from "../../query/documents.ts";
import { proveClaims } from "../../query/proof/prove-claims.ts";
import { countEntities, searchEntities } from "../../query/search.ts";
import { connection, pageRequest, plainConnection, searchEdge } from "../connection.ts";
import { badInput } from "../errors.ts";
import type { QueryResolvers } from "../schema-types.ts";
import { filteredStatements } from "./filtered-statements.ts";
import { findNamed } from "./find-named.ts";
import { findNode } from "./node.ts";

const MOST_NODES = 100;

function atMost(ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_NODES) throw badInput(`${ids.length} ids: ask for at most ${MOST_NODES} at a time.`);
  return ids;
}

export const Query: QueryResolvers = {
  node: (_root, { id }, context) => findNode(id, context),
  nodes: async (_root, { ids }, context) => Promise.all(atMost(ids).map((id) => findNode(id, context))),
  search: async (_root, { query, types, ...args }, { graph }) => {
    const page = pageRequest(args);
    const found = await searchEntities(graph, query, types ?? null, page);
    return connection(found, page, searchEdge, () => countEntities(graph, query, types ?? null));
  },
  person: findNamed("Person"),
  organization: findNamed("Organization"),
  programme: findNamed("Programme"),
  place: findNamed("Place"),
  policyDocument: findNamed("PolicyDocument"),
  event: findNamed("Event"),
  statements: (_root, { filter, ...args }, context) =>
    filteredStatements(filter ?? {}, pageRequest(args), context),
  documents: async (_root, args, { graph }) => {
    const page = pageRequest(args);
    return plainConnection(await findDocuments(graph, page), page, () => countDocuments(graph));
  },
  proof: async (_root, { claims }, { graph, askedAt }) => {
    const bundle = await proveClaims(graph, atMost(claims), askedAt);
    const unknown = claims.filter((id) => !bundle.proves.includes(iriOf(id)));
    if (unknown.length > 0) throw badInput(`there are no claims ${unknown.join(", ")}.`);
    return bundleText(bundle);
  },
  claim: async (_root, { id }, { loaders }) => (await loaders.claim(id)) ?? null,
};
