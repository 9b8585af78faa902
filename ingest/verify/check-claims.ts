/** Do the words of each claim stand where its evidence says, and does its id still fit what it says? */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { ClaimKind } from "../../src/model/claim.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import { claimIdOf, SAID_BY_KIND } from "../../src/model/proof/claim-id.ts";
import type { CheckedDocument } from "./check-originals.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const PAGE = 500;

/** Checks every claim of a document that is not retracted. */
export async function checkClaims(
  graph: Asker,
  document: CheckedDocument,
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  let count = 0;
  for await (const claims of pagesOf(graph, "check-claims", PAGE, { document: document.id })) {
    count += claims.length;
    const ids = texts(claims, "id");
    const evidence = byColumn(await graph.ask("check-evidence", { ids }), "claim");
    const roles = byColumn(await graph.ask("check-claim-roles", { ids }), "claim");
    for (const claim of claims) {
      const id = String(claim["id"]);
      const found: StoredClaim = { claim, pieces: evidence.get(id) ?? [], roles: roles.get(id) ?? [] };
      findings.push(...checkClaim(found, document));
    }
  }
  return { count, findings };
}

interface StoredClaim {
  readonly claim: Row;
  readonly pieces: readonly Row[];
  readonly roles: readonly Row[];
}

function checkClaim(stored: StoredClaim, document: CheckedDocument): readonly Finding[] {
  const { claim, pieces } = stored;
  const finding = (code: string, piece: Row, reason: string): Finding => ({
    code,
    document: document.id,
    ...(document.location !== undefined && { location: document.location }),
    span: { start: Number(piece["begins"]), end: Number(piece["ends"]) },
    of: String(claim["id"]),
    reason: `${reason}: the store was altered; load the file into a new one`,
  });
  const [first] = pieces;
  if (!first) return [finding("no-evidence", claim, "the claim has no words to prove it")];
  const findings = pieces.flatMap((piece) => {
    const wrong = wrongPiece(piece, document);
    return wrong ? [finding(...wrong)] : [];
  });
  if (first["begins"] !== claim["begins"] || first["ends"] !== claim["ends"])
    findings.push(
      finding("wrong-span", claim, "the claim's span is not that of its first piece of evidence"),
    );
  const quoted = pieces.map((piece) => String(piece["quote"])).join("");
  if (foldForMatching(quoted) !== foldForMatching(String(claim["text"])))
    findings.push(
      finding("wrong-words", first, `the claim says "${claim["text"]}" and its evidence "${quoted}"`),
    );
  if (findings.length === 0 && idOf(stored, document.id) !== claim["id"])
    findings.push(finding("wrong-claim", first, "the claim's id is not that of what it says"));
  return findings;
}

/** The id of what the claim says now; it was made when the claim was, of the same parts. */
function idOf({ claim, pieces, roles }: StoredClaim, document: string): string | undefined {
  const said = SAID_BY_KIND[String(claim["kind"]) as ClaimKind];
  if (said === undefined) return undefined;
  const mentionIn = (role: string) => {
    const mention = roles.find((row) => row["role"] === role)?.["mention"];
    return typeof mention === "string" ? mention : "";
  };
  return claimIdOf({
    kind: String(claim["kind"]) as ClaimKind,
    document,
    extractor: String(claim["extractor"]),
    pieces: pieces.map((piece) => ({ start: Number(piece["begins"]), end: Number(piece["ends"]) })),
    speaker: mentionIn("SPEAKER"),
    subject: mentionIn("SUBJECT"),
    object: mentionIn("OBJECT"),
    said: said.map((name) => (typeof claim[name] === "number" ? claim[name] : String(claim[name]))),
  });
}

/** What is wrong with a piece of evidence, if anything. */
function wrongPiece(piece: Row, { id, text }: CheckedDocument): [string, Row, string] | undefined {
  const [begins, ends] = [Number(piece["begins"]), Number(piece["ends"])];
  if (!(begins >= 0 && begins < ends && ends <= text.length))
    return ["outside-of-text", piece, `the evidence lies outside of the text of ${text.length} units`];
  const printed = text.slice(begins, ends);
  if (printed !== piece["quote"])
    return ["wrong-quote", piece, `the text says "${printed}" there and the evidence "${piece["quote"]}"`];
  if (piece["document"] !== id) return ["foreign-sentence", piece, "the sentence is of another document"];
  const inside = begins >= Number(piece["sentenceBegins"]) && begins < Number(piece["sentenceEnds"]);
  return inside ? undefined : ["outside-of-sentence", piece, "the evidence does not begin in its sentence"];
}
