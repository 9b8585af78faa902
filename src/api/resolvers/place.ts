import { pageOfClaims } from "../../query/claims.ts";
import { postsInBody } from "../../query/posts.ts";
import { pageRequest, plainConnection } from "../connection.ts";
import { knownAtOf } from "../moments.ts";
import type { PlaceResolvers } from "../schema-types.ts";
import { actorsOf, areaOf } from "./areas.ts";
import { entityById, entityFields } from "./known-entity.ts";
import {
  documentsInPlace,
  eventsInPlace,
  membersInPlace,
  programmesInPlace,
  statementsInPlace,
} from "./place-lists.ts";
import { placesAbove } from "./places-above.ts";
import { holderClaims } from "./posts-at.ts";

export const Place: PlaceResolvers = {
  ...entityFields,
  documents: documentsInPlace,
  programmes: programmesInPlace,
  statements: statementsInPlace,
  events: eventsInPlace,
  bodies: (place, args, context) => membersInPlace("Organization", place, args, context),
  placesBelow: (place, args, context) => membersInPlace("Place", place, args, context),
  within: placesAbove,
  positions: async (place, { includeBelow, ...args }, context) => {
    const page = pageRequest(args);
    const knownAt = knownAtOf(args, place);
    const area = actorsOf(await areaOf(place.id, { includeBelow: includeBelow ?? true }, knownAt, context));
    const posts = await Promise.all(
      area.members.map(async ({ id }) => {
        const body = await entityById(id, knownAt, context);
        if (body === undefined) return [];
        return postsInBody(await holderClaims(id, knownAt, context), body, args.asOf ?? null);
      }),
    );
    const all = posts.flat();
    return plainConnection(pageOfClaims(all, page), page, async () => all.length);
  },
};
