/**
 * Rows of one kind, kept on the disk until all columns are known: a header comes first in a file, and what it names
 * is known last.
 */
import { once } from "node:events";
import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { Value } from "../../src/graph/port.ts";
import { type Columns, noteColumns } from "./columns.ts";

export interface SpooledRow {
  /** Numbers of the node, or of the relationship's two ends. */
  readonly numbers: readonly number[];
  readonly properties: Readonly<Record<string, Value>>;
}

export interface SpoolGroup {
  readonly columns: Columns;
  add(row: SpooledRow): Promise<void>;
  count(): number;
  /** Ends the writing, gives all rows again in their order, and takes the file away. */
  rows(): AsyncGenerator<SpooledRow>;
}

/** @param file that is made for the rows, readable by its owner alone. */
export function spoolGroup(file: string): SpoolGroup {
  const columns: Columns = new Map();
  const stream = createWriteStream(file, { flags: "wx", mode: 0o600 });
  let count = 0;
  return {
    columns,
    count: () => count,
    add: async (row) => {
      count += 1;
      noteColumns(columns, row.properties);
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, "drain");
    },
    rows: async function* () {
      stream.end();
      await finished(stream);
      for await (const line of createInterface({ input: createReadStream(file) }))
        yield JSON.parse(line) as SpooledRow;
      rmSync(file);
    },
  };
}
