/** What the service tells the people who run it. */

export type LogLevel = "debug" | "info" | "warn" | "error";

export interface LogFields {
  /** `warn` where it is left out. */
  readonly level?: LogLevel;
  readonly [field: string]: unknown;
}

/** Takes an event: words, and for programs fields. */
export type Log = (words: string, fields?: LogFields) => void;
