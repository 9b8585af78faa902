/** How the finders of relations hand on what they found. */
import type { MentionIndex } from "../../../src/model/claim.ts";
import type { StatedRelationType } from "../../../src/model/entity.ts";
import type { Span } from "../../../src/model/span.ts";

export interface Related {
  readonly relation: StatedRelationType;
  readonly from: MentionIndex;
  readonly to: MentionIndex;
  /** The words that carry it, offsets in the article's text. */
  readonly span: Span;
  readonly confidence: number;
}
