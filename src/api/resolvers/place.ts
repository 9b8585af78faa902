import type { PlaceResolvers } from "../schema-types.ts";
import { implementedProgrammes } from "./implemented-programmes.ts";
import { entityFields } from "./known-entity.ts";

export const Place: PlaceResolvers = { ...entityFields, programmes: implementedProgrammes };
