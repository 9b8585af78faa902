/** Writes rows into the CSV files of a folder, each begun with its first row. */
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import path from "node:path";
import { finished } from "node:stream/promises";
import { type Stringifier, stringify } from "csv-stringify";
import type { TableRow } from "./csv-tables.ts";

export interface Tables {
  /** Waits where the disk is slower than the rows come. The columns are those of the table's first row. */
  write(table: string, row: TableRow): Promise<void>;
  counts(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

interface OpenTable {
  readonly rows: Stringifier;
  readonly file: WriteStream;
  count: number;
}

// Excel takes a file without it for the system's old encoding, and Chinese for gibberish.
const BYTE_ORDER_MARK = "\ufeff";

/** @param folder where the files `TABLE.csv` are made; readable by their owner alone. */
export function openTables(folder: string): Tables {
  const tables = new Map<string, OpenTable>();
  const open = (name: string): OpenTable => {
    const file = createWriteStream(path.join(folder, `${name}.csv`), { flags: "wx", mode: 0o600 });
    file.write(BYTE_ORDER_MARK);
    // Words that begin with = + - @ would be formulas to a spreadsheet: they get an apostrophe before them.
    const rows = stringify({ header: true, escape_formulas: true, record_delimiter: "windows" });
    rows.pipe(file);
    return { rows, file, count: 0 };
  };
  return {
    write: async (name, row) => {
      const table = tables.get(name) ?? open(name);
      tables.set(name, table);
      table.count += 1;
      if (!table.rows.write(row)) await once(table.rows, "drain");
    },
    counts: () => Object.fromEntries([...tables].map(([name, { count }]) => [name, count])),
    close: async () => {
      for (const { rows } of tables.values()) rows.end();
      await Promise.all([...tables.values()].map(({ file }) => finished(file)));
    },
  };
}
