/** What people change: each is tried first, and its effect is shown before it is made. */
import { ask } from "../ask/ask.ts";
import {
  Correct,
  type CorrectedPartFragment,
  type CorrectInput,
  type EffectPartFragment,
  type FaultPartFragment,
  Judge,
  type JudgedPartFragment,
  UndoCorrection,
  UndoJudgement,
  type Verdict,
} from "../questions/questions.ts";

/** What became of a change, or would. */
export interface Outcome {
  /** Id of the judgement or correction; null where nothing was done. */
  readonly id: string | null;
  readonly effect: EffectPartFragment | null;
  /** Claims in words, of a correction. */
  readonly claims: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly errors: readonly FaultPartFragment[];
}

/** A change that can be tried and made; throws AskError where the service does not answer. */
export type Change = (said: { readonly why: string; readonly preview: boolean }) => Promise<Outcome>;

const NO_CLAIMS = { before: [], after: [] };

/** That two entities are judged. @param pair their ids. */
export function judging(pair: readonly [string, string], verdict: Verdict): Change {
  const [a, b] = pair;
  return async (said) => judged((await ask(Judge, { input: { a, b, verdict, ...said } })).judge);
}

/** That a judgement is taken back. */
export function undoingJudgement(judgement: string): Change {
  return async (said) => judged((await ask(UndoJudgement, { input: { judgement, ...said } })).undoJudgement);
}

/** That a claim is put right. */
export function correcting(claim: string, to: Omit<CorrectInput, "claim" | "why" | "preview">): Change {
  return async (said) => corrected((await ask(Correct, { input: { claim, ...to, ...said } })).correct);
}

/** That a correction is taken back. */
export function undoingCorrection(correction: string): Change {
  return async (said) =>
    corrected((await ask(UndoCorrection, { input: { correction, ...said } })).undoCorrection);
}

function judged(payload: JudgedPartFragment | null): Outcome {
  return {
    id: payload?.judgement?.id ?? null,
    effect: payload?.effect ?? null,
    claims: NO_CLAIMS,
    errors: payload?.errors ?? [],
  };
}

function corrected(payload: CorrectedPartFragment | null): Outcome {
  return {
    id: payload?.correction?.id ?? null,
    effect: payload?.effect ?? null,
    claims: {
      before: payload?.claimsBefore.map(({ text }) => text) ?? [],
      after: payload?.claimsAfter.map(({ text }) => text) ?? [],
    },
    errors: payload?.errors ?? [],
  };
}
