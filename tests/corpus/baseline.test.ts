/** Extraction on the annotated real pages has not become worse than its baseline; what is new is listed. */
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";
import { policygraph } from "../support/command-line.ts";
import { sharedPages } from "../support/shared-pages.ts";

const gold = path.join(sharedPages, "eval", "gold");
const baseline = path.join("tests", "baselines", "shared.json");
const isThere = existsSync(gold);
if (!isThere) process.stderr.write(`Skipped: no baseline is compared, since ${gold} is missing.\n`);

(isThere ? it : it.skip)(
  "no task on the shared annotations has lost more than its baseline allows",
  async () => {
    const pages = ["--gold", gold, "--sources", path.join(sharedPages, "seeds")];
    const { code, out, err } = await policygraph(["evaluate", ...pages, "--baseline", baseline]);
    process.stderr.write(out);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("extractor") });
    expect(out).toMatch(/entity:Person\s+gold\s+[1-9]/);
  },
);
