/** Light or dark; by the system unless the user chose. */
import { effect, signal } from "@preact/signals";
import { remember, remembered } from "./remembered.ts";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>(THEMES.find((each) => each === remembered("theme")) ?? "system");

effect(() => {
  remember("theme", theme.value);
  document.documentElement.dataset["theme"] = theme.value;
});

/** The next one in turn. */
export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? "system";
}
