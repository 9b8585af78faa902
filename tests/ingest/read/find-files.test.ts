import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FoundFile, findFiles, readFile } from "../../../ingest/read/find-files.ts";
import { MAX_BYTES } from "../../../ingest/read/read-text.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(path.join(tmpdir(), "find-files-")));
  for (const folder of ["pages/2023", "pages/.git", "empty/deeper", "elsewhere"])
    await mkdir(path.join(cwd, folder), { recursive: true });
  for (const file of [
    "pages/b.txt",
    "pages/a.TXT",
    "pages/noending",
    "pages/2023/c.txt",
    "pages/.git/d.txt",
    "elsewhere/e.txt",
  ])
    await writeFile(path.join(cwd, file), `文件 ${file}`);
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function find(...paths: string[]) {
  const files: FoundFile[] = [];
  const messages: string[] = [];
  for await (const found of findFiles(paths, { cwd })) {
    if ("severity" in found) messages.push(`${found.code} ${found.location}`);
    else files.push(found);
  }
  return { files, locations: files.map((file) => file.location), messages };
}
const link = (from: string, to: string) => symlink(to, path.join(cwd, from));

describe("findFiles", () => {
  it("finds all that is below a folder, by name, hidden files left out", async () => {
    const { files, locations, messages } = await find("pages");
    expect(locations).toEqual(["pages/2023/c.txt", "pages/a.TXT", "pages/b.txt", "pages/noending"]);
    expect(messages).toEqual([]);
    expect(files[2]).toEqual({ location: "pages/b.txt", path: path.join(cwd, "pages/b.txt"), size: 18 });
  });

  it("names files as the user does", async () => {
    expect((await find("./pages/b.txt", "pages/../elsewhere/")).locations).toEqual([
      "pages/b.txt",
      "elsewhere/e.txt",
    ]);
    expect((await find(path.join(cwd, "elsewhere"))).locations).toEqual([path.join(cwd, "elsewhere/e.txt")]);
  });

  it("finds what fits a glob", async () => {
    expect((await find("pages/**/*.txt")).locations).toEqual(["pages/2023/c.txt", "pages/b.txt"]);
    expect((await find(path.join(cwd, "pages/*.txt"))).locations).toEqual([path.join(cwd, "pages/b.txt")]);
  });

  it("takes a path literally that exists and looks like a glob", async () => {
    await writeFile(path.join(cwd, "pages/[1].txt"), "一");
    await writeFile(path.join(cwd, "pages/1.txt"), "二");
    expect((await find("pages/[1].txt")).locations).toEqual(["pages/[1].txt"]);
  });

  it("gives a file once that is reached on several ways", async () => {
    await link("pages/again.txt", "b.txt");
    const { locations } = await find("pages/b.txt", "pages", "pages/*.txt", "-", "-");
    expect(locations).toEqual(["pages/b.txt", "pages/2023/c.txt", "pages/a.TXT", "pages/noending", "-"]);
  });

  it("goes on after a wrong path, an empty folder and a glob that fits nothing", async () => {
    expect(await find("nowhere.txt", "pages/b.txt/x", "empty", "pages/*.pdf", "elsewhere")).toMatchObject({
      locations: ["elsewhere/e.txt"],
      messages: [
        "no-such-file nowhere.txt",
        "no-such-file pages/b.txt/x",
        "no-readable-files empty",
        "no-match pages/*.pdf",
      ],
    });
  });

  it("says which files it can't read for their format", async () => {
    await writeFile(path.join(cwd, "pages/minutes.docx"), "PK");
    expect((await find("pages")).messages).toEqual(["unknown-format pages/minutes.docx"]);
    expect((await find("pages/minutes.docx", "pages/*.docx")).messages).toEqual([
      "unknown-format pages/minutes.docx",
      "unknown-format pages/minutes.docx",
    ]);
    const severities = [];
    for await (const found of findFiles(["pages/minutes.docx", "pages", "pages/*.docx"], { cwd }))
      if ("severity" in found) severities.push(found.severity);
    expect(severities).toEqual(["error", "doubt", "doubt"]);
  });

  it("follows no link out of the folder, no broken one, and no circle", async () => {
    await link("pages/out.txt", "../elsewhere/e.txt");
    await link("pages/outside", "../elsewhere");
    await link("pages/broken.txt", "gone.txt");
    await link("pages/circle", ".");
    await link("pages/self", "self");
    const { locations, messages } = await find("pages");
    expect(locations).toEqual(["pages/2023/c.txt", "pages/a.TXT", "pages/b.txt", "pages/noending"]);
    expect(messages).toEqual([
      "broken-link pages/broken.txt",
      "symlink-outside pages/out.txt",
      "symlink-outside pages/outside",
      "broken-link pages/self",
    ]);
  });

  it("follows a link that is itself given", async () => {
    await link("shortcut", "elsewhere");
    expect(await find("shortcut")).toMatchObject({ locations: ["shortcut/e.txt"], messages: [] });
  });

  it("says which files and folders it has no permission to read", async () => {
    await chmod(path.join(cwd, "pages/b.txt"), 0o000);
    await chmod(path.join(cwd, "pages/2023"), 0o000);
    const { locations, messages } = await asOrdinaryUser(() => find("pages"));
    await chmod(path.join(cwd, "pages/2023"), 0o755);
    expect(locations).toEqual(["pages/a.TXT", "pages/noending"]);
    expect(messages).toEqual(["unreadable pages/2023", "unreadable pages/b.txt"]);
  });
});

describe("readFile", () => {
  const reading = async (location: string) => readFile((await find(location)).files[0] as FoundFile);

  it("reads a file under the name that the user gave", async () => {
    expect(await reading("pages/b.txt")).toMatchObject({
      ok: true,
      source: { location: "pages/b.txt", text: "文件 pages/b.txt" },
    });
  });

  it("reads standard input, in pieces that cut characters", async () => {
    const bytes = Buffer.from("标准输入的文字");
    const stdin = Readable.from([bytes.subarray(0, 4), bytes.subarray(4, 5), bytes.subarray(5)]);
    expect(await readFile({ location: "-", path: "-" }, stdin)).toMatchObject({
      ok: true,
      source: { location: "-", text: "标准输入的文字" },
    });
  });

  it("refuses a file above the limit by its size, without opening it", async () => {
    const file = { location: "big.txt", path: path.join(cwd, "is-not-there"), size: 1024 ** 3 };
    expect(await readFile(file)).toMatchObject({
      ok: false,
      message: { code: "too-large", location: "big.txt" },
    });
  });

  it("stops reading a stream that has no end", async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 2 ** 20;
        yield Buffer.alloc(2 ** 20, "县\n");
      }
    }
    expect(await readFile({ location: "-", path: "-" }, endless())).toMatchObject({
      ok: false,
      message: { code: "too-large", location: "-" },
    });
    expect(given).toBeLessThan(MAX_BYTES * 1.1);
  });

  it("says so when the file has gone since it was found", async () => {
    const [file] = (await find("pages/b.txt")).files;
    await rm(path.join(cwd, "pages/b.txt"));
    expect(await readFile(file as FoundFile)).toMatchObject({
      ok: false,
      message: { code: "no-such-file", location: "pages/b.txt" },
    });
  });
});

/** Root may read everything: there the work is done under the id of nobody, and the id put back. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  await chmod(cwd, 0o755);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
