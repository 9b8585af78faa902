/** The word lists that extraction and linking look things up in, loaded once and handed on. */
import type { SpeechAct } from "../../src/model/claim.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";

export interface Lexicons {
  /** Verb that reports speech -> what the speaker does by it; undefined for plain saying. */
  readonly speechVerbs: ReadonlyMap<string, SpeechAct | undefined>;
}

/** Reads the lexicon files of `ingest/lexicons/` and puts the lists together. Call it once. */
export function loadLexicons(): Lexicons {
  return { speechVerbs: SPEECH_VERBS };
}
