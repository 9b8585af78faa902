import { postsOf } from "../../query/posts.ts";
import { knownAtOf } from "../moments.ts";
import type { PersonResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { holdersOf, postClaims } from "./posts-at.ts";
import { relatedList } from "./related-lists.ts";
import { statementsBy } from "./statement-lists.ts";
import { programmesTalkedAbout } from "./talk-lists.ts";

export const Person: PersonResolvers = {
  ...entityFields,
  positions: async (person, args, context) => {
    const knownAt = knownAtOf(args, person);
    const claims = await postClaims(person.id, knownAt, context);
    const asOf = args.asOf ?? null;
    return asOf === null
      ? postsOf(claims, null)
      : postsOf(claims, asOf, await holdersOf(claims, knownAt, context));
  },
  programmes: programmesTalkedAbout,
  statements: statementsBy,
  participatesIn: relatedList({ relation: "PARTICIPATES_IN", side: "to", type: null }),
};
