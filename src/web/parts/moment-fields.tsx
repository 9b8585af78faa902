/** For which day, and as it was known when: the fields that every page of facts has. */
import type { View } from "../address/address.ts";
import { currentView, goTo } from "../address/current-view.ts";
import { type Both, say } from "../state/language.ts";
import { DayField } from "./day-field.tsx";

const WORDS = {
  time: { zh: "时间", en: "Time" },
  asOf: { zh: "截至日", en: "As of" },
  knownAt: { zh: "知悉日", en: "As known on" },
  now: { zh: "回到现在", en: "Back to now" },
  noteAsOf: { zh: "只显示这一天的情况。", en: "Shown as it was on that day." },
  noteKnownAt: {
    zh: "只显示库中当时已知的内容。",
    en: "Shown as this store knew it then.",
  },
} satisfies Record<string, Both>;
// A day stands for its last moment: what was taken in on it counts.
const LAST_MOMENT = "T23:59:59.999Z";

export function MomentFields() {
  const view = currentView.value;
  const { asOf, knownAt } = view;
  return (
    <details class="moment" open={Boolean(asOf || knownAt)}>
      <summary>{say(WORDS.time)}</summary>
      <DayField label={WORDS.asOf} day={asOf} onChange={(day) => goTo(at(view, day, knownAt))} />
      <DayField
        label={WORDS.knownAt}
        day={knownAt?.slice(0, 10)}
        onChange={(day) => goTo(at(view, asOf, day && day + LAST_MOMENT))}
      />
      {(asOf || knownAt) && (
        <button type="button" onClick={() => goTo(at(view))}>
          {say(WORDS.now)}
        </button>
      )}
      <p class="quiet">
        {asOf && say(WORDS.noteAsOf)} {knownAt && say(WORDS.noteKnownAt)}
      </p>
    </details>
  );
}

function at(view: View, asOf?: string, knownAt?: string): View {
  const { asOf: _day, knownAt: _instant, ...rest } = view;
  return { ...rest, ...(asOf && { asOf }), ...(knownAt && { knownAt }) } as View;
}
