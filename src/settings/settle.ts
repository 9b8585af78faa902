/** Which value of a setting counts: that of the option, else of the environment, else of the settings file, else the default. */
import { SettingError } from "./errors.ts";
import { type SettingName, settingNamed, variableOf } from "./settings.ts";
import { readSettingsFile, type StatedSettings } from "./settings-file.ts";

/** Where a value was stated. */
export type Origin = "option" | "environment" | "file" | "default";

export interface Settled {
  readonly name: SettingName;
  readonly value: unknown;
  readonly origin: Origin;
}

export interface Statements {
  /** Values that were given as options, read already. */
  readonly options: ReadonlyMap<SettingName, unknown>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the settings file; undefined for none. */
  readonly file: string | undefined;
}

/** The environment variable that names the settings file. */
export const FILE_VARIABLE = variableOf("settings");

/**
 * The values of `names` that count. The file is held to its form whole, whatever is asked for.
 *
 * @throws SettingError for a file or a variable that cannot be taken.
 */
export function settle(names: readonly SettingName[], stated: Statements): readonly Settled[] {
  const file: StatedSettings = stated.file === undefined ? new Map() : readSettingsFile(stated.file);
  return names.map((name) => {
    if (stated.options.has(name)) return { name, value: stated.options.get(name), origin: "option" };
    const fromVariable = valueOfVariable(name, stated.environment);
    if (fromVariable !== undefined) return { name, value: fromVariable, origin: "environment" };
    if (file.has(name)) return { name, value: file.get(name), origin: "file" };
    return { name, value: settingNamed(name).default, origin: "default" };
  });
}

/** A variable that is empty says nothing: that is how compose files and shells pass one that is not set. */
function valueOfVariable(name: SettingName, environment: Statements["environment"]): unknown {
  const variable = variableOf(name);
  const words = environment[variable];
  if (words === undefined || words === "") return undefined;
  const { kind, shown } = settingNamed(name);
  const value = kind.fromText(words);
  if (value !== undefined) return value;
  const given = shown === undefined ? ` and is "${words}"` : "";
  throw new SettingError(`${variable} must be ${kind.form}${given}.`);
}
