import type { EventResolvers } from "../schema-types.ts";
import { entityFields } from "./known-entity.ts";
import { statementsAbout } from "./statement-lists.ts";

export const Event: EventResolvers = { ...entityFields, statements: statementsAbout };
