/** Progress of long work on standard error: a bar on a terminal, plain lines elsewhere. */
import cliProgress from "cli-progress";
import { say } from "./output.ts";
import { type Pace, startPace } from "./pace.ts";

export interface Progress {
  /** One more is done. */
  step(label: string): void;
  /** How many there are altogether, once that is known. */
  setTotal(total: number): void;
  end(): void;
}

// Often enough to see that it lives, seldom enough for a log.
const PLAIN_LINE_EVERY_MS = 5000;

/** @param total how many steps there will be; undefined while that is being counted. */
export function startProgress(total?: number): Progress {
  const pace = startPace();
  if (total !== undefined) pace.total = total;
  return process.stderr.isTTY ? bar(pace) : plainLines(pace);
}

function bar(pace: Pace): Progress {
  const shown = new cliProgress.SingleBar(
    { stream: process.stderr, format: "{bar} {pace} {label}", clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  shown.start(pace.total ?? 0, 0, { label: "", pace: "" });
  return {
    step(label) {
      pace.step(Date.now());
      shown.increment({ label, pace: pace.words() });
    },
    setTotal(total) {
      pace.total = total;
      shown.setTotal(total);
    },
    end: () => shown.stop(),
  };
}

function plainLines(pace: Pace): Progress {
  let last = Date.now();
  return {
    step() {
      pace.step(Date.now());
      if (pace.done !== pace.total && Date.now() - last < PLAIN_LINE_EVERY_MS) return;
      last = Date.now();
      say(pace.words());
    },
    setTotal(total) {
      pace.total = total;
    },
    end() {},
  };
}
