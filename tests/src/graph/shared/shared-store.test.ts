import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import {
  ParameterError,
  StoreAwayError,
  StoreError,
  StoreInUseError,
  UnknownQueryError,
} from "../../../../src/graph/errors.ts";
import { type OpenOptions, openGraph } from "../../../../src/graph/open-graph.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { compileStoreCode, type StoreProcess } from "../../../support/store-process.ts";
import { TEST_QUERIES } from "../../../support/test-queries.ts";

const code = compileStoreCode();
afterAll(code.remove);

let folder = "";
let address = "";
const graphs: Graph[] = [];
const processes: StoreProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-shared-"));
  address = `file:${path.join(folder, "graph.db")}`;
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((child) => child.kill()));
  for (const graph of graphs.splice(0).reverse()) await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: OpenOptions = {}): Promise<Graph> {
  const graph = await openGraph(address, { moreQueries: TEST_QUERIES, ...options });
  graphs.push(graph);
  return graph;
}

function forked(): StoreProcess {
  const child = code.fork();
  processes.push(child);
  return child;
}

async function opened(options: OpenOptions = {}): Promise<{ child: StoreProcess; kind: unknown }> {
  const child = forked();
  const kind = await child.take({
    do: "open",
    address,
    options: { moreQueries: TEST_QUERIES, ...options },
  });
  return { child, kind };
}

const count = (child: StoreProcess, id: string): Promise<unknown> =>
  child.take({ do: "ask", query: "load-test-count", parameters: { id } });

describe("a file that another process has open", () => {
  it("is refused when its owner does not share it, with the file's name and what to do", async () => {
    await opened();
    await expect(open({ patienceMs: 0 })).rejects.toThrow(StoreInUseError);
    await expect(open({ patienceMs: 0 })).rejects.toThrow(/graph\.db .*stop/);
  });

  it("is waited for, for as long as the caller has patience", async () => {
    const { child } = await opened();
    const later = open({ patienceMs: 10_000 });
    await sleep(200);
    await child.take({ do: "close" });
    expect((await later).kind).toBe("embedded");
  });

  it("is worked on through its owner, both ways at once", async () => {
    const { child, kind } = await opened({ share: true });
    expect(kind).toBe("embedded");
    const here = await open();
    expect(here.kind).toBe("shared");
    await count(child, "a");
    await here.ask("load-test-value", { id: "v", value: ["平湾县", "𠮷\n"] });
    expect(await here.ask("find-test-count", { id: "a" })).toEqual([{ count: 1 }]);
    expect(await child.take({ do: "ask", query: "find-test-value", parameters: { id: "v" } })).toEqual([
      { value: ["平湾县", "𠮷\n"] },
    ]);
  });

  it("loses no count between processes that write at once", async () => {
    const owner = await open({ share: true });
    const children = await Promise.all([opened(), opened()]);
    expect(children.map(({ kind }) => kind)).toEqual(["shared", "shared"]);
    await owner.ask("load-test-count", { id: "a" });
    const asks = [
      ["load-test-count", { id: "a" }],
      ["load-test-count", { id: "b" }],
    ] as const;
    await Promise.all([
      ...children.flatMap(({ child }) =>
        Array.from({ length: 5 }, () => child.take({ do: "write", asks, hold: false })),
      ),
      ...Array.from({ length: 5 }, () => owner.ask("load-test-count", { id: "a" })),
    ]);
    expect(await owner.ask("find-test-count", { id: "a" })).toEqual([{ count: 16 }]);
    expect(await owner.ask("find-test-count", { id: "b" })).toEqual([{ count: 10 }]);
  });

  it("keeps nothing of a transaction whose process is killed", async () => {
    const owner = await open({ share: true });
    const { child } = await opened();
    const asks = [["load-test-count", { id: "a" }]] as const;
    expect(await child.take({ do: "write", asks, hold: true })).toBe("held");
    expect(await owner.ask("find-test-count", { id: "a" })).toEqual([]);
    await child.kill();
    // While the lost transaction held its write, this one would meet it and be retried without end.
    await owner.ask("load-test-count", { id: "a" });
    expect(await owner.ask("find-test-count", { id: "a" })).toEqual([{ count: 1 }]);
  });

  it("is free again after its owner was killed, whose socket is replaced", async () => {
    const { child } = await opened({ share: true });
    await count(child, "a");
    await child.kill();
    const heir = await open({ share: true });
    expect(heir.kind).toBe("embedded");
    expect(await heir.ask("find-test-count", { id: "a" })).toEqual([{ count: 1 }]);
    const { kind } = await opened();
    expect(kind).toBe("shared");
  });

  it("can be closed by its owner while others are connected; they are told, and what they held is undone", async () => {
    const owner = await open({ share: true });
    const { child } = await opened();
    const asks = [["load-test-count", { id: "a" }]] as const;
    expect(await child.take({ do: "write", asks, hold: true })).toBe("held");
    await owner.close();
    await expect(count(child, "b")).rejects.toMatchObject({ name: StoreAwayError.name });
    const again = await open();
    expect(again.kind).toBe("embedded");
    expect(await again.ask("find-test-count", { id: "a" })).toEqual([]);
  });
});

describe("a shared graph", () => {
  it("gives errors of the same classes as the store itself", async () => {
    await open({ share: true });
    const client = await open();
    expect(client.kind).toBe("shared");
    await client.ask("load-test-source", { id: "src_a" });
    await expect(client.ask("load-test-source", { id: "src_a" })).rejects.toThrow(StoreError);
    await expect(client.ask("find-nothing-such")).rejects.toThrow(UnknownQueryError);
    await expect(client.ask("load-test-count", {})).rejects.toThrow(ParameterError);
  });

  it("undoes a transaction in which a query failed, even when the work caught the error", async () => {
    const owner = await open({ share: true });
    const client = await open();
    await client.ask("load-test-source", { id: "src_a" });
    const work = client.write(async (transaction) => {
      await transaction.ask("load-test-count", { id: "a" });
      await transaction.ask("load-test-source", { id: "src_a" }).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(StoreError);
    expect(await owner.ask("find-test-count", { id: "a" })).toEqual([]);
  });

  it("runs work again after a conflict and keeps what the last run did", async () => {
    const owner = await open({ share: true });
    const client = await open();
    await owner.ask("load-test-count", { id: "a" });
    let runs = 0;
    const work = client.write(async (transaction) => {
      runs += 1;
      await transaction.ask("find-test-count", { id: "a" });
      // Another writer comes between this transaction's beginning and its write.
      if (runs === 1) await owner.ask("load-test-count", { id: "a" });
      await transaction.ask("load-test-count", { id: "a" });
    });
    await work;
    expect(runs).toBe(2);
    expect(await owner.ask("find-test-count", { id: "a" })).toEqual([{ count: 3 }]);
  });

  it("carries a text of many megabytes", async () => {
    const owner = await open({ share: true });
    const client = await open();
    const value = "一二三四五六七八九十\n".repeat(500_000);
    await client.ask("load-test-value", { id: "a", value });
    const [row] = await client.ask("find-test-value", { id: "a" });
    expect(row?.["value"] === value).toBe(true);
    expect(owner.kind).toBe("embedded");
  });

  it("leads to the same store by whatever path the file is named", async () => {
    await open({ share: true });
    address = `file:${path.relative(process.cwd(), path.join(folder, "graph.db"))}`;
    expect((await open()).kind).toBe("shared");
  });

  it("listens where only this user can come", async () => {
    await open({ share: true });
    if (process.platform === "win32") return;
    const place = path.join(os.tmpdir(), `policygraph-${os.userInfo().uid}`);
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });
});
