import path from "node:path";
import { expect, it } from "@jest/globals";
import { policygraph } from "../../support/command-line.ts";

it("no task on the samples' annotations has lost more than its baseline allows", async () => {
  const pages = ["--gold", path.join("tests", "golden"), "--sources", "samples"];
  const baseline = path.join("tests", "baselines", "samples.json");
  const { code, out } = await policygraph(["evaluate", ...pages, "--baseline", baseline]);
  // What is newly missed or wrong is for the reader of the log, failure or not.
  process.stderr.write(out);
  expect(code).toBe(0);
});
