/** The word lists that extraction and linking look things up in. */
import type { SpeechAct } from "../../src/model/claim.ts";
import type { OrganizationKind } from "../../src/model/entity.ts";
import type { Agency } from "./agencies.ts";
import type { Divisions } from "./divisions.ts";

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
