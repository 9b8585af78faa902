/** First bytes of formats that are often found beside newspaper text and are no text. */

/** As Latin-1 letters. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a zip archive (or .docx, .xlsx, .epub)"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls)"],
  ["{\\rtf", "a rich text document (.rtf)"],
  ["\x1f\x8b", "a gzip archive"],
  ["Rar!\x1a\x07", "a RAR archive"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["BZh", "a bzip2 archive"],
  ["\xfd7zXZ\0", "an xz archive"],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive"],
  ["\x89PNG\r\n\x1a\n", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["II*\0", "a TIFF image"],
  ["MM\0*", "a TIFF image"],
  ["SQLite format 3\0", "an SQLite database"],
  ["\x7fELF", "a program"],
];
const LONGEST_SIGNATURE = Math.max(...SIGNATURES.map(([signature]) => signature.length));

/** What the bytes are by their signature (`a PDF`), undefined when they may be text. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}
