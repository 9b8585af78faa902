/** Trouble that was met and did not stop the work: what, where, and what to do about it. */
import type { Span } from "./span.ts";

/** `error`: this input was left out; `doubt`: taken, but look at it. */
export type Severity = "error" | "doubt";

export interface Message {
  readonly severity: Severity;
  /** Stable word for programs and tests, e.g. `empty-file`. */
  readonly code: string;
  /** Which file, URL or `-`. */
  readonly location: string;
  /** Place in the text as read, where there is one. */
  readonly span?: Span;
  /** What is wrong and what to do, in one sentence or two. */
  readonly reason: string;
}
