/** A document on its way through the queue: its text, packed. */
import { gunzipSync, gzipSync } from "node:zlib";
import type { SourceText } from "../../src/model/document.ts";
import type { Message } from "../../src/model/message.ts";

/** What a job carries. The location stands beside the packed rest, so that a list of jobs can be read. */
export interface DocumentJob {
  readonly location: string;
  /** The source as JSON, gzip, base64. */
  readonly packed: string;
}

/**
 * Most characters of a packed document. Redis holds the queue in memory, and a year of a paper's pages packs into
 * some 10 MB.
 */
export const MOST_PACKED = 16 * 1024 * 1024;

/** Packs a document. @returns a message where it is too large to be carried. */
export function packJob(source: SourceText): DocumentJob | Message {
  const packed = gzipSync(JSON.stringify(source)).toString("base64");
  const { location } = source;
  if (packed.length <= MOST_PACKED) return { location, packed };
  const reason = `the text packs into ${megabytes(packed.length)} MB, and a job carries ${megabytes(MOST_PACKED)} MB at most; ingest it without --queue, or cut it into pages.`;
  return { severity: "error", code: "too-large", location, reason };
}

function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}

/** @throws Error when it was packed by something else. */
export function unpackJob({ location, packed }: DocumentJob): SourceText {
  const source = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8")) as SourceText;
  if (source.location !== location || typeof source.text !== "string" || typeof source.sha256 !== "string")
    throw new TypeError(`${location}: the job holds no document; drop it and queue the file again.`);
  return source;
}
