/** Where it is printed what the edges say: lines of GB/T 7714. */
import { askedMoment } from "../../address/moment.ts";
import { ask } from "../../ask/ask.ts";
import { EdgeClaims, type EdgeClaimsQuery } from "../../questions/questions.ts";
import type { GraphModel } from "../model/graph-model.ts";
import { passing } from "../model/passing.ts";

type Claims = EdgeClaimsQuery["neighbourhood"]["edges"][number]["claims"];

/**
 * The citations of all claims behind the edges that are shown, each once, numbered. One question an edge, so that none
 * costs more than the service allows.
 *
 * @throws AskError where the service does not answer.
 */
export async function citationsOf(model: GraphModel): Promise<string> {
  const found = new Set<string>();
  for (const id of passing(model).edges) {
    let after: string | null = null;
    do {
      const claims: Claims | undefined = await claimsOf(model, id, after);
      for (const { citation } of claims?.nodes ?? []) found.add(citation);
      after = claims?.pageInfo.hasNextPage ? (claims.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
  }
  return [...found].map((citation, at) => `[${at + 1}] ${citation}\n`).join("");
}

async function claimsOf(model: GraphModel, id: string, after: string | null): Promise<Claims | undefined> {
  const { neighbourhood } = await ask(EdgeClaims, {
    of: model.extremities(id),
    relations: [model.getEdgeAttribute(id, "relation")],
    after,
    ...askedMoment(),
  });
  return neighbourhood.edges.find((edge) => edge.id === id)?.claims;
}
