/** Whether a person took a document out of the graph: it does not come back by itself. */
import type { Asker } from "../../src/graph/port.ts";
import type { Message } from "../../src/model/message.ts";
import type { KnownDocument } from "./known-document.ts";

/** What a person did to a document that is not in the graph now. */
export interface Removal {
  readonly action: "retract" | "erase";
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** `person:NAME`; not kept of an erasure, and neither is the reason. */
  readonly by: string | undefined;
  readonly why: string | undefined;
}

/**
 * The removal that keeps a document out now. One that stands, or that only an other content of its source
 * has superseded, was not removed.
 *
 * @param known what the store has of the document.
 */
export async function removalOf(
  transaction: Asker,
  document: string,
  known: Pick<KnownDocument, "retractedAt"> | undefined,
): Promise<Removal | undefined> {
  if (known?.retractedAt === null) return undefined;
  const changes = await transaction.ask("load-document-changes", { document });
  // An erased document has no node; the retraction that counts is that of the node's time.
  const row = changes.findLast(({ action, recordedAt }) =>
    known ? action === "retract" && recordedAt === known.retractedAt : action === "erase",
  );
  if (!row) return undefined;
  const text = (name: string) => (typeof row[name] === "string" ? row[name] : undefined);
  return {
    action: known ? "retract" : "erase",
    recordedAt: String(row["recordedAt"]),
    by: text("by"),
    why: text("why"),
  };
}

/** Says of a file that it stays out, why, and how it comes back. */
export function removalMessage({ action, recordedAt, by, why }: Removal, location: string): Message {
  const done = action === "erase" ? "erased" : "retracted";
  const who = by === undefined ? "" : ` by ${by.replace(/^person:/, "")}`;
  const reason = why === undefined ? "" : ` (${why})`;
  return {
    severity: "doubt",
    code: `${done}-before`,
    location,
    reason: `was ${done}${who} on ${recordedAt.slice(0, 10)}${reason} and stays out; ingest it with --again to take it in.`,
  };
}
