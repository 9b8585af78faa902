/** `policygraph doctor`: is everything here that policygraph needs, and what is to be done where it is not. */
import type { Command } from "commander";
import { settingNamed } from "../../src/settings/settings.ts";
import { formatSettings, showSettings } from "../../src/settings/show-settings.ts";
import type { Check } from "./doctor/check.ts";
import { checkNode, checkSegmenter, checkSettingsFile } from "./doctor/check-program.ts";
import { checkStore } from "./doctor/check-store.ts";
import { EXIT } from "./exit-codes.ts";
import { printJson, printResult } from "./output.ts";
import { settingOptions, settingsFileOf, settledOf, storeOption } from "./setting-options.ts";

interface DoctorOptions {
  readonly store: string;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .description("look at Node, the store, the disk and the settings, and say what to do")
    .addOption(storeOption());
  for (const option of [...settingOptions("tokens"), ...settingOptions("serve")])
    command.addOption(option.hideHelp());
  command
    .option("--json", "print the findings as JSON")
    .action((options: DoctorOptions) => examine(command, options));
}

async function examine(command: Command, { store, json }: DoctorOptions): Promise<void> {
  const settled = settledOf(command);
  const file = settingsFileOf(command);
  const settings = showSettings(settled, file);
  const holdsSecret = settled.some(({ name, value, origin }) => {
    const { kind, shown } = settingNamed(name);
    return origin === "file" && shown !== undefined && shown(value) !== kind.toText(value);
  });
  const checks: readonly Check[] = [
    checkNode(process.versions.node),
    checkSegmenter(),
    checkSettingsFile(file, holdsSecret),
    ...(await checkStore(store)),
  ];
  if (json) printJson({ checks, settings });
  else printResult(`${checks.map(lineOf).join("\n")}\n\nsettings\n${formatSettings(settings)}`);
  process.exitCode = checks.some(({ status }) => status === "fail") ? EXIT.failedInPart : EXIT.done;
}

function lineOf({ status, of, finding }: Check): string {
  return `${status.padEnd(5)} ${of.padEnd(15)} ${finding}`;
}
