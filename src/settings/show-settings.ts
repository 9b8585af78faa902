/** The settings in force as lines, without their secrets. */
import { optionOf, settingNamed, variableOf } from "./settings.ts";
import type { Settled } from "./settle.ts";

export interface ShownSetting {
  readonly name: string;
  /** As an option would state it, secrets left out. */
  readonly value: string;
  /** Where it was stated, in words. */
  readonly origin: string;
}

/** @param file the settings file, as its path was given. */
export function showSettings(settled: readonly Settled[], file: string | undefined): readonly ShownSetting[] {
  return settled.map(({ name, value, origin }) => {
    const { kind, shown = kind.toText } = settingNamed(name);
    const places = {
      option: optionOf(name),
      environment: variableOf(name),
      file: file ?? "",
      default: "default",
    };
    return { name, value: shown(value), origin: places[origin] };
  });
}

/** One line a setting, in columns. */
export function formatSettings(settings: readonly ShownSetting[]): string {
  const widthOf = (column: (setting: ShownSetting) => string): number =>
    Math.max(...settings.map((setting) => column(setting).length));
  const names = widthOf(({ name }) => name);
  const values = widthOf(({ value }) => value);
  return settings
    .map(({ name, value, origin }) => `${name.padEnd(names)}  ${value.padEnd(values)}  (${origin})`)
    .join("\n");
}
