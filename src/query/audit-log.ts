/** The audit log as it is read. */
import type { Asker, Row } from "../graph/port.ts";
import type { AuditOutcome, AuditWay } from "../model/audit.ts";
import type { Role } from "../model/role.ts";
import { map, text, textOrNull, texts } from "./columns.ts";
import { AFTER_ALL_DAYS, type Order, type Page, type PageRequest, pageOf, pageParameters } from "./page.ts";
import { total } from "./totals.ts";

export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly outcome: AuditOutcome;
  readonly code: string | null;
  /** Null for callers without a token. */
  readonly name: string | null;
  readonly via: AuditWay | null;
  readonly token: string | null;
  readonly role: Role | null;
  readonly request: string | null;
  /** JSON; null once a document that it concerns was erased. */
  readonly arguments: string | null;
  readonly documents: readonly string[];
  readonly subject: string | null;
}

const BY_TIME: Order = { name: "audit", start: { afterAt: AFTER_ALL_DAYS, afterId: "" } };

/** Entries, newest first. */
export async function findAuditLog(graph: Asker, request: PageRequest): Promise<Page<AuditRow>> {
  const rows = await graph.ask("find-audit-entries", pageParameters(BY_TIME, request));
  const listed = rows.map((row) => {
    const value = toAudit(map(row, "entry"));
    return { key: { afterAt: value.at, afterId: value.id }, value };
  });
  return pageOf(BY_TIME, request, listed);
}

/** How many entries there are. */
export function countAuditLog(graph: Asker): Promise<number> {
  return total(graph, "find-audit-entry-count");
}

function toAudit(row: Row): AuditRow {
  return {
    id: text(row, "id"),
    at: text(row, "at"),
    action: text(row, "action"),
    outcome: text(row, "outcome") as AuditRow["outcome"],
    code: textOrNull(row, "code"),
    name: textOrNull(row, "name"),
    via: textOrNull(row, "via") as AuditRow["via"],
    token: textOrNull(row, "token"),
    role: textOrNull(row, "role") as AuditRow["role"],
    request: textOrNull(row, "request"),
    arguments: textOrNull(row, "arguments"),
    documents: texts(row, "documents"),
    subject: textOrNull(row, "subject"),
  };
}
