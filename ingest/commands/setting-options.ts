/** Settings as options of commands: what a command does not get as an option comes from the environment, a file or the default. */
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  optionOf,
  type Scope,
  type SettingName,
  settingNamed,
  settingNames,
  settingsOf,
  variableOf,
} from "../../src/settings/settings.ts";
import { FILE_VARIABLE, type Origin, type Settled, settle } from "../../src/settings/settle.ts";

/** Adds `--settings FILE` to the program and sees to it that every command finds its settings among its options. */
export function addSettings(program: Command): void {
  program
    .option("--settings <file>", `JSON file of settings; see docs/settings.md (env: ${FILE_VARIABLE})`)
    .configureHelp({ showGlobalOptions: true })
    .hook("preAction", (_program, command) => {
      for (const { name, value, origin } of settledOf(command))
        command.setOptionValueWithSource(name, value, origin);
    });
}

/** `--store URL`, the same option everywhere. */
export function storeOption(): Option {
  return settingOption("store");
}

/** The options of all settings of a scope. */
export function settingOptions(scope: Scope): readonly Option[] {
  return settingsOf(scope).map(settingOption);
}

/** The settings that a command takes, with where each was stated. @throws SettingError. */
export function settledOf(command: Command): readonly Settled[] {
  const taken = new Set(command.options.map((option) => option.attributeName()));
  const names = settingNames().filter((name) => taken.has(name));
  const given = names.filter((name) => ORIGINS_OF_OPTIONS.includes(command.getOptionValueSource(name) ?? ""));
  return settle(names, {
    options: new Map(given.map((name) => [name, command.getOptionValue(name)])),
    environment: process.env,
    file: settingsFileOf(command),
  });
}

/** The settings file that the command was given; undefined for none. */
export function settingsFileOf(command: Command): string | undefined {
  const { settings } = command.optsWithGlobals<{ settings?: string }>();
  return settings ?? (process.env[FILE_VARIABLE] || undefined);
}

// What commander calls an option that was given, and what it is called once its value was settled.
const ORIGINS_OF_OPTIONS: readonly string[] = ["cli", "option" satisfies Origin];

/** The option of one setting. */
export function settingOption(name: SettingName): Option {
  const { kind, description, default: standard } = settingNamed(name);
  const shown = kind.toText(standard) || "none";
  return new Option(
    `${optionOf(name)} <${kind.placeholder}>`,
    `${description} (default: ${shown}, env: ${variableOf(name)})`,
  ).argParser((words) => {
    const value = kind.fromText(words);
    if (value === undefined) throw new InvalidArgumentError(`It must be ${kind.form}.`);
    return value;
  });
}
