/** What the finders of speech look at. */
import type { Mention } from "../../../src/model/mention.ts";
import type { SpeechVerbs } from "./cues.ts";
import type { Convening } from "./meetings.ts";
import type { OuterSentence } from "./outer-sentences.ts";

export interface SpeechContext {
  readonly text: string;
  /** The article's mentions, ordered by span. */
  readonly mentions: readonly Mention[];
  readonly verbs: SpeechVerbs;
  /** The meetings that the text tells of, in order. */
  readonly meetings: readonly Convening[];
  /** Sentences of the body. */
  readonly sentences: readonly OuterSentence[];
}
