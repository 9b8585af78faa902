/** Does a bundle prove its claims against the original files? Needs the files and nothing else. */
import type { SourceText } from "../../../src/model/document.ts";
import { documentId } from "../../../src/model/ids.ts";
import type { BundledClaim, BundledDocument } from "../../../src/model/proof/read-bundle.ts";
import { wrongInClaim } from "./check-claim.ts";
import type { Doubt } from "./doubt.ts";
import { findQuote } from "./find-quote.ts";

export interface ClaimProof {
  readonly claim: string;
  readonly text: string;
  /** The file that proves it. */
  readonly location?: string;
  readonly proved: boolean;
  /** None when it is proved. */
  readonly doubts: readonly Doubt[];
}

/**
 * Checks each claim: a file of the same bytes, read as the same text, with the quotes at their places, the
 * words before and after them, the sentences and mentions, and an id that fits what the claim says. Where the
 * file has changed it looks for the quotes in what is there; a quote that has moved is no proof, but a lead.
 *
 * @param sources the originals, read by this version.
 * @returns in the order of the claims.
 */
export function checkBundle(
  claims: readonly BundledClaim[],
  sources: readonly SourceText[],
): readonly ClaimProof[] {
  const bySha256 = new Map(sources.map((source) => [source.sha256, source]));
  const wanted = new Set(claims.map(({ document }) => document.sha256));
  const others = sources.filter(({ sha256 }) => !wanted.has(sha256));
  return claims.map((claim) => {
    const { id, text, document } = claim;
    const source = bySha256.get(document.sha256);
    const doubts = source ? doubtsOf(claim, source) : leads(claim, candidates(document, others));
    const location = source && { location: source.location };
    return { claim: id, text, ...location, proved: doubts.length === 0, doubts };
  });
}

function doubtsOf(claim: BundledClaim, source: SourceText): readonly Doubt[] {
  const { document } = claim;
  const { location } = source;
  if (documentId(document.sha256) !== document.id)
    return [{ code: "wrong-document", location, reason: "the document's id is not that of its bytes" }];
  if (source.textSha256 !== document.textSha256) {
    const reason = `the bytes are those that were read, but ${source.readerVersion} reads another text than ${document.readerVersion} did`;
    return [{ code: "text-changed", location, reason }, ...moved(claim, source)];
  }
  return wrongInClaim(claim, source.text).map((doubt) => ({ location, ...doubt }));
}

/** Files that may be a later state of the document: those of its name, else all that nothing else is proved by. */
function candidates(document: BundledDocument, sources: readonly SourceText[]): readonly SourceText[] {
  const nameOf = (location: string) => location.split(/[/\\]/).at(-1) ?? location;
  const namesakes = sources.filter(
    ({ location }) => document.fileNames.includes(nameOf(location)) || document.fileNames.includes(location),
  );
  return namesakes.length > 0 ? namesakes : sources;
}

function leads(claim: BundledClaim, sources: readonly SourceText[]): readonly Doubt[] {
  const { fileNames, sha256 } = claim.document;
  const name = fileNames.join(", ") || "the document";
  if (sources.length === 0)
    return [{ code: "no-file", reason: `none of the files is ${name} (SHA-256 ${sha256})` }];
  const reason = `no file has the bytes of ${name} (SHA-256 ${sha256}): it was changed, or it is another file`;
  const found = sources.map((source) => moved(claim, source));
  const best = found.find((all) => all.some(({ code }) => code === "quote-moved")) ?? found[0] ?? [];
  const [first] = sources;
  return [
    { code: "file-changed", ...(sources.length === 1 && first && { location: first.location }), reason },
    ...best,
  ];
}

/** Where the pieces of a claim stand in a text to which its places do not belong. */
function moved({ pieces }: BundledClaim, { location, text }: SourceText): readonly Doubt[] {
  return pieces.map((piece) => {
    const span = findQuote(text, piece);
    if (!span) return { code: "quote-gone", location, reason: `“${piece.exact}” is gone` };
    const same = span.start === piece.span.start && span.end === piece.span.end;
    const reason = same
      ? `“${piece.exact}” still stands at ${span.start}-${span.end}`
      : `“${piece.exact}” moved from ${piece.span.start}-${piece.span.end} to ${span.start}-${span.end}`;
    return { code: same ? "quote-there" : "quote-moved", location, span, reason };
  });
}
