/** `ingest --watch` as a process of its own, over a folder in which things happen. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-watch-"));
const pages = path.join(folder, "pages");
const store = `file:${path.join(folder, "graph.db")}`;
const sample = (name: string): string =>
  readFileSync(path.join(packageRoot(), "samples", name), "utf8").replace(/^\ufeff/, "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Watching {
  readonly child: ChildProcess;
  /** What it has printed on both. */
  said(): string;
  /** Waits until it has said this. */
  says(words: string): Promise<void>;
}

function watching(...args: readonly string[]): Watching {
  const script = path.join(packageRoot(), "scripts", "policygraph.mjs");
  const child = spawn(process.execPath, [script, "ingest", pages, "--watch", "--store", store, ...args]);
  let all = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      all += text;
    });
  return {
    child,
    said: () => all,
    says: async (words) => {
      for (let tries = 0; !all.includes(words); tries++) {
        if (tries > 600) throw new Error(`it has not said "${words}", but: ${all}`);
        await sleep(100);
      }
    },
  };
}

describe("ingest --watch", () => {
  it("takes what is there, what comes, what is written anew, and nothing half", async () => {
    mkdirSync(path.join(pages, "sub"), { recursive: true });
    writeFileSync(path.join(pages, "there.txt"), sample("06-forest-chiefs.txt"));
    const { child, says, said } = watching();
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await says("new: ");
    await says("following ");

    // Written bit by bit: one document, that of the whole.
    const slow = path.join(pages, "sub", "slow.txt");
    const text = sample("05-press-conference.txt");
    for (let at = 0; at < text.length; at += 600) {
      appendFileSync(slow, text.slice(at, at + 600));
      await sleep(100);
    }
    await says(`new: ${slow}`);
    expect(said()).not.toContain("new version");

    writeFileSync(path.join(pages, "README.md"), "# 说明");
    writeFileSync(path.join(pages, "minutes.docx"), "PK");
    writeFileSync(path.join(pages, "empty.txt"), "");
    await says("empty.txt: the file is empty");

    // The service and other commands work on the same store meanwhile.
    const verified = await policygraph(["verify", "--store", store]);
    expect([verified.code, verified.code === 0 ? "" : verified.out]).toEqual([0, ""]);

    renameSync(path.join(pages, "there.txt"), path.join(folder, "elsewhere.txt"));
    await says("there.txt was deleted; what was taken in from it stays");
    writeFileSync(slow, text.replaceAll("2025", "2024"));
    await says(`new version: ${slow}`);
    expect(said()).not.toMatch(/README|minutes/);

    child.kill("SIGTERM");
    expect(await gone).toBe(1);
  }, 120_000);

  it("is refused where there is nothing to follow", async () => {
    for (const args of [["-"], [path.join(folder, "nowhere")]]) {
      const { code, err } = await policygraph(["ingest", ...args, "--watch", "--store", store]);
      expect([code, err]).toEqual([2, expect.stringContaining("follow")]);
    }
  });
});
