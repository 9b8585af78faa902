/** Writes the audit log: with a change in its own transaction, so that neither stands without the other. */
import { randomUUID } from "node:crypto";
import type { Asker } from "../../src/graph/port.ts";
import type { AuditEntry } from "../../src/model/audit.ts";
import { makeId } from "../../src/model/ids.ts";

/** Notes what was asked for and what came of it. */
export async function noteAudit(transaction: Asker, entry: AuditEntry, id = newAuditId()): Promise<void> {
  const { by, arguments: given, documents, ...rest } = entry;
  const properties = {
    ...rest,
    ...(by && { name: by.name, via: by.via }),
    ...(by?.token !== undefined && { token: by.token }),
    ...(by?.role !== undefined && { role: by.role }),
    ...(by?.request !== undefined && { request: by.request }),
    arguments: JSON.stringify(given),
    documents: [...new Set(documents)],
  };
  await transaction.ask("load-audit-entry", { id, properties });
}

/** An id that no entry has: two that say the same are two. */
function newAuditId(): string {
  return makeId("audit", randomUUID());
}
