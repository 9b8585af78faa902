import type { PolicyDocumentResolvers } from "../schema-types.ts";
import { statementsAbout } from "./statement-lists.ts";

export const PolicyDocument: PolicyDocumentResolvers = { statements: statementsAbout };
