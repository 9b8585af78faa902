/** What the doctor finds of one thing. */

export interface Check {
  readonly status: "ok" | "warn" | "fail";
  /** What was looked at, in a word or two. */
  readonly of: string;
  /** How it is and, where it is not well, what to do. */
  readonly finding: string;
}

export const ok = (of: string, finding: string): Check => ({ status: "ok", of, finding });
export const warn = (of: string, finding: string): Check => ({ status: "warn", of, finding });
export const fail = (of: string, finding: string): Check => ({ status: "fail", of, finding });
