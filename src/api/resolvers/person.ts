import { postsOf } from "../../query/posts.ts";
import type { PersonResolvers } from "../schema-types.ts";
import { statementsBy } from "./statement-lists.ts";
import { programmesTalkedAbout } from "./talk-lists.ts";

export const Person: PersonResolvers = {
  positions: async (person, { asOf }, { loaders }) =>
    postsOf((await loaders.postClaimsOf(person.id)) ?? [], asOf ?? null),
  programmes: programmesTalkedAbout,
  statements: statementsBy,
};
