import type { EventResolvers } from "../schema-types.ts";
import { statementsAbout } from "./statement-lists.ts";

export const Event: EventResolvers = { statements: statementsAbout };
