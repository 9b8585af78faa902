/** Reads the one document that a command was given. */
import { existsSync } from "node:fs";
import { type FoundFile, findFiles } from "../read/find-files.ts";
import { fileOf } from "../read/inner-location.ts";
import { type ReadResult, readDocuments, storedLocation } from "../read/read-documents.ts";

/**
 * @param location a path, `-` for standard input, or a document in a file: `ARCHIVE!/MEMBER`, `FILE#ROW`.
 * @returns besides what readDocuments says `several-documents` for a file of more than one, and `no-file`.
 */
export async function readOne(location: string): Promise<ReadResult> {
  const file = fileOf(location, existsSync);
  for await (const found of findFiles([file])) {
    if ("severity" in found) return { ok: false, message: found };
    return location === file ? readOnly(found) : readInner(found, location.slice(file.length));
  }
  return refuse("no-file", location, "there is no file here; give the path of one page.");
}

async function readOnly(file: FoundFile): Promise<ReadResult> {
  let only: ReadResult | undefined;
  for await (const read of readDocuments(file)) {
    if (only?.ok && read.ok) {
      const reason = `the file holds several documents; name one of them, for example ${only.source.location}`;
      return refuse("several-documents", file.location, reason);
    }
    if (!only?.ok) only = read;
  }
  return only ?? refuse("no-file", file.location, "there is no document in the file.");
}

async function readInner(file: FoundFile, inner: string): Promise<ReadResult> {
  for await (const read of readDocuments(file)) {
    const location = read.ok ? read.source.location : read.message.location;
    if (storedLocation(file, location) === file.path + inner) return read;
  }
  return refuse(
    "no-file",
    file.location + inner,
    "the file holds no such document; check the name behind it.",
  );
}

function refuse(code: string, location: string, reason: string): ReadResult {
  return { ok: false, message: { severity: "error", code, location, reason } };
}
