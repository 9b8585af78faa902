import type { EventResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { relatedList } from "./related-lists.ts";
import { statementsAbout } from "./statement-lists.ts";

export const Event: EventResolvers = {
  ...entityFields,
  statements: statementsAbout,
  participants: relatedList({ relation: "PARTICIPATES_IN", side: "from", type: null }),
  locatedIn: relatedList({ relation: "LOCATED_IN", side: "to", type: "Place" }),
};
