/** The jobs of late; asked for again and again while one of them is not at its end. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { type AskError, ask } from "../ask/ask.ts";
import type { Asked } from "../ask/use-answer.ts";
import { type JobPartFragment, Jobs } from "../questions/questions.ts";

const MOST = 20;
// A page is read within a second or two; one request a second is no burden.
const POLL_MS = 1_000;

export type Job = JobPartFragment;

/** Whether something is still to come of it. */
export function isPending({ state }: Job): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

/** @returns the jobs, newest first, and a function that asks at once, such as after one was queued. */
export function useJobs(): readonly [Asked<readonly Job[]>, again: () => void] {
  const [known, setKnown] = useState<Asked<readonly Job[]>>({ state: "asking" });
  const look = useCallback(() => {
    ask(Jobs, { first: MOST }).then(
      ({ jobs }) => setKnown({ state: "answered", answer: jobs.nodes }),
      (error: AskError) => setKnown({ state: "failed", error }),
    );
  }, []);
  useEffect(look, [look]);
  useEffect(() => {
    if (known.state !== "answered" || !known.answer.some(isPending)) return;
    const timer = setTimeout(look, POLL_MS);
    return () => clearTimeout(timer);
  }, [known, look]);
  return [known, look];
}
