/** What extraction wants of a statistical tagger; `ingest/tagger/` gives it one. */
import type { Span } from "../../../src/model/span.ts";

export interface TaggedName extends Span {
  readonly type: "Person" | "Organization" | "Place";
  /** How much better the name scores than no name there; 0 is even. */
  readonly margin: number;
}

export interface NameTagger {
  /** Names of a text in order, none overlapping, by offsets in it. */
  tag(text: string): readonly TaggedName[];
}
