/** What went wrong and what to do, with the way to try again. */
import type { AskError } from "../ask/ask.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  network: {
    zh: "服务没有应答。请确认 policygraph 仍在运行，再试一次。",
    en: "The service does not answer. See that policygraph is still running, then try again.",
  },
  again: { zh: "再试一次", en: "Try again" },
  failed: { zh: "没有得到答案", en: "There is no answer" },
  token: {
    zh: "这需要访问令牌。请在右上角“令牌”处填入。",
    en: "This needs an access token: give one under “Token” above.",
  },
} satisfies Record<string, Both>;

const ADVICE: Readonly<Record<string, Both>> = {
  NETWORK: WORDS.network,
  UNAUTHENTICATED: WORDS.token,
  FORBIDDEN: WORDS.token,
};

interface FailureProps {
  readonly error: AskError;
  readonly again?: () => void;
}

export function Failure({ error, again }: FailureProps) {
  const advice = ADVICE[error.code];
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{say(WORDS.failed)}</strong>
        {error.code === "NETWORK" ? "" : `: ${error.message}`}
      </p>
      {advice && <p>{say(advice)}</p>}
      {again && (
        <button type="button" onClick={again}>
          {say(WORDS.again)}
        </button>
      )}
    </div>
  );
}
