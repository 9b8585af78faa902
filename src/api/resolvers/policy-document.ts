import type { PolicyDocumentResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { relatedList } from "./related-lists.ts";
import { statementsAbout } from "./statement-lists.ts";

export const PolicyDocument: PolicyDocumentResolvers = {
  ...entityFields,
  statements: statementsAbout,
  issuedBy: relatedList({ relation: "ISSUED", side: "from", type: null }),
  basisOf: relatedList({ relation: "BASED_ON", side: "from", type: null }),
  basedOn: relatedList({ relation: "BASED_ON", side: "to", type: "PolicyDocument" }),
};
