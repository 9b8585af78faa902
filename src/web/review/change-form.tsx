/** The one way of every change: say why, see what it does, then make it. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AskError } from "../ask/ask.ts";
import { Failure } from "../parts/failure.tsx";
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";
import type { Change, Outcome } from "./changes.ts";
import { EffectView } from "./effect.tsx";

const WORDS = {
  why: { zh: "理由（必填，留给以后的人看）", en: "Reason (needed, for those who come after)" },
  preview: { zh: "看看会怎样", en: "See what it does" },
  confirm: { zh: "确认", en: "Do it" },
  cancel: { zh: "取消", en: "Cancel" },
  effect: { zh: "这样做的结果", en: "What it does" },
  shown: {
    zh: "结果已列出，尚未改动。按“确认”才会改。",
    en: "What it does is shown; nothing is changed yet until you confirm.",
  },
  missing: { zh: "请写明理由。", en: "Give a reason." },
  cannot: { zh: "这样做不了", en: "This cannot be done" },
  done: { zh: "已完成。", en: "Done." },
} satisfies Record<string, Both>;

const MOST_WHY = 1_000;

interface ChangeFormProps {
  readonly title: string;
  /** Undefined while its fields are not filled in. */
  readonly change: Change | undefined;
  /** What is missing then. */
  readonly missing?: string;
  /** Fields of its own, before the reason. */
  readonly children?: ComponentChildren;
  readonly done: (outcome: Outcome) => void;
  readonly cancel: () => void;
}

type Step =
  | { readonly at: "asked"; readonly fault?: string }
  | { readonly at: "working" }
  | { readonly at: "shown"; readonly outcome: Outcome }
  | { readonly at: "failed"; readonly error: AskError };

export function ChangeForm({ title, change, missing, children, done, cancel }: ChangeFormProps) {
  const [why, setWhy] = useState("");
  const [step, setStep] = useState<Step>({ at: "asked" });
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  // Before anything is typed, also by those who type at once.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  const run = async (preview: boolean): Promise<void> => {
    const fault = faultOf(why, change, missing);
    if (fault !== undefined || change === undefined) return setStep({ at: "asked", fault: fault ?? "" });
    setStep({ at: "working" });
    try {
      const outcome = await change({ why: why.trim(), preview });
      const [error] = outcome.errors;
      if (error) return setStep({ at: "asked", fault: `${say(WORDS.cannot)}: ${error.message}` });
      announce(say(preview ? WORDS.shown : WORDS.done));
      if (preview) setStep({ at: "shown", outcome });
      else done(outcome);
    } catch (error) {
      setStep({ at: "failed", error: error as AskError });
    }
  };
  return (
    <form
      ref={form}
      class="change"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void run(step.at !== "shown");
      }}
      onInput={() => setStep({ at: "asked" })}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <h3>{title}</h3>
      {children}
      <label for={`${id}why`}>{say(WORDS.why)}</label>
      <input
        id={`${id}why`}
        value={why}
        maxLength={MOST_WHY}
        autocomplete="off"
        aria-describedby={`${id}fault`}
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <p id={`${id}fault`} class="trouble" role="alert">
        {step.at === "asked" ? step.fault : null}
      </p>
      {step.at === "failed" && <Failure error={step.error} />}
      {step.at === "shown" && <Shown outcome={step.outcome} />}
      <p class="buttons">
        <button type="submit" class="chief" disabled={step.at === "working"}>
          {say(step.at === "shown" ? WORDS.confirm : WORDS.preview)}
        </button>
        <button type="button" onClick={cancel}>
          {say(WORDS.cancel)}
        </button>
      </p>
    </form>
  );
}

function faultOf(why: string, change: Change | undefined, missing: string | undefined): string | undefined {
  if (change === undefined) return missing;
  return why.trim() === "" ? say(WORDS.missing) : undefined;
}

function Shown({ outcome }: { readonly outcome: Outcome }) {
  return (
    <section aria-label={say(WORDS.effect)}>
      <EffectView outcome={outcome} />
    </section>
  );
}
