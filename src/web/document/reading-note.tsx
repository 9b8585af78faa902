/** Says what the word is that the pointer or the focus is on. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export function ReadingNote({ children }: { readonly children: ComponentChildren }) {
  const [note, setNote] = useState("");
  const show = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest("a[title]") : null;
    setNote(link?.getAttribute("title") ?? "");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only repeats the titles of the links in it
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the focus is followed as well
    <div class="as-read" onMouseOver={show} onFocusIn={show}>
      {children}
      <p class="reading-note" aria-hidden="true" hidden={note === ""}>
        <bdi>{note}</bdi>
      </p>
    </div>
  );
}
