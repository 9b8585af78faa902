/** The command line `policygraph`: one command a file in commands/. */
import { Command, CommanderError } from "commander";
import { StoreAddressError } from "../src/graph/errors.ts";
import { messageOf } from "../src/model/message-of.ts";
import { RefusedError } from "../src/model/refused-error.ts";
import { SettingError } from "../src/settings/errors.ts";
import { BackupError } from "./backup/backup-file.ts";
import { addBackup } from "./commands/backup.ts";
import { addCorrect } from "./commands/correct.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { EXIT, WrongUseError } from "./commands/exit-codes.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addIngest } from "./commands/ingest.ts";
import { addJudge } from "./commands/judge.ts";
import { addJudgements } from "./commands/judgements.ts";
import { addMentions } from "./commands/mentions.ts";
import { say } from "./commands/output.ts";
import { addProof } from "./commands/proof.ts";
import { addQueue } from "./commands/queue.ts";
import { addRetract } from "./commands/retract.ts";
import { addReview } from "./commands/review.ts";
import { addRunJob } from "./commands/run-job.ts";
import { addServe } from "./commands/serve.ts";
import { addSettings } from "./commands/setting-options.ts";
import { addToken } from "./commands/token.ts";
import { addUpgrade } from "./commands/upgrade.ts";
import { addVerify } from "./commands/verify.ts";
import { versionText } from "./commands/version.ts";
import { addWorker } from "./commands/worker.ts";
import { QueueError } from "./queue/errors.ts";

function createProgram(): Command {
  const program = new Command("policygraph")
    .description("Who said what about which reform, in which post, when, and where it is printed.")
    .version(
      versionText(),
      "-v, --version",
      "print the versions of program, extractor, linker and store format",
    )
    .exitOverride()
    .showHelpAfterError();
  addSettings(program);
  for (const add of [
    addIngest,
    addWorker,
    addQueue,
    addServe,
    addRunJob,
    addToken,
    addExtract,
    addEvaluate,
    addVerify,
    addMentions,
    addJudge,
    addCorrect,
    addJudgements,
    addReview,
    addRetract,
    addDiff,
    addProof,
    addExport,
    addBackup,
    addUpgrade,
    addDoctor,
  ])
    add(program);
  return program;
}

const WRONG_USE = [WrongUseError, QueueError, RefusedError, BackupError, StoreAddressError, SettingError];

/** Runs the command and says by the exit code how it went; `process.exitCode` may have been set by it. */
async function main(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
      return;
    }
    say(messageOf(error));
    const isWrongUse = WRONG_USE.some((known) => error instanceof known);
    process.exitCode = isWrongUse ? EXIT.wrongUse : EXIT.failedInPart;
  }
}

await main();
