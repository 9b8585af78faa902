/** Looks at what the program runs on. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../../src/package-root.ts";
import { createPageReader } from "../../pipeline.ts";
import { type Check, fail, ok, warn } from "./check.ts";

/** @param version of Node, such as `20.19.0`. */
export function checkNode(version: string): Check {
  const file = path.join(packageRoot(), "package.json");
  const { engines } = JSON.parse(readFileSync(file, "utf8")) as { engines: { node: string } };
  const [major = 0, minor = 0] = numbersOf(engines.node);
  const [here = 0, after = 0] = numbersOf(version);
  if (here > major || (here === major && after >= minor)) return ok("Node", version);
  return fail("Node", `${version}; policygraph needs ${engines.node}: install a newer Node.`);
}

function numbersOf(version: string): number[] {
  return version.match(/\d+/g)?.map(Number) ?? [];
}

/** Which word segmenter there is. @param open gives the version of the extractor with the one that it found. */
export function checkSegmenter(open = (): string => createPageReader().version): Check {
  const version = open();
  if (version.includes("nodejieba/")) return ok("word segmenter", version);
  return warn(
    "word segmenter",
    `${version}: nodejieba was not compiled here; @node-rs/jieba does its work. With a compiler, give npm rebuild nodejieba.`,
  );
}

/** Whether others may read a settings file that holds a secret. */
export function checkSettingsFile(file: string | undefined, holdsSecret: boolean): Check {
  if (file === undefined) return ok("settings file", "none");
  const isOpen = process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0;
  if (!(isOpen && holdsSecret)) return ok("settings file", file);
  return warn("settings file", `${file} holds a password and others may read it: chmod 600 it.`);
}
