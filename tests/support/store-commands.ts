/** The commands on one store, as a user gives them. */
import { expect } from "@jest/globals";
import { policygraph } from "./command-line.ts";

/** @param store as `--store` takes it. */
export function commandsOn(store: string) {
  const run = (...args: string[]) => policygraph([...args, "--store", store]);
  /** What a command prints with --json, which has to end with 0. */
  async function json<T>(...args: string[]): Promise<T> {
    const { code, out, err } = await run(...args, "--json");
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
    return JSON.parse(out) as T;
  }
  async function isSound(): Promise<void> {
    expect((await json<{ findings: unknown[] }>("verify")).findings).toEqual([]);
  }
  return { run, json, isSound };
}
