import { bundleText, iriOf } from "../../model/proof/bundle.ts";
import { countAuditLog, findAuditLog } from "../../query/audit-log.ts";
import { countJobs, findJob, findJobs } from "../../query/jobs.ts";
import { pageOfFound, searchEntitiesAt } from "../../query/known/known-entities.ts";
import { proveClaims } from "../../query/proof/prove-claims.ts";
import { countEntities, searchEntities } from "../../query/search.ts";
import { guarded } from "../access/guard.ts";
import { connection, pageRequest, plainConnection, searchEdge } from "../connection.ts";
import { badInput } from "../errors.ts";
import { earlier } from "../moments.ts";
import type { QueryResolvers } from "../schema-types.ts";
import { filteredDocuments } from "./documents-in.ts";
import { filteredStatements } from "./filtered-statements.ts";
import { findNamed } from "./find-named.ts";
import { findInCommon } from "./in-common.ts";
import { findNeighbourhood } from "./neighbourhood.ts";
import { findClaim, findNode } from "./node.ts";
import { findPaths } from "./paths.ts";
import { listCorrections, listJudgements, listReviewPairs } from "./review.ts";

const MOST_NODES = 100;

function atMost(ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_NODES) throw badInput(`${ids.length} ids: ask for at most ${MOST_NODES} at a time.`);
  return ids;
}

export const Query: QueryResolvers = guarded({
  node: (_root, { id, knownAt }, context) => findNode(id, knownAt ?? null, context),
  nodes: async (_root, { ids, knownAt }, context) =>
    Promise.all(atMost(ids).map((id) => findNode(id, knownAt ?? null, context))),
  search: async (_root, { query, types, ...args }, { graph }) => {
    const page = pageRequest(args);
    if (args.knownAt) {
      const all = await searchEntitiesAt(graph, query, types ?? null, args.knownAt);
      return connection(pageOfFound(all, page), page, searchEdge, async () => all.length);
    }
    const found = await searchEntities(graph, query, types ?? null, page);
    return connection(found, page, searchEdge, () => countEntities(graph, query, types ?? null));
  },
  person: findNamed("Person"),
  organization: findNamed("Organization"),
  programme: findNamed("Programme"),
  place: findNamed("Place"),
  policyDocument: findNamed("PolicyDocument"),
  event: findNamed("Event"),
  statements: (_root, { filter, asOf, knownAt, ...args }, context) =>
    filteredStatements(
      { ...filter, to: earlier(filter?.to, asOf) },
      { page: pageRequest(args), knownAt: knownAt ?? null },
      context,
    ),
  paths: async (_root, args, context) => (await findPaths(args, context)).paths,
  pathSearch: (_root, args, context) => findPaths(args, context),
  neighbourhood: (_root, args, context) => findNeighbourhood(args, context),
  inCommon: (_root, args, context) => findInCommon(args, context),
  documents: (_root, args, context) => filteredDocuments(args, context),
  proof: async (_root, { claims }, { graph, askedAt }) => {
    const bundle = await proveClaims(graph, atMost(claims), askedAt);
    const unknown = claims.filter((id) => !bundle.proves.includes(iriOf(id)));
    if (unknown.length > 0) throw badInput(`there are no claims ${unknown.join(", ")}.`);
    return bundleText(bundle);
  },
  claim: (_root, { id, knownAt }, context) => findClaim(id, knownAt ?? null, context),
  auditLog: async (_root, args, { graph }) => {
    const page = pageRequest(args);
    return plainConnection(await findAuditLog(graph, page), page, () => countAuditLog(graph));
  },
  reviewPairs: (_root, args, context) => listReviewPairs(args, context),
  judgements: (_root, args, context) => listJudgements(args, context),
  corrections: (_root, args, context) => listCorrections(args, context),
  job: (_root, { id }, { graph }) => findJob(graph, id),
  jobs: async (_root, args, { graph }) => {
    const page = pageRequest(args);
    return plainConnection(await findJobs(graph, page), page, () => countJobs(graph));
  },
  viewer: (_root, _args, { viewer }) => viewer,
  rateLimit: (_root, _args, { cost: { points, ...rest } }) => ({ cost: points, ...rest }),
});
