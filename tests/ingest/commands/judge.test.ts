/** The commands by which people judge and retract, run as a user runs them, beside a service that has the store open. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";
import { type Service, startService } from "../../support/service.ts";
import { commandsOn } from "../../support/store-commands.ts";

const PAGES: Readonly<Record<string, string>> = {
  "river.txt": `□ 本报记者 林若谷

  本报云岭讯 “今年全县要把紧密型县域医共体建起来。”5月6日，云岭县卫生健康局局长陈明远说。
`,
  "hill.txt": `□ 本报记者 林若谷

  本报石泉讯 “一件事改革让群众少跑了路。”6月1日，石泉县行政审批服务局局长陈明远说。
`,
};

interface Summary {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
}

describe("judging and retracting while the service runs", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-judge-"));
  const store = `file:${path.join(folder, "store.db")}`;
  const at = (name: string): string => path.join(folder, "pages", name);
  let service: Service;

  const { run, json, isSound } = commandsOn(store);

  beforeAll(async () => {
    mkdirSync(path.join(folder, "pages"));
    for (const [name, text] of Object.entries(PAGES)) writeFileSync(at(name), text);
    expect((await run("ingest", path.join(folder, "pages"))).code).toBe(0);
    service = await startService(store);
  }, 120_000);
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("lists the candidates of a name that fits several, and ends with 2", async () => {
    const { code, err } = await run("judge", "陈明远", "云岭县卫生健康局", "same", "--why", "试");
    expect(code).toBe(2);
    expect(err.match(/ent_[0-9a-f]{24}/gu)).toHaveLength(2);
    expect(err).toContain("“一件事改革让群众少跑了路。”");
  });

  it("lists the mentions of all who bear a name, each with its place and the id that judge takes", async () => {
    const found = await json<
      { id: string; name: string; mentions: { id: string; start: number; sentence: string }[] }[]
    >("mentions", "陈明远");
    expect(found.map(({ name }) => name)).toEqual(["陈明远", "陈明远"]);
    for (const { id, mentions } of found) {
      const [first] = mentions;
      expect(first).toMatchObject({
        text: "陈明远",
        form: "name",
        document: { locations: [expect.any(String)] },
      });
      expect(first?.sentence).toContain("陈明远说");
      const text = await run("mentions", first?.id ?? "");
      expect(text.out).toContain(`${id}  Person 陈明远`);
      expect(text.out).toContain(`:${first?.start}-`);
    }
    expect((await run("mentions", "无此人")).code).toBe(2);
  });

  it.each([
    [["judge", "无此人", "陈明远", "same", "--why", "试"]],
    [["judge", "a", "b", "maybe", "--why", "试"]],
    [["judge", "a", "b", "same"]],
    [["judge", "--undo", "jdg_0", "--why", "试"]],
    [["retract", "nowhere.txt", "--why", "试"]],
    [["diff", "--since", "昨天"]],
  ])("takes %j for wrong use", async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  it("lists the pair for review, shows what a merge does, does it, and gives it back", async () => {
    const pairs = await json<{ left: Summary; right: Summary; weight: number }[]>("review");
    const pair = pairs.find(({ left }) => left.name === "陈明远");
    const ids = [pair?.left.id ?? "", pair?.right.id ?? ""] as const;
    expect(pair?.weight).toBeGreaterThan(0);
    const why = ["--why", "同一人调任", "--by", "审核员"];
    const shown = await json<{ before: Summary[]; after: Summary[]; written: boolean }>(
      "judge",
      ...ids,
      "same",
      ...why,
      "--dry-run",
    );
    expect(shown.written).toBe(false);
    expect(shown.before.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(shown.after).toMatchObject([{ name: "陈明远", documents: 2 }]);
    const before = await json<{ left: Summary }[]>("review");
    expect(before.some(({ left }) => left.name === "陈明远")).toBe(true);
    const done = await json<{ judgement: string; written: boolean }>("judge", ...ids, "same", ...why);
    expect(done.written).toBe(true);
    await isSound();
    const after = await json<{ left: Summary }[]>("review");
    expect(after.some(({ left }) => left.name === "陈明远")).toBe(false);
    const parted = await json<{ after: Summary[] }>("judge", "--undo", done.judgement, "--why", "误判");
    expect(parted.after).toHaveLength(2);
    await isSound();
  }, 180_000);

  it("keeps judgements in a file, and replays it onto another store, before or after its documents come", async () => {
    const [one] = (await json<{ left: Summary; right: Summary }[]>("review")).filter(
      ({ left }) => left.name === "陈明远",
    );
    await json(
      "judge",
      one?.left.id ?? "",
      one?.right.id ?? "",
      "same",
      "--why",
      "同一人调任",
      "--by",
      "审核员",
    );
    const file = path.join(folder, "judgements.jsonl");
    expect((await run("judgements", "export", file)).code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text.trim().split("\n")).toHaveLength(2);
    const other = `file:${path.join(folder, "other.db")}`;
    const elsewhere = (...args: string[]) => policygraph([...args, "--store", other]);
    const first = await elsewhere("judgements", "import", file, "--json");
    expect(JSON.parse(first.out)).toMatchObject({
      recorded: 1,
      waiting: [{ documents: { length: 2 } }],
      refused: [],
    });
    await elsewhere("ingest", path.join(folder, "pages"));
    const again = await elsewhere("judgements", "import", file, "--json");
    expect(JSON.parse(again.out)).toMatchObject({ recorded: 0, known: 2, waiting: [] });
    expect((await elsewhere("judgements", "export", "-")).out).toBe(text);
    expect(JSON.parse((await elsewhere("verify", "--json")).out)).toMatchObject({ findings: [] });
    const all = (await run("judgements", "export", "-", "--all")).out.trim().split("\n");
    expect(all.length).toBeGreaterThanOrEqual(2);
    writeFileSync(file, text.replace(/"quote":"陈明远"/u, '"quote":"陈明"'));
    const refused = await policygraph(["judgements", "import", file, "--store", `${other}`, "--json"]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).refused).toHaveLength(1);
    expect(refused.err).toMatch(/judgements\.jsonl:1: document [0-9a-f]{64} says "陈明远"/u);
  }, 180_000);

  it("retracts by path, tells what changed, and erases for good", async () => {
    const since = new Date().toISOString();
    const shown = await run("retract", at("hill.txt"), "--why", "来源有误", "--dry-run");
    expect(shown.out).toMatch(/^before: /u);
    const { document, sha256 } = await json<{ document: string; sha256: string }>(
      "retract",
      at("hill.txt"),
      "--why",
      "来源有误",
    );
    expect((await run("retract", document, "--why", "再试")).code).toBe(2);
    const diff = await json<{ entities: { gone: { name: string }[] }; claims: { retracted: unknown[] } }>(
      "diff",
      "--since",
      since,
    );
    expect(diff.entities.gone.map(({ name }) => name)).toContain("石泉县行政审批服务局");
    expect(diff.claims.retracted.length).toBeGreaterThan(0);
    await isSound();
    const again = await run("ingest", at("hill.txt"));
    expect(again.code).toBe(0);
    expect(again.out).toContain("1 kept out");
    expect(again.out).toMatch(/hill\.txt: was retracted .*来源有误.*--again/);
    expect((await run("ingest", at("hill.txt"), "--again")).code).toBe(0);
    const back = await json<{ entities: { new: { name: string }[] } }>("diff", "--document", at("hill.txt"));
    expect(back.entities.new.map(({ name }) => name)).toContain("石泉县行政审批服务局");
    const erased = await run("retract", sha256.slice(0, 12), "--erase", "--why", "当事人要求");
    expect(erased.code).toBe(0);
    expect(erased.out).toContain(`erased ${document}, SHA-256 ${sha256}`);
    await isSound();
    expect((await run("retract", document, "--why", "再试")).code).toBe(2);
  }, 180_000);
});
