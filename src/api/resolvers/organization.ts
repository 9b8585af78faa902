import type { OrganizationKind } from "../../model/entity.ts";
import { pageRequest, plainConnection } from "../connection.ts";
import type { OrganizationResolvers } from "../schema-types.ts";
import { implementedProgrammes } from "./implemented-programmes.ts";
import { statementsBy } from "./statement-lists.ts";
import { programmesTalkedAbout } from "./talk-lists.ts";

export const Organization: OrganizationResolvers = {
  kind: ({ kind }) => kind as OrganizationKind | null,
  positions: async (body, args, { loaders }) => {
    const page = pageRequest(args);
    return plainConnection(await loaders.postsIn(body.id, page), page, () => loaders.postCountIn(body.id));
  },
  programmes: implementedProgrammes,
  talkedAbout: programmesTalkedAbout,
  statements: statementsBy,
};
