/** Who makes a change and why, as it stands beside the change. */
import type { AuditEntry, Requester } from "../../src/model/audit.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import { isPlainName, isPlainReason, MOST_NAME, MOST_REASON } from "../../src/model/said.ts";

export interface MadeBy {
  /** The name that the change bears: of those who ask through the service that of their token. */
  readonly person: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly requester: Requester;
}

/** @throws RefusedError for a name or a reason that may not stand in the graph. */
export function checkSaid(why: string, { person }: MadeBy): void {
  if (!isPlainReason(why))
    throw new RefusedError("INVALID", `Give a reason in words, of 1 to ${MOST_REASON} characters.`);
  if (!isPlainName(person))
    throw new RefusedError("INVALID", `Give a name in one line, of 1 to ${MOST_NAME} characters.`);
}

/** The entry of a change that is made. */
export function entryOf(
  action: string,
  { person, recordedAt, requester }: MadeBy,
  more: Pick<AuditEntry, "arguments" | "documents" | "subject">,
): AuditEntry {
  const given = { ...more.arguments, ...(person !== requester.name && { by: person }) };
  return { ...more, by: requester, action, at: recordedAt, outcome: "done", arguments: given };
}
