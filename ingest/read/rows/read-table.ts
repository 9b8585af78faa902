/** Tables of articles: CSV and the like, a row an article, the first row the names of the columns. */
import { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { type Content, peek } from "../content.ts";
import { decode } from "../decode.ts";
import { MAX_BYTES, type ReadResult, sha256 } from "../read-text.ts";
import { isTextField, TEXT_FIELDS } from "../stated-facts.ts";
import { listNames, ROW_MARK, readRow, refuseRow } from "./article-row.ts";

/** Raised whenever the same bytes would give another text. */
const READER_VERSION = "table/1";

/** So many bytes tell encoding and delimiter. */
const SAMPLE_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
const DELIMITERS = [",", "\t", ";", "|", "，"];

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Each row is a document at `FILE#ROW`, rows counted from 1 below the header. A row that cannot be read gives a
 * message with its line; a table without a column for the text gives one that lists its columns.
 */
export async function* readTable(content: Content): AsyncGenerator<ReadResult> {
  const { location } = content;
  const { head, all } = await peek(content.bytes, SAMPLE_BYTES);
  const sample = decode(wholeLines(head));
  if (!sample || sample.text.trim() === "") {
    yield refuseRow(
      sample ? "empty-file" : "undecodable",
      location,
      "there is no table of text in the file.",
    );
    return;
  }
  const rows = Readable.from(decoded(all, sample.encoding)).pipe(parserOf(sample.text));
  try {
    yield* documentsIn(rows, content, sample.encoding);
  } finally {
    rows.destroy();
  }
}

async function* documentsIn(
  rows: ReturnType<typeof parserOf>,
  content: Content,
  encoding: string,
): AsyncGenerator<ReadResult> {
  const { location } = content;
  const skipped: CsvError[] = [];
  rows.on("skip", (error: CsvError) => skipped.push(error));
  let line = 1;
  let row = 0;
  let header: readonly string[] | undefined;
  for await (const { record, info } of rows as AsyncIterable<Row>) {
    if (header !== undefined) yield tableRow(header, record, { content, row: ++row, line, encoding });
    else if (record.some(isTextField)) header = record;
    else {
      yield refuseRow("no-text-column", location, noTextColumn(record));
      return;
    }
    line = info.lines + 1;
  }
  for (const { message } of skipped) yield refuseRow("broken-table", location, brokenFrom(line, message));
  if (row === 0) yield refuseRow("empty-file", location, "the table has no row below its header.");
}

function parserOf(sample: string) {
  return parse({
    delimiter: delimiterOf(sample),
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // An error would take the rows with it that were read and not yet handed on.
    skip_records_with_error: true,
    max_record_size: MAX_BYTES,
  });
}

function tableRow(
  header: readonly string[],
  record: readonly string[],
  place: {
    readonly content: Content;
    readonly row: number;
    readonly line: number;
    readonly encoding: string;
  },
): ReadResult {
  const { row, line, encoding } = place;
  const location = place.content.location + ROW_MARK + row;
  if (record.length > header.length && record.slice(header.length).some((value) => value.trim() !== "")) {
    const reason = `line ${line}: the row has ${record.length} values for ${header.length} columns; put values with the delimiter in quotation marks.`;
    return refuseRow("broken-row", location, reason);
  }
  const fields = header.map((name, at) => [name, record[at] ?? ""] as const);
  const hash = sha256(JSON.stringify(fields));
  return readRow(fields, { location, sha256: hash, readerVersion: READER_VERSION, encoding }, `line ${line}`);
}

function brokenFrom(line: number, message: string): string {
  return `line ${line}: the table can't be read from here on (${message}); check the quotation marks.`;
}

function noTextColumn(names: readonly string[]): string {
  return `no column holds the text: there are ${listNames(names)}; call the one that does ${TEXT_FIELDS.join(" or ")} in the first line.`;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The sample may end inside of a character; no character of ours has a line end in it. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const end = sample.lastIndexOf(NEWLINE);
  return sample.length < SAMPLE_BYTES || end < 0 ? sample : sample.subarray(0, end + 1);
}

/** The one that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/\r?\n/u, 1);
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((left, right) => count(right) - count(left))[0] ?? ",";
}
