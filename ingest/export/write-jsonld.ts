/** All claims with what they rest on, as W3C PROV in JSON-LD: a named graph for each document. */
import type { Asker } from "../../src/graph/port.ts";
import { PROOF_CONTEXT } from "../../src/model/proof/context.ts";
import { proveClaims } from "../../src/query/proof/prove-claims.ts";
import { documentFacts } from "./document-facts.ts";

/**
 * The file's text, piece by piece.
 *
 * @param generatedAt when, ISO 8601 in UTC.
 */
export async function* jsonLd(graph: Asker, generatedAt: string): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PROOF_CONTEXT)},\n"@graph":[`;
  let separator = "\n";
  for await (const { claims } of documentFacts(graph)) {
    if (claims.length === 0) continue;
    const ids = claims.map(({ claim }) => claim.id);
    const { "@context": _once, ...bundle } = await proveClaims(graph, ids, generatedAt);
    yield separator + JSON.stringify(bundle);
    separator = ",\n";
  }
  yield "\n]}\n";
}
