/** What is typed into a combobox, what it suggests, which suggestion is chosen, and what its keys do. */
import { useEffect, useState } from "preact/hooks";
import type { EntityNameFragment } from "../questions/questions.ts";
import { type Suggestions, useSuggestions } from "./use-suggestions.ts";

interface Combobox {
  readonly words: string;
  readonly suggestions: Suggestions;
  /** Whether suggestions for the words are there and not closed. */
  readonly isShown: boolean;
  /** Place of the chosen suggestion; -1 where none is. */
  readonly active: number;
  type(words: string): void;
  close(): void;
  choose(place: number): void;
  press(event: KeyboardEvent): void;
}

interface ComboboxUse {
  /** Words that stand in it at first. */
  readonly words: string;
  readonly onChoose: (entity: EntityNameFragment) => void;
  readonly onEnter: ((words: string) => void) | undefined;
}

export function useCombobox({ words: first, onChoose, onEnter }: ComboboxUse): Combobox {
  const [words, setWords] = useState(first);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(isOpen ? words.trim() : "");
  const options = suggestions.groups.flatMap(({ found }) => found);
  const isShown = isOpen && suggestions.words !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, none chosen
  useEffect(() => setActive(-1), [suggestions]);

  const choose = (place: number): void => {
    const chosen = options[place];
    if (!chosen) return;
    setOpen(false);
    setWords("");
    onChoose(chosen.node);
  };
  const step = (by: number): void => {
    setOpen(true);
    setActive(stepped(active, by, options.length));
  };
  const enter = (): void => {
    if (isShown && active >= 0) choose(active);
    else if (words.trim() !== "" && onEnter) {
      setOpen(false);
      onEnter(words.trim());
    }
  };
  return {
    words,
    suggestions,
    isShown,
    active,
    type: (typed) => {
      setWords(typed);
      setOpen(true);
    },
    close: () => setOpen(false),
    choose,
    press: (event) => press(event, { step, enter, leave: () => (isOpen ? setOpen(false) : setWords("")) }),
  };
}

interface Acts {
  step(by: number): void;
  enter(): void;
  leave(): void;
}

/** The keys of the pattern; those of an input method are its own. */
function press(event: KeyboardEvent, { step, enter, leave }: Acts): void {
  if (event.isComposing || !["ArrowDown", "ArrowUp", "Enter", "Escape"].includes(event.key)) return;
  event.preventDefault();
  if (event.key === "ArrowDown") step(1);
  else if (event.key === "ArrowUp") step(-1);
  else if (event.key === "Enter") enter();
  else leave();
}

/** Round from the last to the field and from the field to the last, as in the pattern. */
function stepped(active: number, by: number, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
