/** The doubtful pairs, one of them side by side, and what is decided about it; all of it by keys as well. */
import { useEffect, useState } from "preact/hooks";
import type { ReviewPairsQuery, Verdict } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { ChangeForm } from "./change-form.tsx";
import { judging, type Outcome } from "./changes.ts";
import { Sentences } from "./sentences.tsx";
import { nameOf, VERDICTS } from "./verdicts.ts";

export type Pair = ReviewPairsQuery["reviewPairs"]["nodes"][number];

const WORDS = {
  list: { zh: "待判对", en: "Pairs to review" },
  keys: {
    zh: "按键：↑ ↓ 换一对，S 同一个，D 不是一个，U 说不准；Enter 下一步，Esc 取消。",
    en: "Keys: ↑ ↓ another pair, S the same, D different, U unsure; Enter goes on, Esc cancels.",
  },
  judge: (verdict: Both, name: string) => ({
    zh: `“${name}”：${verdict.zh}`,
    en: `${name}: ${verdict.en.toLowerCase()}`,
  }),
  moves: (count: number) => ({
    zh: `判为同一个会移动 ${count} 条记录`,
    en: `${count} claims would move, were they one`,
  }),
} satisfies Record<string, Both | ((...args: never[]) => Both)>;

interface PairReviewProps {
  readonly pairs: readonly Pair[];
  readonly done: (outcome: Outcome, name: string) => void;
}

export function PairReview({ pairs, done }: PairReviewProps) {
  const [at, setAt] = useState(0);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const pair = pairs[Math.min(at, pairs.length - 1)];
  const goBy = (step: number): void => {
    setAt((before) => Math.max(0, Math.min(pairs.length - 1, before + step)));
    setVerdict(null);
  };
  useKeys((key) => {
    const decided = VERDICTS.find((each) => each.key === key.toLowerCase());
    if (decided) setVerdict(decided.verdict);
    else if (key === "ArrowDown") goBy(1);
    else if (key === "ArrowUp") goBy(-1);
    else return false;
    return true;
  });
  if (!pair) return null;
  const key = `${pair.left.id} ${pair.right.id}`;
  return (
    <>
      <p class="quiet">{say(WORDS.keys)}</p>
      <div class="pairs">
        <ol aria-label={say(WORDS.list)}>
          {pairs.map((each, index) => (
            <li key={`${each.left.id} ${each.right.id}`}>
              <button type="button" aria-current={each === pair} onClick={() => goBy(index - at)}>
                <bdi>{each.name}</bdi> <span class="quiet">{each.likelihood.toFixed(2)}</span>
              </button>
            </li>
          ))}
        </ol>
        <section aria-label={pair.name}>
          <h2>
            <bdi>{pair.name}</bdi>
          </h2>
          <p class="quiet">
            {pair.why} · {say(WORDS.moves(pair.moveCount))}
          </p>
          <Verdicts chosen={verdict} choose={setVerdict} />
          {verdict && (
            <ChangeForm
              key={`${key} ${verdict}`}
              title={say(WORDS.judge(nameOf(verdict), pair.name))}
              change={judging([pair.left.id, pair.right.id], verdict)}
              done={(outcome) => {
                setVerdict(null);
                done(outcome, pair.name);
              }}
              cancel={() => setVerdict(null)}
            />
          )}
          <div class="beside" key={key}>
            <Sentences entity={pair.left} summary={pair.summaries[0]} />
            <Sentences entity={pair.right} summary={pair.summaries[1]} />
          </div>
        </section>
      </div>
    </>
  );
}

interface VerdictsProps {
  readonly chosen: Verdict | null;
  readonly choose: (verdict: Verdict) => void;
}

function Verdicts({ chosen, choose }: VerdictsProps) {
  return (
    <p class="buttons">
      {VERDICTS.map(({ verdict, key, name }) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={chosen === verdict}
          aria-keyshortcuts={key.toUpperCase()}
          onClick={() => choose(verdict)}
        >
          {say(name)} <kbd>{key.toUpperCase()}</kbd>
        </button>
      ))}
    </p>
  );
}

/** Keys of the page, but where text is typed. @param act says whether it took the key. */
function useKeys(act: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyped =
        event.target instanceof Element && event.target.closest("input, textarea, select, dialog") !== null;
      if (isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event.key)) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
