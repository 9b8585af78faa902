import { describe, expect, it } from "@jest/globals";
import { startPace } from "../../../ingest/commands/pace.ts";

describe("the pace of long work", () => {
  it("is told once there has been time to measure it, with the time left where the whole is known", () => {
    const pace = startPace(0);
    pace.step(100);
    expect(pace.words()).toBe("1 files");
    pace.total = 8000;
    expect(pace.words()).toBe("1/8000 files");
    for (let n = 1; n < 100; n++) pace.step(100 * (n + 1));
    expect(pace.words()).toBe("100/8000 files, 10 a second, 13 min 10 s left");
  });

  it("is that of the last half minute: what was passed by at the start says nothing of the rest", () => {
    const pace = startPace(0);
    pace.total = 1100;
    for (let n = 0; n < 1000; n++) pace.step(n);
    for (let second = 1; second <= 60; second++) pace.step(1000 + second * 1000);
    expect(pace.words()).toMatch(/^1060\/1100 files, 1\.0 a second, 4\d s left$/);
  });

  it("has no time left at the end", () => {
    const pace = startPace(0);
    pace.total = 2;
    pace.step(2500);
    pace.step(4000);
    expect(pace.words()).toBe("2/2 files, 0.5 a second");
  });
});
