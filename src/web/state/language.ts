/** The language of the explorer's own words. Names and printed text stay as they are printed. */
import { effect, signal } from "@preact/signals";
import { remember, remembered } from "./remembered.ts";

export type Language = "zh" | "en";

/** One text in both languages, side by side, so that none is forgotten. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

const TAGS: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

export const language = signal<Language>(remembered("language") === "en" ? "en" : "zh");

effect(() => {
  remember("language", language.value);
  document.documentElement.lang = TAGS[language.value];
});

/** The text in the language of now. */
export function say(both: Both): string {
  return both[language.value];
}
