/** What a change does: the entities and claims before it, beside those after it. */
import { TYPE_NAMES } from "../parts/words.ts";
import type { SummaryPartFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import type { Outcome } from "./changes.ts";

const WORDS = {
  none: { zh: "各条目不变，只记下这个决定。", en: "No entity changes; the decision alone is kept." },
  before: { zh: "现在", en: "Now" },
  after: { zh: "之后", en: "After it" },
  gone: { zh: "不再有", en: "nothing" },
};

export function EffectView({ outcome: { effect, claims } }: { readonly outcome: Outcome }) {
  const [before, after] = [effect?.before ?? [], effect?.after ?? []];
  const isNone = before.length + after.length + claims.before.length + claims.after.length === 0;
  if (isNone) return <p>{say(WORDS.none)}</p>;
  return (
    <div class="beside">
      <Side title={say(WORDS.before)} entities={before} claims={claims.before} />
      <Side title={say(WORDS.after)} entities={after} claims={claims.after} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly entities: readonly SummaryPartFragment[];
  readonly claims: readonly string[];
}

function Side({ title, entities, claims }: SideProps) {
  return (
    <div>
      <h4>{title}</h4>
      {entities.length + claims.length === 0 && <p class="quiet">{say(WORDS.gone)}</p>}
      <ul>
        {claims.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
        {entities.map((each) => (
          <li key={each.id}>
            <strong>
              <bdi>{each.name}</bdi>
            </strong>{" "}
            <span class="quiet">{say(TYPE_NAMES[each.type])}</span>
            <br />
            {say(countsOf(each))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much there is of an entity. */
export function countsOf(entity: SummaryPartFragment) {
  const { documentCount, mentionCount, statementCount, positionCount } = entity;
  return {
    zh: `${documentCount} 份文件 · 提到 ${mentionCount} 次 · 讲话 ${statementCount} 段 · 任职 ${positionCount} 条`,
    en: `${documentCount} documents · ${mentionCount} mentions · ${statementCount} statements · ${positionCount} posts`,
  };
}
