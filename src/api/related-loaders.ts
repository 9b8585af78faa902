/** Questions on relations of entities, and on the course of programmes, gathered over all parents of a request. */
import type { Asker } from "../graph/port.ts";
import type { StatedRelationType } from "../model/entity.ts";
import type { PageRequest } from "../query/page.ts";
import * as related from "../query/related.ts";
import * as timeline from "../query/timeline.ts";
import { batch, batchBy, batchOne } from "./batch.ts";

/** Loaders for one request. */
export function relatedLoaders(graph: Asker) {
  return {
    related: batch((ids, args: { readonly related: related.Related; readonly page: PageRequest }) =>
      related.findRelated(graph, ids, args.related, args.page),
    ),
    relatedCount: batch((ids, wanted: related.Related) => related.countRelated(graph, ids, wanted)),
    relationsBetween: batchBy(
      (
        pairs: readonly related.RelatedPair[],
        { relation, most }: { readonly relation: StatedRelationType; readonly most: number },
      ) => related.findRelationsBetween(graph, pairs, relation, most),
      related.relatedKey,
    ),
    timelineOf: batch((ids, args: { readonly bounds: timeline.TimelineBounds; readonly page: PageRequest }) =>
      timeline.findTimelinesOf(graph, ids, args.bounds, args.page),
    ),
    timelineCountOf: batch((ids, bounds: timeline.TimelineBounds) =>
      timeline.countTimelinesOf(graph, ids, bounds),
    ),
    mentionBounds: batchOne((ids) => timeline.findMentionBounds(graph, ids)),
  };
}
