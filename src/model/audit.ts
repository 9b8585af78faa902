/** The audit log: who asked for which change, when, by which way, and what came of it. */
import type { Role } from "./role.ts";

export type AuditWay = "api" | "command";

/** Who asks for a change. */
export interface Requester {
  /** The bearer of the token or, of a command, the user of the machine. */
  readonly name: string;
  readonly via: AuditWay;
  /** Id of the token. */
  readonly token?: string;
  readonly role?: Role;
  /** Id of the request, as the service's log has it. */
  readonly request?: string;
}

/** `refused`: nothing was changed, and who asked was told why; `failed`: an error that nobody foresaw. */
export type AuditOutcome = "done" | "refused" | "failed";

/** Values of arguments by their names: ids, numbers, choices and reasons. The text of a page is told by its hash. */
export type AuditArguments = Readonly<Record<string, string | number | boolean>>;

export interface AuditEntry {
  readonly by: Requester | null;
  /** The mutation, or what does the same on the command line. */
  readonly action: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly outcome: AuditOutcome;
  /** Why it was refused. */
  readonly code?: string;
  readonly arguments: AuditArguments;
  /** Ids of the documents that it concerns: once one is erased, the arguments go. */
  readonly documents: readonly string[];
  /** Id of what it made or took back. */
  readonly subject?: string;
}
