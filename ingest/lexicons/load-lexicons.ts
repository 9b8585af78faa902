/** Loads the lexicons: the lists that are TypeScript, and the register of divisions, which is a file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import { AGENCIES, CENTRAL_BODIES } from "./agencies.ts";
import { BODY_SUFFIXES, WEAK_BODY_SUFFIXES } from "./bodies.ts";
import { type Divisions, readDivisions } from "./divisions.ts";
import { FOREIGN_PLACES, HOME_REGIONS } from "./foreign-places.ts";
import { GIVEN_NAME_WEIGHT } from "./given-names.ts";
import type { Lexicons } from "./lexicons.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { SURNAMES } from "./surnames.ts";
import { POSTS, PRIVATE_ROLES, PUBLIC_ROLES } from "./titles.ts";

/**
 * Reads the lexicon files of `ingest/lexicons/` and puts the lists together. Call it once.
 *
 * @throws Error when divisions.json is missing or torn; it names the file.
 */
export function loadLexicons(): Lexicons {
  return {
    divisions: loadDivisions(),
    surnames: SURNAMES,
    givenNames: GIVEN_NAME_WEIGHT,
    posts: POSTS,
    privateRoles: PRIVATE_ROLES,
    publicRoles: PUBLIC_ROLES,
    bodySuffixes: BODY_SUFFIXES,
    weakBodySuffixes: WEAK_BODY_SUFFIXES,
    agencies: AGENCIES,
    centralBodies: CENTRAL_BODIES,
    foreignPlaces: FOREIGN_PLACES,
    homeRegions: HOME_REGIONS,
    speechVerbs: SPEECH_VERBS,
  };
}

function loadDivisions(): Divisions {
  const file = path.join(packageRoot(), "ingest/lexicons/divisions.json");
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { readonly rows: readonly string[] };
  return readDivisions(rows);
}
