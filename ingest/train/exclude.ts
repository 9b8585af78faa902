/** Keeps sentences of texts that are tested on out of the training. */
const SHARED = 20;

/** What a sentence must not share with any of the texts: 20 characters in a row, or all of itself. */
export interface TestedText {
  readonly windows: ReadonlySet<string>;
  readonly all: string;
}

export function testedText(texts: readonly string[]): TestedText {
  const windows = new Set<string>();
  const stripped = texts.map((text) => text.replace(/\s+/g, ""));
  for (const text of stripped) {
    for (let at = 0; at + SHARED <= text.length; at++) windows.add(text.slice(at, at + SHARED));
  }
  return { windows, all: stripped.join("\n") };
}

export function isTested(sentence: string, { windows, all }: TestedText): boolean {
  const text = sentence.replace(/\s+/g, "");
  if (text.length < SHARED) return text.length >= 8 && all.includes(text);
  for (let at = 0; at + SHARED <= text.length; at++)
    if (windows.has(text.slice(at, at + SHARED))) return true;
  return false;
}
