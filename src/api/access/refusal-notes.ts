/** Notes refusals in the audit log, but not without bound: who asks in vain a thousand times a second must not fill the store. */
import type { AuditEntry } from "../../model/audit.ts";
import { messageOf } from "../../model/message-of.ts";
import type { Changes } from "../changes.ts";
import type { Log } from "../log.ts";

/** Takes the entry of a mutation that was refused or failed; never throws. */
export type NoteRefusal = (entry: AuditEntry) => Promise<void>;

const MOST_A_MINUTE = 30;
const MINUTE_MS = 60_000;

/**
 * @param changes writes the entries; without it nothing is noted.
 * @param now gives the time, in milliseconds.
 */
export function refusalNotes(
  changes: Pick<Changes, "note"> | undefined,
  log: Log,
  now: () => number = Date.now,
): NoteRefusal {
  let since = 0;
  const noted = new Map<string, number>();
  return async (entry) => {
    if (!changes) return;
    if (now() - since >= MINUTE_MS) {
      since = now();
      noted.clear();
    }
    const who = entry.by?.token ?? "";
    const count = (noted.get(who) ?? 0) + 1;
    noted.set(who, count);
    if (count === MOST_A_MINUTE + 1)
      log(
        `audit: ${entry.by?.name ?? "callers without a token"}: further refusals of this minute are not noted`,
      );
    if (count > MOST_A_MINUTE) return;
    await changes.note(entry).catch((error: unknown) => {
      log(`audit: a refusal could not be noted: ${messageOf(error)}`);
    });
  };
}
