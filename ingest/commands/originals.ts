/** Reads documents again where they came from, for `verify`. */
import { existsSync } from "node:fs";
import { findFiles } from "../read/find-files.ts";
import { fileOf } from "../read/inner-location.ts";
import { readDocuments, storedLocation } from "../read/read-documents.ts";
import type { Original, ReadOriginal } from "../verify/check-originals.ts";
import { readOne } from "./read-one.ts";

/**
 * A reader of originals. A file that holds many documents is read through once, when the first of them is asked
 * for, and their hashes are kept: some 300 bytes a document.
 */
export function createOriginalReader(): ReadOriginal {
  const containers = new Map<string, Promise<ReadonlyMap<string, Original>>>();
  return async (location) => {
    const file = fileOf(location, existsSync);
    if (file === location) {
      const read = await readOne(location);
      return read.ok ? read.source : undefined;
    }
    const known = containers.get(file) ?? hashesIn(file);
    containers.set(file, known);
    return (await known).get(location);
  };
}

async function hashesIn(file: string): Promise<ReadonlyMap<string, Original>> {
  const hashes = new Map<string, Original>();
  for await (const found of findFiles([file])) {
    if ("severity" in found) continue;
    for await (const read of readDocuments(found)) {
      if (!read.ok) continue;
      const { location, sha256, textSha256, readerVersion } = read.source;
      hashes.set(storedLocation(found, location), { sha256, textSha256, readerVersion });
    }
  }
  return hashes;
}
