/** The encoding of a web page: by its mark, by what it says of itself if the bytes agree, else by the bytes. */
import { type Decoded, decode } from "../decode.ts";

const HEAD_BYTES = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu;

/** @returns undefined when no encoding gives text. */
export function decodeHtml(bytes: Uint8Array): Decoded | undefined {
  const found = decode(bytes);
  // UTF-8 cannot be taken for another encoding, and pages that were moved to it often kept an old label.
  if (found?.encoding === "utf-8" && found.broken === 0) return found;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  return labelled(bytes, CHARSET.exec(head)?.[1]) ?? found;
}

function labelled(bytes: Uint8Array, label: string | undefined): Decoded | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(/^gb(?:2312|k)$/iu.test(label) ? "gb18030" : label, { fatal: true });
    return { encoding: decoder.encoding, text: decoder.decode(bytes), broken: 0 };
  } catch {
    return undefined;
  }
}
