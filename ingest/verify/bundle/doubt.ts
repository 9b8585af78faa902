import type { Span } from "../../../src/model/span.ts";

/** Why a claim is not proved. */
export interface Doubt {
  /** Stable word for programs and tests, e.g. `file-changed`. */
  readonly code: string;
  /** Place in the text as read of the file in `location`, where there is one. */
  readonly span?: Span;
  readonly location?: string;
  /** What is wrong, in a sentence. */
  readonly reason: string;
}
