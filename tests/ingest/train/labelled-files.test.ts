import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readLabelled } from "../../../ingest/train/labelled-files.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-labelled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXPECTED = [
  {
    text: "林若谷在青川",
    names: [
      { start: 0, end: 3, type: 0 },
      { start: 4, end: 6, type: 2 },
    ],
  },
];

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("readLabelled", () => {
  it("reads columns of BIO", () => {
    const text = "林 B-PER\n若 I-PER\n谷 I-PER\n在 O\n青 B-LOC\n川 I-LOC\n\n";
    expect(readLabelled(written("a.bio", text)).slice(0, 1)).toEqual(EXPECTED);
  });

  it("reads columns of BMES, and passes over types that are none of ours", () => {
    const text = "林 B-NAME\n若 M-NAME\n谷 E-NAME\n在 S-TITLE\n青 B-LOC\n川 E-LOC";
    expect(readLabelled(written("a.bmes", text))).toEqual(EXPECTED);
  });

  it("reads JSON lines with places by first and last character", () => {
    const text =
      '{"text":"林若谷在青川","label":{"name":{"林若谷":[[0,2]]},"address":{"青川":[[4,5]]},"game":{"在":[[3,3]]}}}';
    expect(readLabelled(written("a.json", text))).toEqual(EXPECTED);
  });

  it("reads packed JSON lines with spans", () => {
    const text = '{"text":"林若谷在青川","spans":[[4,6,"LOC"],[0,3,"PER"],[1,2,"TIME"]]}\n';
    expect(readLabelled(written("a.jsonl.gz", gzipSync(text)))).toEqual(EXPECTED);
  });

  it("refuses a file of another kind, and names it", () => {
    expect(() => readLabelled(written("a.txt", "林若谷"))).toThrow(/a\.txt/);
  });
});
