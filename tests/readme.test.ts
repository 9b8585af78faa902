/** The README says what is so: every command in it is run, and its answer is the real one. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../src/package-root.ts";
import { type Service, startService } from "./support/service.ts";

const root = packageRoot();
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, l]) => l === language)
    .map(([, , text]) => text ?? "");
const commands = blocks("sh").flatMap((block) =>
  // A line that ends in a backslash goes on in the next.
  block
    .replaceAll("\\\n", "")
    .split("\n")
    .filter((line) => line !== ""),
);

/** Commands that a test cannot run inside of itself or here, and what stands in for running them. */
const NOT_RUN_HERE: Readonly<Record<string, string>> = {
  "npm start": "started before the other commands",
  "npm test": "this test is part of it",
  "npm run check": "CI runs it",
  "NEO4J_PASSWORD=choose-your-own docker compose up":
    "needs a Docker engine; tests/compose.test.ts reads the file",
};
/** `npm run bench` measures half a megabyte; a tenth of that shows that it runs. */
const LESS_WORK: Readonly<Record<string, string>> = { "npm run bench": "npm run bench -- --megabytes 0.05" };

function run(
  command: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number; out: string }> {
  const child = spawn(command, {
    cwd,
    shell: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  }
  return new Promise((resolve) => child.once("close", (code) => resolve({ code: code ?? -1, out })));
}

describe("the README", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-readme-"));
  const store = `file:${path.join(folder, "graph.db")}`;
  let service: Service;
  let authorization: string;
  beforeAll(async () => {
    service = await startService(store);
    const token = await run('npm run --silent policygraph -- token add --role admin --name "test"', root, {
      POLICYGRAPH_STORE: store,
    });
    authorization = `Bearer ${/pgt_\S+/.exec(token.out)?.[0]}`;
  }, 180_000);
  afterAll(async () => {
    await service.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The command for this service, with a real token, and without files beside the project's own. */
  const asRunHere = (command: string): string =>
    command
      .replaceAll("http://127.0.0.1:4000", service.url)
      .replace("Bearer TOKEN", authorization)
      .replace("--out tables", `--out ${path.join(folder, "tables")}`);

  it("names the two commands first", () => {
    expect(commands.slice(0, 2)).toEqual(["npm start", "npm test"]);
    expect(readFileSync(path.join(root, ".ci", "run"), "utf8")).toContain("npm run check");
  });

  it.each(commands.filter((command) => !(command in NOT_RUN_HERE || command.startsWith("curl"))))(
    "%s",
    async (command) => {
      const here = asRunHere(command);
      const isQuestion = command.includes("question.graphql");
      if (isQuestion) writeFileSync(path.join(folder, "question.graphql"), blocks("graphql")[0] ?? "");
      const env = { POLICYGRAPH_STORE: store };
      const { code, out } = await run(LESS_WORK[here] ?? here, isQuestion ? folder : root, env);
      expect({ code, out: code === 0 ? "" : out }).toEqual({ code: 0, out: "" });
      if (isQuestion) expect(JSON.parse(out)).toEqual(JSON.parse(blocks("json")[0] ?? ""));
    },
    300_000,
  );

  it("takes a file in", async () => {
    const [command = ""] = commands.filter((each) => each.startsWith("curl"));
    const { out } = await run(asRunHere(command), root, {});
    expect(out).toMatch(/"job":\{"id":"job_\w+"\},"errors":\[\]/);
  });

  it("asks questions that are answered", async () => {
    const questions = blocks("graphql");
    expect(questions.length).toBeGreaterThan(1);
    for (const query of questions) {
      const response = await fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
      expect(errors).toBeUndefined();
      for (const found of Object.values(data)) expect(found).not.toBeNull();
    }
  }, 120_000);

  it("leads to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? "");
    expect(links.length).toBeGreaterThan(3);
    for (const link of links)
      expect(() =>
        readFileSync(path.join(root, link.endsWith("/") ? `${link}0001-two-stores-one-cypher.md` : link)),
      ).not.toThrow();
  });
});
