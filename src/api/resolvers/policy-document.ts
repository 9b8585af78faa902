import type { PolicyDocumentResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { statementsAbout } from "./statement-lists.ts";

export const PolicyDocument: PolicyDocumentResolvers = { ...entityFields, statements: statementsAbout };
