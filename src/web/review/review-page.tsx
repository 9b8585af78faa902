/** Where a reviewer judges the pairs that would change the graph most, and takes back what was judged or corrected. */
import { useState } from "preact/hooks";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { ReviewPairs } from "../questions/questions.ts";
import { accessToken } from "../state/access-token.ts";
import { announce } from "../state/announce.ts";
import { say } from "../state/language.ts";
import { PairReview } from "./pair-review.tsx";
import { PastChanges } from "./past-changes.tsx";

const MOST = 50;

const WORDS = {
  title: { zh: "核对", en: "Review" },
  about: {
    zh: "名称相同、可能是同一个的，影响最大的排在最前。先看两边的原句，再判断；判断都可以撤销。",
    en: "Those that share a name and may be one; what would change most comes first. Read both sides, then judge. Each judgement can be undone.",
  },
  needed: {
    zh: "核对需要审核员的访问令牌：请点右上角的“令牌”填入。没有令牌时，请管理员生成一个。",
    en: "Reviewing needs the access token of a reviewer: give it under “Token” above. An admin makes one.",
  },
  left: (count: number) => ({ zh: `待判 ${count} 对`, en: `${count} pairs to review` }),
  none: { zh: "没有要判断的了。", en: "Nothing is left to judge." },
  judged: (name: string) => ({ zh: `“${name}”已判断。`, en: `${name} is judged.` }),
};

export function ReviewPage() {
  return (
    <section class="page review">
      <h1>{say(WORDS.title)}</h1>
      <p>{say(WORDS.about)}</p>
      {accessToken.value === null ? <p class="notice">{say(WORDS.needed)}</p> : <Review />}
    </section>
  );
}

function Review() {
  const [asked, again] = useAnswer(ReviewPairs, { first: MOST, after: null });
  const [turn, setTurn] = useState(0);
  const [last, setLast] = useState("");
  const changed = (): void => {
    again();
    setTurn((before) => before + 1);
  };
  return (
    <Answer asked={asked} again={again}>
      {({ reviewPairs: { nodes, totalCount } }) => (
        <>
          {last !== "" && <p class="notice">{last}</p>}
          <p>
            <strong>{say(totalCount === 0 ? WORDS.none : WORDS.left(totalCount))}</strong>
          </p>
          <PairReview
            pairs={nodes}
            done={(_, name) => {
              setLast(say(WORDS.judged(name)));
              announce(say(WORDS.judged(name)));
              changed();
            }}
          />
          <PastChanges turn={turn} done={changed} />
        </>
      )}
    </Answer>
  );
}
