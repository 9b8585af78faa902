/** The way of a proof: out of the store, to someone who has the page alone. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openGraph } from "../../../src/graph/open-graph.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { policygraph } from "../../support/command-line.ts";

const PAGE = path.join(packageRoot(), "samples", "01-county-medical-community.txt");

describe("policygraph proof and verify --bundle", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-proof-"));
  const at = (name: string): string => path.join(folder, name);
  const store = `file:${at("store.db")}`;
  let claims: readonly string[] = [];
  beforeAll(async () => {
    copyFileSync(PAGE, at("page.txt"));
    await policygraph(["ingest", at("page.txt"), "--store", store]);
    const graph = await openGraph(store);
    const [document] = await graph.ask("check-documents", { afterId: "", limit: 1 });
    const rows = await graph.ask("check-claims", {
      document: String(document?.["id"]),
      afterId: "",
      limit: 1000,
    });
    claims = rows.map(({ id }) => String(id));
    await graph.close();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("proves every claim of a page against the page alone", async () => {
    expect(claims.length).toBeGreaterThan(20);
    const made = await policygraph(["proof", ...claims, "--store", store, "--out", at("proof.jsonld")]);
    expect(made).toMatchObject({ code: 0, out: "" });
    const { code, out } = await policygraph([
      "verify",
      "--bundle",
      at("proof.jsonld"),
      at("page.txt"),
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({ proved: claims.length });
    expect(code).toBe(0);
  });

  it("prints a bundle, and says for each claim why a changed page does not prove it", async () => {
    const [claim = ""] = claims;
    const printed = await policygraph(["proof", claim, "--store", store]);
    expect(printed.code).toBe(0);
    expect(printed.out).not.toContain(folder);
    writeFileSync(at("one.jsonld"), printed.out);
    writeFileSync(at("changed.txt"), `号外\n${readFileSync(PAGE, "utf8")}`);
    const { code, out } = await policygraph(["verify", "--bundle", at("one.jsonld"), at("changed.txt")]);
    expect(code).toBe(1);
    expect(out).toContain(`not proved: ${claim}`);
    expect(out).toMatch(/ {2}file-changed: .*page\.txt/);
    expect(out).toMatch(/ {2}quote-moved: .*changed\.txt: .* to \d+-\d+/s);
    expect(out).toContain("proved 0 of 1 claims");
  });

  it("ends with 2 on a claim, a bundle or an original that is not there", async () => {
    const unknown = await policygraph(["proof", "clm_nowhere", "--store", store]);
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain("clm_nowhere");
    const noBundle = await policygraph(["verify", "--bundle", at("nowhere.jsonld"), at("page.txt")]);
    expect(noBundle).toMatchObject({ code: 2, out: "" });
    const noPage = await policygraph(["verify", "--bundle", at("proof.jsonld")]);
    expect(noPage).toMatchObject({ code: 2, out: "" });
    const isPage = await policygraph(["verify", "--bundle", at("page.txt"), at("page.txt")]);
    expect(isPage.err).toContain("no JSON");
    expect(isPage.code).toBe(2);
  });
});
