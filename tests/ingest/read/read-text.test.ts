import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { MAX_BYTES, MAX_LINE_LENGTH, READER_VERSION, readText } from "../../../ingest/read/read-text.ts";

const PAGE =
  "□ 本报记者 高向阳\r\n\r\n　　河东区卫生健康局局长王小平在会上说，今年全区将有12个乡镇卫生院与区人民医院建成紧密型医共体，" +
  "群众在家门口就能看上专家号。\r\n　　据介绍，这项改革自2021年起试点，已经覆盖全区的大部分村居。\r\n";
// The same bytes that an editor on a Chinese Windows saves; made with iconv -t GB18030.
const GB18030 = Buffer.from(
  "bad3b6abc7f8b5c4cec0c9fabda1bfb5bed6bed6b3a4cdf5d0a1c6bdcbb5a3acbdf1c4eac8abd2bbc7f8bdabd4dabbe1c9cfb7a2b2bca1a3",
  "hex",
);

function read(bytes: Uint8Array) {
  return readText(bytes, "pages/1.txt");
}
function sourceOf(bytes: Uint8Array) {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.message.reason);
  return result.source;
}
function refusalOf(bytes: Uint8Array) {
  const result = read(bytes);
  if (result.ok) throw new Error(`taken as ${result.source.encoding}`);
  return result.message;
}
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("readText", () => {
  it("takes UTF-8 as it stands, and says what it made of which bytes", () => {
    const bytes = Buffer.from(PAGE);
    expect(sourceOf(bytes)).toEqual({
      location: "pages/1.txt",
      sha256: createHash("sha256").update(bytes).digest("hex"),
      textSha256: createHash("sha256").update(bytes).digest("hex"),
      readerVersion: READER_VERSION,
      encoding: "utf-8",
      text: PAGE,
    });
  });

  it.each([
    ["UTF-8 with a mark", "utf-8", Buffer.from(`\ufeff${PAGE}`)],
    ["UTF-16LE with a mark", "utf-16le", Buffer.from(`\ufeff${PAGE}`, "utf16le")],
    ["UTF-16BE with a mark", "utf-16be", utf16be(`\ufeff${PAGE}`)],
    ["UTF-16LE without a mark", "utf-16le", Buffer.from(PAGE, "utf16le")],
    ["UTF-16BE without a mark", "utf-16be", utf16be(PAGE)],
    ["plain ASCII in UTF-16LE", "utf-16le", Buffer.from("No. 12, plain words", "utf16le")],
  ])("knows %s, and leaves the mark out of the text", (_, encoding, bytes) => {
    const source = sourceOf(bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(encoding === "utf-16le" && bytes.length < 60 ? "No. 12, plain words" : PAGE);
    expect(source.textSha256).toBe(createHash("sha256").update(source.text).digest("hex"));
  });

  it("knows GB18030 by its content", () => {
    const source = sourceOf(GB18030);
    expect(source.encoding).toBe("gb18030");
    expect(source.text).toBe("河东区的卫生健康局局长王小平说，今年全一区将在会上发布。");
  });

  it("gives back any text that was written in UTF-8, to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(/\S/.test(text) && !text.startsWith("\ufeff"));
        const result = read(Buffer.from(text));
        if (result.ok) expect(result.source.text).toBe(text);
        else expect(result.message.code).toBe("binary-file");
      }),
    );
  });

  it("takes a page that was cut inside of a character, and says where to look", () => {
    const result = read(Buffer.from(PAGE.repeat(3)).subarray(0, -6));
    if (!result.ok) throw new Error(result.message.reason);
    expect(result.source.text.endsWith("\ufffd")).toBe(true);
    expect(result.doubts).toMatchObject([
      { severity: "doubt", code: "broken-bytes", span: { start: result.source.text.length - 1 } },
    ]);
  });
});

describe("readText refuses", () => {
  it.each([
    ["nothing at all", "empty-file", Buffer.alloc(0)],
    ["a byte order mark alone", "empty-file", Buffer.from("\ufeff")],
    ["white space alone", "empty-file", Buffer.from(" \r\n\u3000\u00a0\t\n")],
    ["a PDF", "binary-file", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3", "latin1")],
    ["a zip archive", "binary-file", Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1")],
    ["a JPEG image", "binary-file", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1")],
    ["bytes full of NULs", "binary-file", Buffer.from([1, 0, 0, 255, 254, 0, 3, 0, 0, 9, 0, 200])],
    ["text with a NUL in it", "binary-file", Buffer.from("one\0two")],
    ["control characters", "binary-file", Buffer.from("\x01\x02\x03abc\x04\x05")],
    [
      "Big5",
      "undecodable",
      Buffer.from(
        "aa65aa46b0cfbdc3a5cdb0b7b164a7bda7bdaaf8a4fda470a5adbba1a141a4b5a67ea5feb0cfb14ea6b3a451a447add3b66dc2edbdc3a5cdb07cbb50b0cfa448a5c1c2e5b07cabd8a6a8c2e5a640c5e9",
        "hex",
      ),
    ],
    [
      "Latin-1",
      "undecodable",
      Buffer.from("caf\xe9 cr\xe8me br\xfbl\xe9e, d\xe9j\xe0 vu \xe0 No\xebl", "latin1"),
    ],
  ])("%s", (_, code, bytes) => {
    expect(refusalOf(bytes)).toMatchObject({ severity: "error", code, location: "pages/1.txt" });
  });

  it("names the format that it was given", () => {
    expect(refusalOf(Buffer.from("%PDF-1.4")).reason).toContain("PDF");
    expect(refusalOf(Buffer.from("PK\x03\x04")).reason).toContain(".docx");
  });

  it("a file above the limit, without decoding it", () => {
    expect(refusalOf(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ code: "too-large" });
  });

  it("a line of 50 MB, and says which and how long", () => {
    const bytes = Buffer.alloc(50_000_000, "县");
    bytes.write("一行\n");
    const message = refusalOf(bytes);
    expect(message).toMatchObject({ code: "line-too-long", span: { start: 3 } });
    expect(message.reason).toContain("line 2");
  });

  it("nothing for its length alone while its lines are short", () => {
    const longest = `${"县".repeat(MAX_LINE_LENGTH)}\n`;
    expect(sourceOf(Buffer.from(longest + longest)).text).toHaveLength(2 * MAX_LINE_LENGTH + 2);
    expect(refusalOf(Buffer.from(`县${longest}`)).code).toBe("line-too-long");
  });

  it("any bytes with a message, and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = read(bytes);
        if (!result.ok) expect(result.message.reason).toMatch(/;.+\./);
      }),
    );
  });
});
