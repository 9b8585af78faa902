/** A combobox (ARIA APG) that suggests entities while their name is typed. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { TYPE_NAMES } from "../parts/words.ts";
import type { EntityNameFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { FoundDetail, FoundName } from "./found-entity.tsx";
import { useCombobox } from "./use-combobox.ts";
import type { Suggestions } from "./use-suggestions.ts";

const WORDS = {
  suggestions: { zh: "建议", en: "Suggestions" },
  none: { zh: "没有这个名称", en: "No such name" },
  count: (count: number) => ({ zh: `${count} 个建议`, en: `${count} suggestion${count === 1 ? "" : "s"}` }),
} satisfies Record<string, Both | ((count: number) => Both)>;

interface EntitySearchProps {
  /** Of the field; one on the page. */
  readonly id: string;
  readonly label: Both;
  readonly placeholder?: Both;
  readonly words?: string;
  readonly isFocused?: boolean;
  readonly onChoose: (entity: EntityNameFragment) => void;
  /** Enter where no suggestion is chosen. */
  readonly onEnter?: (words: string) => void;
}

export function EntitySearch(props: EntitySearchProps) {
  const { id, label, placeholder, words = "", isFocused = false, onChoose, onEnter } = props;
  const field = useRef<HTMLInputElement>(null);
  const box = useCombobox({ words, onChoose, onEnter });
  // Before anything is typed: whoever asked for the field types at once.
  useLayoutEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  return (
    <div class="combobox">
      <label class="heard" for={id}>
        {say(label)}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={box.isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={box.isShown && box.active >= 0 ? `${id}-${box.active}` : undefined}
        placeholder={placeholder && say(placeholder)}
        value={box.words}
        onInput={(event) => box.type(event.currentTarget.value)}
        onKeyDown={box.press}
        onBlur={box.close}
      />
      <Options id={id} {...box} />
    </div>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly isShown: boolean;
  readonly active: number;
  readonly choose: (place: number) => void;
}

function Options({ id, suggestions, isShown, active, choose }: OptionsProps) {
  const { groups, words } = suggestions;
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  let place = -1;
  return (
    <>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say(WORDS.suggestions)}
        hidden={!isShown || count === 0}
      >
        {groups.map(({ type, found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={type} role="group" aria-label={say(TYPE_NAMES[type])}>
            <div class="group" aria-hidden="true">
              {say(TYPE_NAMES[type])}
            </div>
            {found.map((each) => {
              place += 1;
              const own = place;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose it
                <div
                  key={each.node.id}
                  id={`${id}-${own}`}
                  role="option"
                  aria-selected={own === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(own)}
                >
                  <FoundName found={each} words={words} /> <FoundDetail found={each} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p class={isShown && count === 0 ? "none" : "heard"} role="status">
        {isShown && say(count === 0 ? WORDS.none : WORDS.count(count))}
      </p>
    </>
  );
}
