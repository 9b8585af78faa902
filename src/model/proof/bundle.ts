/**
 * A proof bundle: a claim with all that it rests on, as W3C PROV in JSON-LD, in one file that can be
 * checked against the original without the store. It is a prov:Bundle, a named graph of provenance:
 *
 *     document <-wasDerivedFrom- piece (quote) <-wasDerivedFrom- claim -wasGeneratedBy-> extraction
 *     claim -speaker, about, subject, object-> mention -refersTo-> entity
 *     claim -wasInfluencedBy-> judgement (who or which rule, score, why), correction (who, why, of which claim)
 *
 * All places are in the text as read. Web Annotation counts Unicode code points, the rest of policygraph
 * UTF-16 code units; both are stated, each with its unit.
 */
import type { PROOF_CONTEXT } from "./context.ts";

/** Goes up with every change after which an older `verify --bundle` could not read a bundle. */
export const PROOF_FORMAT = "policygraph-proof/1";
export const CODE_POINTS = "Unicode code points";
export const CODE_UNITS = "UTF-16 code units";

const NAMESPACE = "urn:policygraph:";

/** The IRI of anything that has an id in the graph. */
export function iriOf(id: string): string {
  return NAMESPACE + id;
}

/** The id that an IRI was made of; undefined for any other. */
export function idOfIri(iri: string): string | undefined {
  return iri.startsWith(NAMESPACE) ? iri.slice(NAMESPACE.length) : undefined;
}

/** The IRI of a person or program that did something, by its name. */
export function agentIri(name: string): string {
  return `${NAMESPACE}agent:${encodeURIComponent(name)}`;
}

export interface ProofBundle {
  readonly "@context": typeof PROOF_CONTEXT;
  readonly id: string;
  readonly type: "prov:Bundle";
  readonly format: typeof PROOF_FORMAT;
  /** When it was drawn from the store, ISO 8601 in UTC. */
  readonly generatedAtTime: string;
  /** IRIs of the claims that it proves, in the order asked for. */
  readonly proves: readonly string[];
  readonly "@graph": readonly ProofNode[];
}

/** A property without a value is left out. */
export type ProofValue =
  | string
  | number
  | boolean
  | readonly ProofValue[]
  | { readonly [key: string]: ProofValue };
export type ProofNode = { readonly [key: string]: ProofValue } & {
  readonly id: string;
  readonly type: readonly string[];
};

/** The bundle as it is saved and sent: JSON, indented by one. */
export function bundleText(bundle: ProofBundle): string {
  return JSON.stringify(bundle, null, 1);
}
