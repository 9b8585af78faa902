/**
 * Puts the mentions of a page that are one entity into one cluster, says why for each, and names what
 * makes a cluster the same in another document. Bodies come first, since persons are told apart by them.
 */
import type { SegmentedPage } from "../../src/model/document.ts";
import type { Extraction, LinkedDocument } from "../../src/model/extraction.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { administrativeContexts } from "./administrative-context.ts";
import { linkBodies } from "./link-bodies.ts";
import { linkEvents } from "./link-events.ts";
import { linkPersons } from "./link-persons.ts";
import { linkPlaces } from "./link-places.ts";
import { linkPolicyDocuments } from "./link-policy-documents.ts";
import { linkProgrammes } from "./link-programmes.ts";
import { withReprintKeys } from "./reprint-keys.ts";

/** Name and version of the linker; a new version supersedes what the old one made of a document. */
export const LINKER = "policygraph-link/3";

/**
 * Links the mentions of one document. Pure: equal input gives equal output.
 *
 * @param page the page that the extraction was made of; spans are in its articles' texts.
 * @returns clusters by type, in the order of their first mentions. Each mention is in one at most;
 *   descriptions and pronouns that nothing resolves are in none.
 */
export function linkDocument(
  page: SegmentedPage,
  extraction: Extraction,
  lexicons: Lexicons,
): LinkedDocument {
  const contexts = administrativeContexts(page, extraction, lexicons.divisions);
  const linking = { page, extraction, lexicons, contexts };
  const places = linkPlaces(linking);
  const bodies = linkBodies(linking);
  return {
    linker: LINKER,
    clusters: [
      ...withReprintKeys(linkPersons(linking, [...places, ...bodies]), page, extraction),
      ...bodies,
      ...places,
      ...linkProgrammes(linking),
      ...linkPolicyDocuments(linking, bodies),
      ...linkEvents(linking),
    ],
  };
}
