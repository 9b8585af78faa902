import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readOne } from "../../../ingest/commands/read-one.ts";
import { UNPACK_LIMITS, type UnpackLimits } from "../../../ingest/read/archives/unpacking.ts";
import { readDocuments } from "../../../ingest/read/read-documents.ts";
import { MAX_BYTES } from "../../../ingest/read/read-text.ts";
import { tar, zip } from "../../support/packed.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "read-documents-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const PAGE = "县里的医共体建起来了。\n";

/** Each document as `location: text`, each message as `code location`. */
async function readAll(name: string, content: Buffer | string, limits: Partial<UnpackLimits> = {}) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  const found = { location: name, path: file, size: content.length };
  return listed(readDocuments(found, { limits: { ...UNPACK_LIMITS, ...limits } }));
}

async function listed(documents: ReturnType<typeof readDocuments>): Promise<string[]> {
  const all: string[] = [];
  for await (const read of documents)
    all.push(
      read.ok
        ? `${read.source.location}: ${read.source.text.trim()}`
        : `${read.message.code} ${read.message.location}`,
    );
  return all;
}

const throughStdin = (bytes: Iterable<Buffer> | AsyncIterable<Buffer>) =>
  readDocuments({ location: "-", path: "-" }, { stdin: Readable.from(bytes) });

describe("readDocuments", () => {
  it("reads a file under the name that the user gave", async () => {
    expect(await readAll("b.txt", PAGE)).toEqual([`b.txt: ${PAGE.trim()}`]);
  });

  it("reads standard input, in pieces that cut characters", async () => {
    const bytes = Buffer.from("标准输入的文字");
    const pieces = [bytes.subarray(0, 4), bytes.subarray(4, 5), bytes.subarray(5)];
    expect(await listed(throughStdin(pieces))).toEqual(["-: 标准输入的文字"]);
  });

  it("refuses a text above the limit by its size", async () => {
    const file = path.join(folder, "big.txt");
    await writeFile(file, PAGE);
    await truncate(file, MAX_BYTES + 1);
    expect(await listed(readDocuments({ location: "big.txt", path: file, size: MAX_BYTES + 1 }))).toEqual([
      "too-large big.txt",
    ]);
  });

  it("stops reading a stream that has no end", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 2 ** 20;
        yield Buffer.alloc(2 ** 20, "县\n");
      }
    }
    expect(await listed(throughStdin(endless()))).toEqual(["too-large -"]);
    expect(given).toBeLessThan(MAX_BYTES * 1.5);
  });

  it("says so when the file has gone since it was found", async () => {
    const gone = { location: "b.txt", path: path.join(folder, "b.txt"), size: 3 };
    expect(await listed(readDocuments(gone))).toEqual(["no-such-file b.txt"]);
  });
});

const MEMBERS = [
  { name: "pages/", content: "" },
  { name: "pages/甲.txt", content: "甲页" },
  { name: "pages/乙.txt", content: "乙页" },
];

