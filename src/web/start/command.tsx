/** A command line to copy. */
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  copy: (label: string) => ({ zh: `复制：${label}`, en: `Copy: ${label}` }),
  short: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制。", en: "Copied." },
  byHand: {
    zh: "浏览器不允许复制，请手工选取。",
    en: "The browser does not let us copy: select it by hand.",
  },
} satisfies Record<string, Both | ((label: string) => Both)>;

interface CommandProps {
  /** What it does. */
  readonly label: string;
  readonly words: string;
}

export function Command({ label, words }: CommandProps) {
  const copy = (): void => {
    // Without HTTPS, and beyond this machine, there is no clipboard.
    void Promise.resolve(navigator.clipboard?.writeText(words) ?? Promise.reject()).then(
      () => announce(say(WORDS.copied)),
      () => announce(say(WORDS.byHand)),
    );
  };
  return (
    <div class="command">
      <p>{label}</p>
      <div>
        <code>{words}</code>
        <button type="button" aria-label={say(WORDS.copy(label))} onClick={copy}>
          {say(WORDS.short)}
        </button>
      </div>
    </div>
  );
}
