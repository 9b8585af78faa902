/** Q9: a claim, or all claims of an answer, with everything that they rest on, in one file that can be checked elsewhere. */
import { createHash } from "node:crypto";
import type { Asker } from "../../graph/port.ts";
import { readerOf } from "../../model/correction.ts";
import { eachOnce } from "../../model/each-once.ts";
import { idKind } from "../../model/ids.ts";
import { iriOf, PROOF_FORMAT, type ProofBundle, type ProofNode } from "../../model/proof/bundle.ts";
import { PROOF_CONTEXT } from "../../model/proof/context.ts";
import { codePointsOf, type ToCodePoints } from "../../model/proof/selectors.ts";
import type { ClaimRow } from "../claims.ts";
import type { JudgementRow } from "../judgements.ts";
import { findProofFacts, type ProofDocument, type ProofFacts, type ProofMention } from "./proof-facts.ts";
import * as nodes from "./proof-nodes.ts";

/**
 * The proof bundle of claims, retracted ones included. Equal claims give the same graph in the same order,
 * and the bundle's id is made of it.
 *
 * @param ids the claims; an unknown one is left out, so compare `proves`.
 * @param generatedAt when, ISO 8601 in UTC.
 */
export async function proveClaims(
  graph: Asker,
  ids: readonly string[],
  generatedAt: string,
): Promise<ProofBundle> {
  const claims = ids.filter((id) => idKind(id) === "claim");
  return bundleOf(await findProofFacts(graph, claims), generatedAt);
}

/** A bundle for each of the claims, by claim; an unknown one is left out. */
export async function proveEachClaim(
  graph: Asker,
  ids: readonly string[],
  generatedAt: string,
): Promise<ReadonlyMap<string, ProofBundle>> {
  const facts = await findProofFacts(graph, ids);
  return new Map(
    facts.claims.map((claim) => [claim.id, bundleOf({ ...facts, claims: [claim] }, generatedAt)]),
  );
}

/** The bundle of the claims in `facts`; whatever else there is in it belongs to other claims. */
function bundleOf(facts: ProofFacts, generatedAt: string): ProofBundle {
  const graphNodes = graphOf(facts);
  const digest = createHash("sha256").update(JSON.stringify(graphNodes)).digest("hex");
  return {
    "@context": PROOF_CONTEXT,
    id: iriOf(`bundle:${digest}`),
    type: "prov:Bundle",
    format: PROOF_FORMAT,
    generatedAtTime: generatedAt,
    proves: facts.claims.map(({ id }) => iriOf(id)),
    "@graph": graphNodes,
  };
}

/** All nodes, each once; a claim's own come before those that it is made of. */
function graphOf(facts: ProofFacts): readonly ProofNode[] {
  const converters = new Map([...facts.documents].map(([id, { text }]) => [id, codePointsOf(text)]));
  const all = facts.claims.flatMap((claim) => {
    const document = facts.documents.get(claim.documentId);
    const toCodePoints = converters.get(claim.documentId);
    return document && toCodePoints ? nodesOfClaim(claim, facts, document, toCodePoints) : [];
  });
  // A mention that one claim names in full may be the mere side of a judgement for another.
  const fullest = new Map<string, ProofNode>();
  for (const node of all) {
    const known = fullest.get(node.id);
    if (!known || Object.keys(known).length < Object.keys(node).length) fullest.set(node.id, node);
  }
  return [...fullest.values()];
}

function nodesOfClaim(
  claim: ClaimRow,
  facts: ProofFacts,
  document: ProofDocument,
  toCodePoints: ToCodePoints,
): readonly ProofNode[] {
  const pieces = facts.pieces.get(claim.id) ?? [];
  const mentions = facts.mentions.get(claim.id) ?? [];
  const judgements = judgementsOf(mentions, facts);
  const sides = judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]);
  const article = facts.articles.get(claim.articleId ?? "");
  const corrections = facts.corrections.get(claim.id) ?? [];
  const asRead = facts.asRead.get(claim.id);
  return [
    nodes.claimNode(claim, { pieces, mentions, judgements, corrections }),
    nodes.extractionNode(claim),
    nodes.softwareNode(readerOf(claim.extractor)),
    ...corrections.flatMap((correction) => nodes.correctionNodes(correction, asRead ?? claim)),
    ...(asRead ? nodesOfClaim(asRead, facts, document, toCodePoints) : []),
    ...pieces.flatMap((piece) => [
      nodes.pieceNode(piece, claim, document, toCodePoints),
      nodes.passageNode(piece, claim, toCodePoints),
    ]),
    ...mentions.flatMap((mention) => [
      nodes.mentionNode(mention, document, toCodePoints),
      ...(mention.link ? [nodes.entityNode(mention.link.entity)] : []),
    ]),
    ...judgements.flatMap(nodes.judgementNodes),
    ...sides.flatMap((id) => facts.sides.get(id) ?? []).map(nodes.sideNode),
    ...(article ? [nodes.articleNode(article)] : []),
    nodes.documentNode(document),
    nodes.softwareNode(document.row.readerVersion),
  ];
}

/** What was decided of a claim's mentions or of the mentions that head their groups, each once. */
function judgementsOf(mentions: readonly ProofMention[], facts: ProofFacts): readonly JudgementRow[] {
  const ids = [...new Set(mentions.flatMap(({ id, head }) => [id, head]))];
  const found = ids.flatMap((id) => facts.judgements.get(id) ?? []);
  return eachOnce(found, ({ id }) => id);
}
