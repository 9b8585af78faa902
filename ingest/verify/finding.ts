/** What a check found to be wrong with the store. */
import type { Span } from "../../src/model/span.ts";

export interface Finding {
  /** Stable word for programs and tests, e.g. `wrong-quote`. */
  readonly code: string;
  /** Id of the document that it is about, where there is one. */
  readonly document?: string;
  /** The file or URL that the document came from, where there is one. */
  readonly location?: string;
  /** Place in the text as read. */
  readonly span?: Span;
  /** Id of the claim, mention, entity, key or judgement; of an edge both entities and its type. */
  readonly of: string;
  /** What is wrong, and what to do about it. */
  readonly reason: string;
}

/** One line: code, file and place, id, what is wrong and what to do. */
export function formatFinding({ code, document, location, span, of, reason }: Finding): string {
  const file = location ?? document ?? "store";
  return `${code}: ${file}${span ? `:${span.start}-${span.end}` : ""}: ${of}: ${reason}`;
}
