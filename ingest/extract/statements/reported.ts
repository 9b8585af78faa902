/** A statement as the finders of speech hand it on, before its objects are looked up. */
import type { MentionIndex, StatementMode } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Cue } from "./cues.ts";

export interface Reported {
  /** The words said, without the outer marks. */
  readonly content: Span;
  readonly mode: StatementMode;
  readonly speaker?: MentionIndex;
  readonly cue?: Cue;
  readonly confidence: number;
  /** Paragraph that it begins in. */
  readonly paragraph: number;
  /** The outer sentence that reports it. */
  readonly sentence: Span;
}
