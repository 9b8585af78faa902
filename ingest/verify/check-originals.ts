/** Are the documents still what their files hold? */
import { createHash } from "node:crypto";
import type { Asker, Row } from "../../src/graph/port.ts";
import type { SourceText } from "../../src/model/document.ts";
import { isUploaded } from "../../src/model/job.ts";
import { cameThroughStandardInput } from "../../src/model/location.ts";
import type { Finding } from "./finding.ts";

/** Reads a file or URL again; undefined where it cannot be read any more. */
export type ReadOriginal = (location: string) => Promise<Original | undefined>;

/** What is held against the store: the bytes and the text of now. */
export type Original = Pick<SourceText, "sha256" | "textSha256" | "readerVersion">;

export interface CheckedDocument {
  readonly id: string;
  /** The text as stored, to which all offsets of the document belong. */
  readonly text: string;
  readonly location?: string;
  readonly findings: readonly Finding[];
}

/** Compares a document with its files and with the hashes that were taken when it was read. */
export async function checkOriginal(
  graph: Asker,
  document: Row,
  readOriginal: ReadOriginal,
): Promise<CheckedDocument> {
  const id = String(document["id"]);
  const [stored] = await graph.ask("check-document-text", { id });
  const text = String(stored?.["text"] ?? "");
  const sources = await graph.ask("check-document-sources", { ids: [id] });
  const locations = sources.map((row) => String(row["location"]));
  const findings: Finding[] = [];
  if (sha256(text) !== document["textSha256"])
    findings.push({
      code: "wrong-text",
      document: id,
      of: id,
      reason: "the stored text is not the text that was read: restore the store or ingest the file again",
    });
  for (const location of locations) {
    // It cannot be read again.
    if (cameThroughStandardInput(location) || isUploaded(location)) continue;
    const wrong = compare(document, await readOriginal(location));
    if (wrong) findings.push({ ...wrong, document: id, location, of: id });
  }
  const [location] = locations;
  return { id, text, findings, ...(location !== undefined && { location }) };
}

function compare(
  document: Row,
  original: Original | undefined,
): Pick<Finding, "code" | "reason"> | undefined {
  if (!original)
    return {
      code: "missing-file",
      reason: "the file cannot be read any more: put it back, or retract the document",
    };
  if (original.sha256 !== document["sha256"])
    return {
      code: "changed-file",
      reason: "the file has changed since it was read: ingest it again, or put the old one back",
    };
  if (original.textSha256 !== document["textSha256"])
    return {
      code: "changed-text",
      reason: `the same bytes are read as another text by ${original.readerVersion}: ingest the file again`,
    };
  return undefined;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
