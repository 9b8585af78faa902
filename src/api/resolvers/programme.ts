import type { ProgrammeKind } from "../../model/entity.ts";
import { connection, pageRequest, plainConnection } from "../connection.ts";
import type { ProgrammeResolvers } from "../schema-types.ts";
import { statementsAbout } from "./statement-lists.ts";
import { speakersAbout } from "./talk-lists.ts";

export const Programme: ProgrammeResolvers = {
  kind: ({ kind }) => kind as ProgrammeKind | null,
  talkedAboutBy: (programme, { speakerType, ...args }, context) =>
    speakersAbout(programme, speakerType ?? null, args, context),
  implementedBy: async (programme, args, { loaders }) => {
    const page = pageRequest(args);
    const conditions = args.implementerType ?? null;
    return connection(
      await loaders.implementersOf(programme.id, { conditions, page }),
      page,
      ({ cursor, value }) => ({ cursor, node: value.entity, edge: value, owner: programme.id }),
      () => loaders.implementerCountOf(programme.id, conditions),
    );
  },
  metrics: async (programme, args, { loaders }) => {
    const page = pageRequest(args);
    return plainConnection(await loaders.metricsOf(programme.id, page), page, () =>
      loaders.metricCountOf(programme.id),
    );
  },
  statements: statementsAbout,
};
