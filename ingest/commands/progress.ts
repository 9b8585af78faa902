/** Progress of long work on standard error: a bar on a terminal, plain lines elsewhere. */
import cliProgress from "cli-progress";
import { say } from "./output.ts";

export interface Progress {
  /** One more is done. */
  step(label: string): void;
  end(): void;
}

// Often enough to see that it lives, seldom enough for a log.
const PLAIN_LINE_EVERY_MS = 5000;

/** @param total how many steps there will be. */
export function startProgress(total: number): Progress {
  return process.stderr.isTTY ? bar(total) : plainLines(total);
}

function bar(total: number): Progress {
  const shown = new cliProgress.SingleBar(
    { stream: process.stderr, format: "{bar} {value}/{total} {label}", clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  shown.start(total, 0, { label: "" });
  return { step: (label) => shown.increment({ label }), end: () => shown.stop() };
}

function plainLines(total: number): Progress {
  let done = 0;
  let last = Date.now();
  return {
    step() {
      done += 1;
      if (done < total && Date.now() - last < PLAIN_LINE_EVERY_MS) return;
      last = Date.now();
      say(`${done}/${total} files`);
    },
    end() {},
  };
}
