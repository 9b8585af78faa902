/** The log of the service: one JSON object a line for programs, or lines for a person at a terminal. */
import { type DestinationStream, pino } from "pino";
import pretty from "pino-pretty";
import type { Log, LogLevel } from "../log.ts";

export interface LogOptions {
  /** `auto`: lines for people where `out` is a terminal, else JSON. */
  readonly format: "auto" | "json" | "text";
  /** The least level that is written. */
  readonly level: LogLevel | "silent";
  readonly out?: NodeJS.WriteStream;
}

/**
 * A log that writes each event before it returns. JSON lines bear `level`, `time` (ISO 8601 in UTC), `msg` and
 * the event's fields.
 */
export function createLog({ format, level, out = process.stderr }: LogOptions): Log {
  const isForPeople = format === "text" || (format === "auto" && out.isTTY);
  const destination: DestinationStream = isForPeople ? linesOn(out) : out;
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return (words, { level: at = "warn", ...fields } = {}) => logger[at](fields, words);
}

function linesOn(out: NodeJS.WriteStream): DestinationStream {
  return pretty({
    destination: out,
    sync: true,
    colorize: out.isTTY,
    singleLine: true,
    translateTime: "SYS:HH:MM:ss",
  });
}
