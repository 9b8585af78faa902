/** Work that was asked for through the service: a text or file to be taken in, by a process of its own. */
import type { Message } from "./message.ts";

/**
 * `queued`: waits for its turn; `running`: is being read; `done`: was read to its end, whatever was refused;
 * `failed`: could not be read to its end.
 */
export type JobState = "queued" | "running" | "done" | "failed";

/** What a job did, as the ingest command reports it. */
export interface JobReport {
  /** Extractor and version, the word segmenter named. */
  readonly extractor: string;
  /** How many documents met each fate. */
  readonly documents: {
    readonly loaded: number;
    readonly unchanged: number;
    readonly superseded: number;
    /** Retracted or erased by a person before. */
    readonly keptOut: number;
    readonly refused: number;
  };
  readonly articles: number;
  /** All of them; only the first are kept. */
  readonly messageCount: number;
  readonly messages: readonly Message[];
}

/** How far a job is, in documents. */
export interface JobProgress {
  readonly done: number;
  /** Null where nobody knows it before, as of some containers. */
  readonly total: number | null;
}

/** How a source begins that came through the service and has no address: `upload:`, digits of its hash, `/`, its name. */
const UPLOAD = "upload:";

/** Where an upload comes from that has no address. Texts of one name are different sources: neither supersedes the other. */
export function uploadLocation(sha256: string, name: string): string {
  return `${UPLOAD}${sha256.slice(0, 12)}/${name}`;
}

/** Whether what came from there cannot be read there again by a file's name. */
export function isUploaded(location: string): boolean {
  return location.startsWith(UPLOAD) || isAddress(location);
}

/** Whether it is an address on the web. */
export function isAddress(location: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(location) && URL.canParse(location);
}
