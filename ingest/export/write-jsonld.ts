/** All claims with what they rest on, as W3C PROV in JSON-LD: a named graph for each document. */
import type { Asker } from "../../src/graph/port.ts";
import { PROOF_CONTEXT } from "../../src/model/proof/context.ts";
import { proveClaims } from "../../src/query/proof/prove-claims.ts";
import { claimsOfDocument, standingDocuments } from "./document-facts.ts";

/**
 * The file's text, piece by piece.
 *
 * @param generatedAt when, ISO 8601 in UTC.
 */
export async function* jsonLd(graph: Asker, generatedAt: string): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PROOF_CONTEXT)},\n"@graph":[`;
  let separator = "\n";
  for await (const documents of standingDocuments(graph))
    for (const { id } of documents) {
      const ids = await claimIdsOf(graph, id);
      if (ids.length === 0) continue;
      const { "@context": _once, ...bundle } = await proveClaims(graph, ids, generatedAt);
      yield separator + JSON.stringify(bundle);
      separator = ",\n";
    }
  yield "\n]}\n";
}

/** What a proof needs of a claim it asks for itself. */
async function claimIdsOf(graph: Asker, document: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const claims of claimsOfDocument(graph, document)) ids.push(...claims.map(({ id }) => id));
  return ids;
}