describe("an archive", () => {
  it.each([
    ["a.zip", async () => zip(MEMBERS)],
    ["a.tar", () => tar(MEMBERS.slice(1))],
    ["a.tar.gz", async () => gzipSync(await tar(MEMBERS.slice(1)))],
    ["a.tgz", async () => gzipSync(await tar(MEMBERS.slice(1)))],
    ["named-wrongly.txt", async () => zip(MEMBERS)],
  ])("gives each member of %s as a document, folders left out", async (name, make) => {
    expect(await readAll(name, await make())).toEqual([
      `${name}!/pages/甲.txt: 甲页`,
      `${name}!/pages/乙.txt: 乙页`,
    ]);
  });

  it("is read from standard input as well", async () => {
    expect(await listed(throughStdin([gzipSync(await tar([{ name: "甲.txt", content: "甲页" }]))]))).toEqual([
      "-!/甲.txt: 甲页",
    ]);
    expect(await listed(throughStdin([zip([{ name: "甲.txt", content: "甲页" }])]))).toEqual([
      "-!/甲.txt: 甲页",
    ]);
  });

  it("is a single packed file, too, under its own name", async () => {
    expect(await readAll("甲.txt.gz", gzipSync(PAGE))).toEqual([`甲.txt.gz: ${PAGE.trim()}`]);
  });

  it("passes over hidden members and what macOS adds; names other formats", async () => {
    const names = [".DS_Store", "__MACOSX/._甲.txt", "a/.git/x.txt", "甲.jpg", "甲.txt"];
    const members = names.map((name) => ({ name, content: "甲页" }));
    const read = ["unknown-format A!/甲.jpg", "A!/甲.txt: 甲页"];
    expect(await readAll("A", zip(members))).toEqual(read);
    expect(await readAll("A", await tar(members))).toEqual(read);
  });

  it("decodes names that are GBK", async () => {
    const name = Buffer.from([0xbc, 0xd7, 0xd2, 0xb3, 0x2e, 0x74, 0x78, 0x74]);
    expect(await readAll("a.zip", zip([{ name, content: "甲" }]))).toEqual(["a.zip!/甲页.txt: 甲"]);
  });

  it("takes names that lead out of it as labels, and says so", async () => {
    const names = ["../../etc/甲.txt", "/etc/乙.txt", "C:\\pages\\丙.txt", "..\\丁.txt"];
    const members = names.map((name) => ({ name, content: name }));
    const labels = ["etc/甲.txt", "etc/乙.txt", "pages/丙.txt", "丁.txt"];
    const read = labels.flatMap((label, at) => [`unsafe-name A!/${label}`, `A!/${label}: ${names[at]}`]);
    expect(await readAll("A", zip(members))).toEqual(read);
    expect(await readAll("A", await tar(members))).toEqual(read);
  });

  it("reads two members of one name as two", async () => {
    const members = ["一", "二"].map((content) => ({ name: "甲.txt", content }));
    const read = ["A!/甲.txt: 一", "A!/甲.txt~2: 二"];
    expect(await readAll("A", zip(members))).toEqual(read);
    expect(await readAll("A", await tar(members))).toEqual(read);
  });

  it("follows no links and devices", async () => {
    const packed = await tar([
      { name: "link.txt", type: "symlink", linkname: "/etc/passwd" },
      { name: "hard.txt", type: "link", linkname: "甲.txt" },
      { name: "device.txt", type: "character-device" },
      { name: "甲.txt", content: "甲" },
    ]);
    expect(await readAll("A", packed)).toEqual([
      "not-a-file A!/link.txt",
      "not-a-file A!/hard.txt",
      "not-a-file A!/device.txt",
      "A!/甲.txt: 甲",
    ]);
    expect(await readAll("A", zip([{ name: "link.txt", content: "/etc/passwd", mode: 0o120777 }]))).toEqual([
      "not-a-file A!/link.txt",
    ]);
  });

  it("says which members are locked or packed by another method; the others are read", async () => {
    const packed = zip([
      { name: "locked.txt", content: "甲", flags: 1 },
      { name: "lzma.txt", content: "甲", method: 14 },
      { name: "甲.txt", content: "甲", method: 0 },
    ]);
    expect(await readAll("A", packed)).toEqual([
      "encrypted-member A!/locked.txt",
      "unknown-packing A!/lzma.txt",
      "A!/甲.txt: 甲",
    ]);
  });

  it("that breaks off keeps what was read before", async () => {
    const whole = gzipSync(
      await tar([
        { name: "甲.txt", content: "甲" },
        { name: "乙.txt", content: Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * at) % 251)) },
      ]),
    );
    const read = await readAll("a.tar.gz", whole.subarray(0, whole.length / 2));
    expect(read[0]).toBe("a.tar.gz!/甲.txt: 甲");
    expect(read.slice(1).map((each) => each.split(" ")[0])).toContain("broken-archive");
    expect(await readAll("a.zip", zip(MEMBERS).subarray(0, 60))).toEqual(["broken-archive a.zip"]);
  });

  it("in an archive is read, in one more it is not", async () => {
    const inner = zip([{ name: "甲.txt", content: "甲" }]);
    const outer = zip([{ name: "inner.zip", content: inner }]);
    expect(await readAll("a.zip", outer)).toEqual(["a.zip!/inner.zip!/甲.txt: 甲"]);
    expect(await readAll("b.zip", zip([{ name: "outer.zip", content: outer }]))).toEqual([
      "archive-too-deep b.zip!/outer.zip!/inner.zip",
    ]);
    expect(await readAll("c.txt.gz", gzipSync(gzipSync("甲")))).toEqual(["archive-too-deep c.txt.gz"]);
  });

  it("is given up where it unpacks to too much", async () => {
    const blanks = { name: "blank.txt", content: " ".repeat(1_000_000) };
    const both = [{ name: "甲.txt", content: "甲" }, blanks];
    const bounds = { free: 10_000, ratio: 50 };
    expect(await readAll("a.zip", zip(both), bounds)).toEqual([
      "a.zip!/甲.txt: 甲",
      "archive-too-large a.zip!/blank.txt",
    ]);
    expect(await readAll("a.tgz", gzipSync(await tar(both)), bounds)).toContain("archive-too-large a.tgz");
    expect(await readAll("a.gz", gzipSync(blanks.content), { bytes: 10_000 })).toEqual([
      "archive-too-large a.gz",
    ]);
    expect(await readAll("many.zip", zip(MEMBERS), { members: 2 })).toEqual([
      "many.zip!/pages/甲.txt: 甲页",
      "archive-too-large many.zip",
    ]);
  });

  it("without members says so", async () => {
    expect(await readAll("a.zip", zip([]))).toEqual(["empty-archive a.zip"]);
    expect(await readAll("office.docx", zip([{ name: "[Content_Types].xml", content: "<x/>" }]))).toEqual([
      "binary-file office.docx",
    ]);
  });
});

describe("readOne", () => {
  it("finds a member by the location that was given for it", async () => {
    const file = path.join(folder, "odd#1!.zip");
    await writeFile(file, zip(MEMBERS));
    expect(await readOne(`${file}!/pages/乙.txt`)).toMatchObject({ ok: true, source: { text: "乙页" } });
    expect(await readOne(`${file}!/pages/丙.txt`)).toMatchObject({ ok: false, message: { code: "no-file" } });
    expect(await readOne(file)).toMatchObject({ ok: false, message: { code: "several-documents" } });
  });
});
