import type { ComponentChildren } from "preact";
import type { Asked } from "../ask/use-answer.ts";
import { Failure } from "./failure.tsx";
import { Waiting } from "./waiting.tsx";

interface AnswerProps<T> {
  readonly asked: Asked<T>;
  readonly again?: () => void;
  readonly children: (answer: T) => ComponentChildren;
}

/** An answer when it is there; until then that it is waited for, or why there is none. */
export function Answer<T>({ asked, again, children }: AnswerProps<T>) {
  if (asked.state === "failed") return <Failure error={asked.error} {...(again && { again })} />;
  if (asked.answer === undefined) return <Waiting />;
  return (
    <div class="answer" aria-busy={asked.state === "asking"}>
      {children(asked.answer)}
    </div>
  );
}
