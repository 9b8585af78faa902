import type { PlaceResolvers } from "../schema-types.ts";
import { implementedProgrammes } from "./implemented-programmes.ts";

export const Place: PlaceResolvers = { programmes: implementedProgrammes };
