/** No request leaves the machine at run time: the commands run with every way out of it closed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";
import { packageRoot } from "../src/package-root.ts";
import { policygraph } from "./support/command-line.ts";
import { startServe } from "./support/serve-process.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-no-network-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hook = pathToFileURL(path.join(packageRoot(), "tests", "support", "no-network.mjs")).href;

describe("with every way out of the machine closed", () => {
  it("pages are ingested and verified, and the service answers", async () => {
    const store = `file:${path.join(folder, "graph.db")}`;
    const env = { NODE_OPTIONS: `--import=${hook}` };
    const sample = path.join("samples", "02-appointments-and-family-doctors.txt");
    expect(await policygraph(["ingest", sample, "--store", store], { env })).toMatchObject({ code: 0 });
    expect(await policygraph(["verify", "--store", store], { env })).toMatchObject({ code: 0 });
    const service = await startServe(store, [], [`--import=${hook}`]);
    const query = encodeURIComponent("{ documents { totalCount nodes { articles { headline } } } }");
    for (const address of ["/", "/health", "/metrics", `/graphql?query=${query}`])
      expect((await fetch(service.url + address)).status).toBe(200);
    service.child.kill("SIGTERM");
    expect(await service.gone).toBe(0);
    expect(service.log()).not.toContain("LEAVES THE MACHINE");
  }, 240_000);

  it.each([
    'await fetch("http://192.0.2.7/")',
    'await fetch("http://example.org/")',
    'require("node:net").connect(80, "192.0.2.7")',
    'require("node:http").get("http://example.org/")',
    'require("node:dns").lookup("example.org", () => {})',
    'require("node:dgram").createSocket("udp4").send("x", 53, "192.0.2.7")',
  ])("a program that leaves it is caught: %s", (code) => {
    const run = `(async () => { ${code} })()`;
    const { status, stderr } = spawnSync(process.execPath, [`--import=${hook}`, "-e", run], {
      encoding: "utf8",
    });
    expect(stderr).toContain("LEAVES THE MACHINE");
    expect(status).toBe(97);
  });
});
