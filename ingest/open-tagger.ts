/** Opens the name tagger with the model that is shipped. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { packageRoot } from "../src/package-root.ts";
import type { Lexicons } from "./lexicons/lexicons.ts";
import { createTagger, type Tagger } from "./tagger/tagger.ts";

const MODEL = "models/names.bin.gz";

/**
 * Takes about a fifth of a second; call it once.
 *
 * @throws Error when the model's file is missing or torn; it names the file.
 */
export function openTagger(lexicons: Lexicons): Tagger {
  const file = path.join(packageRoot(), MODEL);
  try {
    return createTagger(gunzipSync(readFileSync(file)), lexicons);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
