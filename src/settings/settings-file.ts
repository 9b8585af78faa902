/** The settings file: one JSON object whose keys are names of settings. */
import { readFileSync } from "node:fs";
import { SettingError } from "./errors.ts";
import { type SettingName, settingNamed, settingNames } from "./settings.ts";

/** What a settings file states, by name. */
export type StatedSettings = ReadonlyMap<SettingName, unknown>;

/**
 * Reads the file whole and refuses it for any key that is no setting and any value of a wrong kind.
 *
 * @throws SettingError that names the file, the key and what is wrong.
 */
export function readSettingsFile(file: string): StatedSettings {
  const names: readonly string[] = settingNames();
  return new Map(
    Object.entries(readObject(file)).map(([key, value]) => {
      if (!names.includes(key))
        throw new SettingError(
          `${file}: "${key}" is no setting; there are ${names.join(", ")} (docs/settings.md).`,
        );
      const name = key as SettingName;
      const { kind } = settingNamed(name);
      const taken = kind.fromJson(value);
      if (taken === undefined) throw new SettingError(`${file}: "${key}" must be ${kind.form}.`);
      return [name, taken] as const;
    }),
  );
}

function readObject(file: string): object {
  const value = parsed(file, readText(file));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new SettingError(`${file} must hold one JSON object, such as {"port": 4000}.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingError(`The settings file ${file} cannot be read: ${reason}.`);
  }
}

function parsed(file: string, words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    // What the parser says quotes the text, and with it perhaps a password.
    throw new SettingError(`${file} is no JSON: look for a missing quote, comma or bracket.`);
  }
}
