import type { ProgrammeKind } from "../../model/entity.ts";
import { pageOfClaims } from "../../query/claims.ts";
import { metricsOf } from "../../query/known/known-implementations.ts";
import { pageRequest, plainConnection } from "../connection.ts";
import { isOfNow, momentOf } from "../moments.ts";
import type { ProgrammeResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { relatedEntities, relatedList } from "./related-lists.ts";
import { statementsAbout } from "./statement-lists.ts";
import { speakersAbout } from "./talk-lists.ts";
import { timelineOf } from "./timeline.ts";

export const Programme: ProgrammeResolvers = {
  ...entityFields,
  kind: ({ kind }) => kind as ProgrammeKind | null,
  talkedAboutBy: (programme, { speakerType, ...args }, context) =>
    speakersAbout(programme, speakerType ?? null, args, context),
  implementedBy: (programme, { implementerType, ...args }, context) =>
    relatedEntities(
      programme,
      { relation: "IMPLEMENTS", side: "from", type: implementerType ?? null },
      args,
      context,
    ),
  metrics: async (programme, args, { loaders }) => {
    const page = pageRequest(args);
    const moment = momentOf(args, programme);
    if (isOfNow(moment))
      return plainConnection(await loaders.metricsOf(programme.id, page), page, () =>
        loaders.metricCountOf(programme.id),
      );
    const wanted = { kind: "Metric", role: "SUBJECT", knownAt: moment.knownAt } as const;
    const metrics = metricsOf((await loaders.tiedClaims(programme.id, wanted)) ?? [], moment.asOf);
    return plainConnection(pageOfClaims(metrics, page), page, async () => metrics.length);
  },
  statements: statementsAbout,
  timeline: timelineOf,
  basedOn: relatedList({ relation: "BASED_ON", side: "to", type: "PolicyDocument" }),
  partOf: relatedList({ relation: "PART_OF", side: "to", type: "Programme" }),
  parts: relatedList({ relation: "PART_OF", side: "from", type: "Programme" }),
  participants: relatedList({ relation: "PARTICIPATES_IN", side: "from", type: null }),
};
