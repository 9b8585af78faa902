/** Asks while a component is shown, and again when what it asks about changes. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { accessToken } from "../state/access-token.ts";
import { type AskError, ask } from "./ask.ts";
import type { Question } from "./question.ts";

export type Asked<Answer> =
  | { readonly state: "asking"; readonly answer?: Answer }
  | { readonly state: "answered"; readonly answer: Answer }
  | { readonly state: "failed"; readonly error: AskError };

/**
 * The answer to a question. While another one is asked for, the last answer stays.
 *
 * @returns the answer as far as it is known, and a function that asks again.
 */
export function useAnswer<Answer, Variables>(
  asked: Question<Answer, Variables>,
  variables: Variables,
): readonly [Asked<Answer>, again: () => void] {
  const [known, setKnown] = useState<Asked<Answer>>({ state: "asking" });
  const [turn, setTurn] = useState(0);
  const token = accessToken.value;
  const key = JSON.stringify([asked.id, variables, turn, token]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked with
  useEffect(() => {
    const given = new AbortController();
    setKnown((before) => (before.state === "answered" ? { state: "asking", answer: before.answer } : before));
    ask(asked, variables, given.signal).then(
      (answer) => setKnown({ state: "answered", answer }),
      (error: AskError) => given.signal.aborted || setKnown({ state: "failed", error }),
    );
    return () => given.abort();
  }, [key]);
  return [known, useCallback(() => setTurn((before) => before + 1), [])];
}
