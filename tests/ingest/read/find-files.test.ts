import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FoundFile, findFiles } from "../../../ingest/read/find-files.ts";

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

  it("passes over what tells of the pages, unless it is named itself", async () => {
    for (const name of ["README.md", "readme", "LICENSE.txt"])
      await writeFile(path.join(cwd, "pages", name), "x");
    const { locations, messages } = await find("pages", "pages/README.md");
    expect(messages).toEqual([
      "about-pages pages/LICENSE.txt",
      "about-pages pages/README.md",
      "about-pages pages/readme",
    ]);
    expect(locations).toContain("pages/README.md");
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
