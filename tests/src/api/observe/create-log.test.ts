import { Writable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { createLog, type LogOptions } from "../../../../src/api/observe/create-log.ts";

function logged(
  options: Omit<LogOptions, "out">,
  isTTY: boolean,
): { log: ReturnType<typeof createLog>; text: () => string } {
  let text = "";
  const out = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  const log = createLog({ ...options, out: Object.assign(out, { isTTY }) as unknown as NodeJS.WriteStream });
  return { log, text: () => text };
}

describe("the log of the service", () => {
  it("is one JSON object a line where no person reads it", () => {
    const { log, text } = logged({ format: "auto", level: "info" }, false);
    log("request", { level: "info", status: 200 });
    log("two\nlines of 卫健局");
    const lines = text()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), msg: "request", status: 200 },
      { level: "warn", time: expect.any(String), msg: "two\nlines of 卫健局" },
    ]);
  });

  it("is lines of words at a terminal", () => {
    const { log, text } = logged({ format: "auto", level: "info" }, true);
    log("stopping", { level: "info", signal: "SIGTERM" });
    expect(text()).toMatch(/^\S*\[\d\d:\d\d:\d\d\].*INFO.*stopping.*"signal":"SIGTERM"/);
  });

  it("leaves out what is below its level", () => {
    const { log, text } = logged({ format: "json", level: "error" }, true);
    log("request", { level: "info" });
    log("a warning");
    expect(text()).toBe("");
    log("broken", { level: "error" });
    expect(text()).toContain("broken");
  });

  it("can be silent", () => {
    const { log, text } = logged({ format: "json", level: "silent" }, false);
    log("broken", { level: "error" });
    expect(text()).toBe("");
  });
});
