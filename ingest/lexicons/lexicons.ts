/** The word lists that extraction and linking look things up in, loaded once and handed on. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SpeechAct } from "../../src/model/claim.ts";
import type { OrganizationKind } from "../../src/model/entity.ts";
import { packageRoot } from "../../src/package-root.ts";
import { AGENCIES, type Agency, CENTRAL_BODIES } from "./agencies.ts";
import { BODY_SUFFIXES, WEAK_BODY_SUFFIXES } from "./bodies.ts";
import { type Divisions, readDivisions } from "./divisions.ts";
import { FOREIGN_PLACES, HOME_REGIONS } from "./foreign-places.ts";
import { GIVEN_NAME_WEIGHT } from "./given-names.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { SURNAMES } from "./surnames.ts";
import { POSTS, PRIVATE_ROLES, PUBLIC_ROLES } from "./titles.ts";

export interface Lexicons {
  readonly divisions: Divisions;
  /** Surname -> bearers per 100,000 people, roughly. */
  readonly surnames: ReadonlyMap<string, number>;
  /** Given-name character -> 0 to 1 by how common it is. */
  readonly givenNames: ReadonlyMap<string, number>;
  readonly posts: ReadonlySet<string>;
  readonly privateRoles: ReadonlySet<string>;
  readonly publicRoles: ReadonlySet<string>;
  /** Last word of a body's name -> kind. */
  readonly bodySuffixes: ReadonlyMap<string, OrganizationKind>;
  readonly weakBodySuffixes: ReadonlySet<string>;
  /** Name of a body after its place or level -> full name and kind. */
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly centralBodies: ReadonlyMap<string, OrganizationKind>;
  readonly foreignPlaces: ReadonlySet<string>;
  readonly homeRegions: ReadonlySet<string>;
  /** Verb that reports speech -> what the speaker does by it; undefined for plain saying. */
  readonly speechVerbs: ReadonlyMap<string, SpeechAct | undefined>;
}

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
