/** Every question that a field can ask for its parent, gathered over all parents of a request. */
import type { Asker } from "../graph/port.ts";
import { findClaims } from "../query/claims.ts";
import * as corrections from "../query/corrections.ts";
import { findArticles, findDocumentsById, findSources } from "../query/documents.ts";
import { findEdgeClaims, type SoughtEdge } from "../query/edges/edges.ts";
import { findEntities } from "../query/entities.ts";
import { findEvidence } from "../query/evidence.ts";
import * as implementations from "../query/implementations.ts";
import { findJudgements, findJudgementsOf, findReferences } from "../query/judgements.ts";
import { findClaimMentions, findMentions } from "../query/mentions.ts";
import type { PageRequest } from "../query/page.ts";
import { countPostsIn, findPostClaimsIn, findPostClaimsOf, findPostsIn } from "../query/positions.ts";
import { proveEachClaim } from "../query/proof/prove-claims.ts";
import { type RelatedPair, relatedKey } from "../query/related.ts";
import { findFirstPrintings, findPrintingsOf, findReprintsOf } from "../query/reprints.ts";
import * as statements from "../query/statements.ts";
import * as talk from "../query/talk.ts";
import { batch, batchBy, batchOne } from "./batch.ts";
import { knownLoaders } from "./known-loaders.ts";
import { placeLoaders } from "./place-loaders.ts";
import { relatedLoaders } from "./related-loaders.ts";
import { textLoaders } from "./text-loaders.ts";

interface Paged<C> {
  readonly conditions: C;
  readonly page: PageRequest;
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Loaders for one request: what they have once answered stays as it was.
 *
 * @param askedAt when the request came, ISO 8601 in UTC.
 */
export function createLoaders(graph: Asker, askedAt: string) {
  return {
    ...nodeLoaders(graph),
    ...claimLoaders(graph, askedAt),
    ...statementLoaders(graph),
    ...talkLoaders(graph),
    ...implementationLoaders(graph),
    ...textLoaders(graph),
    ...relatedLoaders(graph),
    ...placeLoaders(graph),
    ...positionLoaders(graph),
    ...knownLoaders(graph),
  };
}

function nodeLoaders(graph: Asker) {
  return {
    entity: batchOne((ids) => findEntities(graph, ids)),
    claim: batchOne((ids) => findClaims(graph, ids)),
    document: batchOne((ids) => findDocumentsById(graph, ids)),
    article: batchOne((ids) => findArticles(graph, ids)),
    mention: batchOne((ids) => findMentions(graph, ids)),
    source: batchOne((ids) => findSources(graph, ids)),
    judgement: batchOne((ids) => findJudgements(graph, ids)),
    correction: batchOne((ids) => corrections.findCorrections(graph, ids)),
    reference: batchOne((ids) => findReferences(graph, ids)),
  };
}

function claimLoaders(graph: Asker, askedAt: string) {
  return {
    claimMentions: batchOne((ids) => findClaimMentions(graph, ids)),
    evidence: batchOne((ids) => findEvidence(graph, ids)),
    judgementsOf: batchOne((ids) => findJudgementsOf(graph, ids)),
    correctionsOf: batchOne((ids) => corrections.findCorrectionsOf(graph, ids)),
    correctedClaim: batchOne((ids) => corrections.findCorrectedClaims(graph, ids)),
    claimAsRead: batchOne((ids) => corrections.findClaimsAsRead(graph, ids)),
    claimInPlaceOf: batchOne((ids) => corrections.findClaimsInPlaceOf(graph, ids)),
    printingsOf: batchOne((ids) => findPrintingsOf(graph, ids)),
    firstPrinting: batchOne((ids) => findFirstPrintings(graph, ids)),
    reprintsOf: batchOne((ids) => findReprintsOf(graph, ids)),
    edgeClaims: batchBy(
      (edges: readonly SoughtEdge[], page: PageRequest) => findEdgeClaims(graph, edges, page),
      ({ edge }) => edge.id,
    ),
    proof: batchOne((ids) => proveEachClaim(graph, ids, askedAt)),
  };
}

function statementLoaders(graph: Asker) {
  type Args = Paged<statements.StatementConditions>;
  return {
    statementsAbout: batch((ids, { conditions, page }: Args) =>
      statements.findStatementsAbout(graph, ids, conditions, page),
    ),
    statementsBy: batch((ids, { conditions, page }: Args) =>
      statements.findStatementsBy(graph, ids, conditions, page),
    ),
    statementsBetween: batchBy(
      (pairs: readonly statements.Talk[], { conditions, page }: Args) =>
        statements.findStatementsBetween(graph, pairs, conditions, page),
      statements.talkKey,
    ),
    statementCountAbout: batch((ids, conditions: statements.StatementConditions) =>
      statements.countStatementsAbout(graph, ids, conditions),
    ),
    statementCountBy: batch((ids, conditions: statements.StatementConditions) =>
      statements.countStatementsBy(graph, ids, conditions),
    ),
  };
}

function talkLoaders(graph: Asker) {
  type Args = Paged<talk.TalkConditions>;
  return {
    speakersAbout: batch((ids, { conditions, page }: Args) =>
      talk.findSpeakersAbout(graph, ids, conditions, page),
    ),
    talkedAboutBy: batch((ids, { conditions, page }: Args) =>
      talk.findTalkedAboutBy(graph, ids, conditions, page),
    ),
    speakerCountAbout: batch((ids, conditions: talk.TalkConditions) =>
      talk.countSpeakersAbout(graph, ids, conditions),
    ),
    talkedAboutCountBy: batch((ids, conditions: talk.TalkConditions) =>
      talk.countTalkedAboutBy(graph, ids, conditions),
    ),
  };
}

function implementationLoaders(graph: Asker) {
  return {
    placesOf: batchOne((ids) => implementations.findPlacesOf(graph, ids)),
    implementationMetrics: batchBy(
      (pairs: readonly RelatedPair[], most: number) =>
        implementations.findImplementationMetrics(graph, pairs, most),
      relatedKey,
    ),
    metricsOf: batch((ids, page: PageRequest) => implementations.findMetricsOf(graph, ids, page)),
    metricCountOf: batchOne((ids) => implementations.countMetricsOf(graph, ids)),
  };
}

function positionLoaders(graph: Asker) {
  return {
    postClaimsOf: batchOne((ids) => findPostClaimsOf(graph, ids)),
    postClaimsIn: batchOne((ids) => findPostClaimsIn(graph, ids)),
    postsIn: batch((ids, page: PageRequest) => findPostsIn(graph, ids, page)),
    postCountIn: batchOne((ids) => countPostsIn(graph, ids)),
  };
}
