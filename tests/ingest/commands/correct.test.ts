/** The command by which people correct claims, run as a user runs it, beside a service that has the store open. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";
import { type Service, startService } from "../../support/service.ts";
import { commandsOn } from "../../support/store-commands.ts";

const PAGE = `□ 本报记者 林若谷

  本报云岭讯 5月6日，云岭县卫生健康局局长陈明远来到县医院，副局长苏梓晴同行。“今年全县要把紧密型县域医共体建起来。”陈明远说。
`;

interface Told {
  readonly id: string;
  readonly told: string;
}

interface Outcome {
  readonly correction: string;
  readonly claims: { readonly before: readonly Told[]; readonly after: readonly Told[] };
  readonly before: readonly { readonly name: string; readonly statements: number }[];
  readonly written: boolean;
}

interface StatementNode {
  readonly id: string;
  readonly speaker: { readonly name: string } | null;
}

describe("correcting while the service runs", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-correct-"));
  const store = `file:${path.join(folder, "store.db")}`;
  const pages = path.join(folder, "pages");
  let service: Service;

  const { run, json, isSound } = commandsOn(store);
  async function statements(): Promise<readonly StatementNode[]> {
    const query = "{ statements { nodes { id speaker { name } } } }";
    const answer = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: { statements: { nodes: StatementNode[] } } }).data.statements
      .nodes;
  }

  beforeAll(async () => {
    mkdirSync(pages);
    writeFileSync(path.join(pages, "river.txt"), PAGE);
    expect((await run("ingest", pages)).code).toBe(0);
    service = await startService(store);
  }, 120_000);
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [["correct", "clm_0", "--wrong", "--why", "试"]],
    [["correct", "clm_0", "--why", "试"]],
    [["correct", "clm_0", "--wrong"]],
    [["correct", "--wrong", "--why", "试"]],
    [["correct", "--undo", "cor_0", "--why", "试"]],
    [["correct", "clm_0", "--undo", "cor_0", "--why", "试"]],
  ])("takes %j for wrong use", async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  it("shows what a correction does, does it, and gives it back", async () => {
    const [said] = await statements();
    expect(said?.speaker?.name).toBe("陈明远");
    const args = ["correct", said?.id ?? "", "--speaker", "苏梓晴", "--why", "见照片说明", "--by", "校对员"];
    const shown = await json<Outcome>(...args, "--dry-run");
    expect(shown.written).toBe(false);
    expect(shown.claims.before).toMatchObject([
      { id: said?.id, told: expect.stringContaining("陈明远 about") },
    ]);
    expect(shown.claims.after).toMatchObject([{ told: expect.stringContaining("苏梓晴 about") }]);
    expect(shown.before.map(({ name }) => name)).toEqual(expect.arrayContaining(["陈明远", "苏梓晴"]));
    expect((await statements()).map(({ speaker }) => speaker?.name)).toEqual(["陈明远"]);
    const done = await json<Outcome>(...args);
    expect((await statements()).map(({ speaker }) => speaker?.name)).toEqual(["苏梓晴"]);
    await isSound();
    expect((await run("correct", said?.id ?? "", "--title", "局长", "--why", "试")).code).toBe(2);
    expect((await run("correct", said?.id ?? "", "--speaker", "林若谷二", "--why", "试")).code).toBe(2);
    const diff = await json<{ corrections: { given: { id: string }[] } }>("diff");
    expect(diff.corrections.given).toMatchObject([
      { id: done.correction, by: "person:校对员", why: "见照片说明" },
    ]);
    expect(await json("review", "--corrections")).toEqual([]);
    const undone = await run("correct", "--undo", done.correction, "--why", "误改");
    expect(undone.out).toContain(`correction ${done.correction} undone`);
    expect(await statements()).toEqual([said]);
    await isSound();
  }, 180_000);

  it("keeps corrections in the file of judgements, and replays it before or after the document comes", async () => {
    const [said] = await statements();
    await json("correct", said?.id ?? "", "--wrong", "--why", "并非引语", "--by", "校对员");
    expect(await statements()).toEqual([]);
    const file = path.join(folder, "judgements.jsonl");
    expect((await run("judgements", "export", file)).code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text.trim().split("\n")).toHaveLength(2);
    const other = `file:${path.join(folder, "other.db")}`;
    const elsewhere = (...args: string[]) => policygraph([...args, "--store", other]);
    const first = await elsewhere("judgements", "import", file, "--json");
    expect(JSON.parse(first.out)).toMatchObject({
      recorded: 1,
      waiting: [{ correction: expect.stringMatching(/^cor_/u), documents: { length: 1 } }],
      refused: [],
    });
    const waiting = await elsewhere("review", "--corrections", "--json");
    expect(JSON.parse(waiting.out)).toMatchObject([{ state: "document-missing", why: "并非引语" }]);
    expect((await elsewhere("review")).out).toContain("1 corrections change nothing now");
    await elsewhere("ingest", pages);
    expect(JSON.parse((await elsewhere("judgements", "import", file, "--json")).out)).toMatchObject({
      recorded: 0,
      known: 2,
    });
    expect((await elsewhere("judgements", "export", "-")).out).toBe(text);
    expect(JSON.parse((await elsewhere("verify", "--json")).out)).toMatchObject({ findings: [] });
    writeFileSync(file, text.replace(/"kind":"Statement"/gu, '"kind":"Remark"'));
    const refused = await policygraph(["judgements", "import", file, "--store", other]);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/judgements\.jsonl:1: "claim" needs document/u);
  }, 180_000);
});
