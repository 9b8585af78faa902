/** Reads a proof bundle that this program wrote, and says exactly what is wrong with one that cannot be read. */
import { CLAIM_KINDS, type ClaimKind } from "../claim.ts";
import { correctionsIn } from "../correction.ts";
import type { Span } from "../span.ts";
import { idOfIri, iriOf, PROOF_FORMAT } from "./bundle.ts";
import { SAID_BY_KIND } from "./claim-id.ts";
import { type Fields, fieldsOf, ProofBundleError } from "./fields.ts";

export { ProofBundleError } from "./fields.ts";

export interface BundledDocument {
  readonly id: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly readerVersion: string;
  readonly fileNames: readonly string[];
}

/** Words and the place where they stand, once in UTF-16 units and once in code points. */
export interface BundledQuote {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly span: Span;
  readonly inCodePoints: Span;
}

export interface BundledSentence {
  readonly id: string;
  /** Wraps joined. */
  readonly text: string;
  /** From its first unit to its last; a column break may lie between. */
  readonly span: Span;
}

export interface BundledPiece extends BundledQuote {
  readonly ordinal: number;
  readonly sentence: BundledSentence;
}

export interface BundledMention extends BundledQuote {
  readonly type: string;
  /** As printed, wraps joined. */
  readonly name: string;
}

export interface BundledClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly document: BundledDocument;
  readonly extractor: string;
  /** What its kind has as its own, in the order of `SAID_BY_KIND`. */
  readonly said: readonly (string | number)[];
  readonly speaker?: string;
  readonly subject?: string;
  readonly object?: string;
  /** First and last day that it is dated to. */
  readonly dated?: { readonly earliest: string; readonly latest: string };
  /** What people put right in it, in the order in which it was given; none of a claim that was read. */
  readonly corrections: readonly BundledCorrection[];
  /** In reading order, at least one. */
  readonly pieces: readonly BundledPiece[];
  readonly mentions: readonly BundledMention[];
}

export interface BundledCorrection {
  readonly id: string;
  /** All that was said, as a line of the file of judgements. */
  readonly line: string;
}

/**
 * Reads the claims that a bundle is to prove.
 *
 * @param text the file. Its nodes may stand in any order, but it has to be in the compacted form in which it
 *   was written; other JSON-LD of the same meaning is not understood.
 * @throws ProofBundleError where it is no bundle, of another format, or lacks something.
 */
export function readBundle(text: string): readonly BundledClaim[] {
  const bundle = fieldsOf(parse(text), "the bundle");
  const format = bundle.text("format");
  if (format !== PROOF_FORMAT)
    throw new ProofBundleError(`the bundle is ${format}, and this version reads ${PROOF_FORMAT}`);
  const nodes = new Map<string, Fields>();
  for (const value of bundle.list("@graph")) {
    const node = fieldsOf(value, "a node of the bundle");
    nodes.set(node.text("id"), node.named(node.text("id")));
  }
  const nodeOf = (iri: string): Fields => {
    const node = nodes.get(iri);
    if (!node) throw new ProofBundleError(`the bundle speaks of ${iri} and does not hold it`);
    return node;
  };
  return bundle.texts("proves").map((iri) => readClaim(nodeOf(iri), nodeOf));
}

type NodeOf = (iri: string) => Fields;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProofBundleError("this is no JSON");
  }
}

function readClaim(node: Fields, nodeOf: NodeOf): BundledClaim {
  const kind = CLAIM_KINDS.find((each) => node.texts("type").includes(`pg:${each}`));
  if (!kind) throw node.error("is a claim of no kind that is known");
  const pieces = node.texts("wasDerivedFrom").map((iri) => readPiece(nodeOf(iri), nodeOf));
  const [first] = node.texts("wasDerivedFrom");
  if (first === undefined) throw node.error("has no evidence");
  const roles = [...node.textOrNone("speaker"), ...node.textOrNone("subject"), ...node.textOrNone("object")];
  const abouts = kind === "Statement" ? node.texts("about") : [];
  const mentions = [...new Set([...roles, ...abouts])].map((iri) => readMention(nodeOf(iri)));
  const extractor = nodeOf(node.text("wasGeneratedBy")).text("extractor");
  const dated = node.objectOrNone("dated");
  return {
    id: idIn(node, "id"),
    kind,
    text: node.text("text"),
    document: readDocument(nodeOf(nodeOf(first).text("source"))),
    extractor,
    ...(dated && { dated: { earliest: dated.text("earliest"), latest: dated.text("latest") } }),
    corrections: correctionsIn(extractor).map((id) => ({ id, line: nodeOf(iriOf(id)).text("line") })),
    said: SAID_BY_KIND[kind].map((name) => readSaid(node, name)),
    ...role(node, "speaker"),
    ...role(node, "subject"),
    ...role(node, "object"),
    pieces: pieces.sort((left, right) => left.ordinal - right.ordinal),
    mentions,
  };
}

function role(node: Fields, name: "speaker" | "subject" | "object"): { readonly [key: string]: string } {
  return node.textOrNone(name).length > 0 ? { [name]: idIn(node, name) } : {};
}

/** JSON-LD has one name for one meaning, and `unit` is taken by the positions. */
function readSaid(node: Fields, name: string): string | number {
  if (name === "value") return node.number(name);
  return node.text(name === "unit" ? "valueUnit" : name);
}

function idIn(node: Fields, name: string): string {
  const id = idOfIri(node.text(name));
  if (id === undefined) throw node.error(`has as ${name} ${node.text(name)}, which is no IRI of policygraph`);
  return id;
}

function readDocument(node: Fields): BundledDocument {
  return {
    id: idIn(node, "id"),
    sha256: node.text("sha256"),
    textSha256: node.text("textSha256"),
    readerVersion: node.text("readerVersion"),
    fileNames: node.texts("fileName"),
  };
}

function readPiece(node: Fields, nodeOf: NodeOf): BundledPiece {
  const sentence = nodeOf(node.text("partOf"));
  return {
    ...readQuote(node),
    ordinal: node.number("ordinal"),
    sentence: {
      id: idIn(sentence, "id"),
      text: sentence.text("text"),
      span: readSpan(selector(sentence, "pg:Utf16PositionSelector"), "utf16Start", "utf16End"),
    },
  };
}

function readMention(node: Fields): BundledMention {
  return { ...readQuote(node), type: node.text("entityType"), name: node.text("name") };
}

function readQuote(node: Fields): BundledQuote {
  const words = selector(node, "oa:TextQuoteSelector");
  return {
    id: idIn(node, "id"),
    exact: words.text("exact"),
    prefix: words.text("prefix"),
    suffix: words.text("suffix"),
    span: readSpan(selector(node, "pg:Utf16PositionSelector"), "utf16Start", "utf16End"),
    inCodePoints: readSpan(selector(node, "oa:TextPositionSelector"), "start", "end"),
  };
}

function selector(node: Fields, type: string): Fields {
  const all = node.list("selector").map((each) => fieldsOf(each, `a selector of ${node.name}`));
  const found = all.find((each) => each.text("type") === type);
  if (!found) throw node.error(`has no ${type}`);
  return found;
}

function readSpan(node: Fields, start: string, end: string): Span {
  return { start: node.number(start), end: node.number(end) };
}
