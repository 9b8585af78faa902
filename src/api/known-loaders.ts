/** Questions on what was known at an instant, gathered over all parents of a request. */
import type { Asker } from "../graph/port.ts";
import { findClaimsInAt } from "../query/claims-in.ts";
import { findUndoneJudgements } from "../query/judgements.ts";
import { findMentionsAt, findMentionsInAt, findMentionsOfAt } from "../query/known/known-documents.ts";
import { findEntitiesAt } from "../query/known/known-entities.ts";
import { findClaimMentionsAt, findTiedClaims, type Wanted } from "../query/known/tied-claims.ts";
import { batch, batchOne } from "./batch.ts";

/** Loaders for one request; an instant is ISO 8601 in UTC. */
export function knownLoaders(graph: Asker) {
  return {
    tiedClaims: batch((ids, wanted: Wanted) => findTiedClaims(graph, ids, wanted)),
    entityAt: batch((ids, knownAt: string) => findEntitiesAt(graph, ids, knownAt)),
    claimMentionsAt: batch((ids, knownAt: string) => findClaimMentionsAt(graph, ids, knownAt)),
    claimsInAt: batch((ids, knownAt: string) => findClaimsInAt(graph, ids, knownAt)),
    mentionsInAt: {
      document: batch((ids, knownAt: string) => findMentionsInAt(graph, "document", ids, knownAt)),
      article: batch((ids, knownAt: string) => findMentionsInAt(graph, "article", ids, knownAt)),
    },
    mentionsOfAt: batch((ids, knownAt: string) => findMentionsOfAt(graph, ids, knownAt)),
    mentionAt: batch((ids, knownAt: string) => findMentionsAt(graph, ids, knownAt)),
    undoneJudgementsOf: batchOne((ids) => findUndoneJudgements(graph, ids)),
  };
}
