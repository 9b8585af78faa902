/**
 * The form of a backup: gzip of JSON lines. The first line is the head, then one line a node, one line a
 * relationship, and the last line the foot, with the counts and the SHA-256 of all lines before it.
 */

export const BACKUP = "policygraph-backup";
/** Raised when the lines change their form. */
export const BACKUP_VERSION = 1;

export interface BackupHead {
  readonly backup: typeof BACKUP;
  readonly version: number;
  /** Of the store that was backed up: see src/graph/schema.ts. */
  readonly formatVersion: number;
  /** When, ISO 8601 in UTC. */
  readonly madeAt: string;
}

export interface BackupFoot {
  readonly nodes: number;
  readonly relationships: number;
  /** SHA-256, in hexadecimal digits, of the lines before this one with their line ends, as UTF-8. */
  readonly sha256: string;
}

/** A file that is no backup, or a damaged one; nothing was done with it. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
