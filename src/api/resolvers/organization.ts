import type { OrganizationKind } from "../../model/entity.ts";
import { pageOfClaims } from "../../query/claims.ts";
import type { EntityRow } from "../../query/entities.ts";
import { postsInBody } from "../../query/posts.ts";
import { type PositionConnection, pageRequest, plainConnection } from "../connection.ts";
import type { ApiContext } from "../context.ts";
import { isOfNow, type ListArgs, momentOf } from "../moments.ts";
import type { OrganizationResolvers } from "../schema-types.ts";
import { implementedProgrammes } from "./implemented-programmes.ts";
import { entityFields } from "./known-entity.ts";
import { holderClaims } from "./posts-at.ts";
import { relatedList } from "./related-lists.ts";
import { statementsBy } from "./statement-lists.ts";
import { programmesTalkedAbout } from "./talk-lists.ts";

export const Organization: OrganizationResolvers = {
  ...entityFields,
  kind: ({ kind }) => kind as OrganizationKind | null,
  positions: (body, args, context) => positionsIn(body, args, context),
  programmes: implementedProgrammes,
  talkedAbout: programmesTalkedAbout,
  statements: statementsBy,
  units: relatedList({ relation: "PART_OF", side: "from", type: "Organization" }),
  partOf: relatedList({ relation: "PART_OF", side: "to", type: null }),
  partners: relatedList({ relation: "PARTNERS_WITH", side: "either", type: null }),
  locatedIn: relatedList({ relation: "LOCATED_IN", side: "to", type: "Place" }),
  issued: relatedList({ relation: "ISSUED", side: "to", type: "PolicyDocument" }),
  participatesIn: relatedList({ relation: "PARTICIPATES_IN", side: "to", type: null }),
};

async function positionsIn(
  body: EntityRow,
  args: ListArgs,
  context: ApiContext,
): Promise<PositionConnection> {
  const page = pageRequest(args);
  const moment = momentOf(args, body);
  const { loaders } = context;
  if (isOfNow(moment))
    return plainConnection(await loaders.postsIn(body.id, page), page, () => loaders.postCountIn(body.id));
  const posts = postsInBody(await holderClaims(body.id, moment.knownAt, context), body, moment.asOf);
  return plainConnection(pageOfClaims(posts, page), page, async () => posts.length);
}
