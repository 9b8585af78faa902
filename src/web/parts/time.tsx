/** When something held or was reported, and how sure that is. */
import type { Certainty } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { CERTAINTIES } from "./words.ts";

const WORDS = {
  since: (day: string) => ({ zh: `自 ${day} 起`, en: `since ${day}` }),
  reported: (days: string) => ({ zh: `见报 ${days}`, en: `reported ${days}` }),
};

interface TimeProps {
  /** Since when it holds, in the words of the text. */
  readonly since?: string | null | undefined;
  readonly first: string | null;
  readonly last: string | null;
}

export function Time({ since, first, last }: TimeProps) {
  const days = daysOf(first, last);
  return (
    <span class="quiet">
      {since && <bdi>{say(WORDS.since(since))} </bdi>}
      {days && say(WORDS.reported(days))}
    </span>
  );
}

/** `2024-01-02 – 2024-03-04`; one day once. */
export function daysOf(first: string | null, last: string | null): string {
  const days = [first, last].filter((day) => day !== null);
  return [...new Set(days)].join(" – ");
}

/** How sure it is that something holds on the day that is asked for. */
export function Sure({ certainty }: { readonly certainty: Certainty | null }) {
  if (certainty === null) return null;
  const words: Both = CERTAINTIES[certainty];
  return <span class={`sure ${certainty.toLowerCase()}`}>{say(words)}</span>;
}
