/**
 * The whole graph as CSV for `neo4j-admin database import full`, by far the fastest way into an empty Neo4j: one file for
 * each set of labels and each type of relationship, and `import.args` with the tool's arguments.
 */
import { createWriteStream, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { PortableGraph, Value } from "../../src/graph/port.ts";
import { isNode } from "../../src/graph/whole/element.ts";
import type { Columns } from "./columns.ts";
import type { Exported } from "./export-formats.ts";
import { type SpoolGroup, spoolGroup } from "./spool-group.ts";

// Stands between the values of a list; a control character that no text has.
const BETWEEN_VALUES = "\u001f";
const LEAST_BUFFER = 4 * 1024 * 1024;

type Cell = string | number | boolean | null;

interface Groups {
  readonly nodes: Map<string, SpoolGroup>;
  readonly relationships: Map<string, SpoolGroup>;
}

/**
 * @param folder an empty folder.
 * @returns how many nodes there are of each set of labels, and relationships of each type.
 * @throws ConflictError when the graph was changed meanwhile and the store cannot give one moment.
 */
export async function writeNeo4jAdmin(graph: PortableGraph, folder: string): Promise<Exported> {
  const groups = await spool(graph, folder);
  let longest = 0;
  const files: string[] = [];
  for (const kind of ["nodes", "relationships"] as const) {
    for (const [name, group] of groups[kind]) {
      const file = `${kind}-${name.replaceAll(":", "-")}.csv`;
      files.push(`--${kind}=${name}=${file}`);
      longest = Math.max(longest, await writeGroup(group, kind, path.join(folder, file)));
    }
  }
  writeFileSync(path.join(folder, "import.args"), `${argumentsFor(files, longest).join("\n")}\n`);
  return Object.fromEntries(
    [...groups.nodes, ...groups.relationships].map(([name, group]) => [name, group.count()]),
  );
}

async function spool(graph: PortableGraph, folder: string): Promise<Groups> {
  const groups: Groups = { nodes: new Map(), relationships: new Map() };
  const groupOf = (kind: keyof Groups, name: string): SpoolGroup => {
    const known = groups[kind].get(name);
    if (known) return known;
    const made = spoolGroup(path.join(folder, `${kind}-${name.replaceAll(":", "-")}.spool`));
    groups[kind].set(name, made);
    return made;
  };
  const [mark] = await graph.ask("find-store");
  let nodes = 0;
  for await (const element of graph.elements()) {
    if (isNode(element))
      await groupOf("nodes", element.labels.join(":")).add({
        numbers: [nodes++],
        properties: element.properties,
      });
    else
      await groupOf("relationships", element.type).add({
        numbers: [element.from, element.to],
        properties: element.properties,
      });
  }
  // By it the store is known again as one of policygraph, of this format.
  const formatVersion = Number(mark?.["formatVersion"]);
  await groupOf("nodes", "Store").add({ numbers: [nodes], properties: { id: "store", formatVersion } });
  return groups;
}

/** @returns the bytes of the longest value. */
async function writeGroup(group: SpoolGroup, kind: keyof Groups, file: string): Promise<number> {
  let longest = 0;
  async function* records(): AsyncGenerator<readonly Cell[]> {
    for await (const { numbers, properties } of group.rows()) {
      const cells = cellsOf(properties, group.columns);
      longest = Math.max(longest, ...cells.map(bytesOf));
      yield [...numbers, ...cells];
    }
  }
  const ends = kind === "nodes" ? [":ID"] : [":START_ID", ":END_ID"];
  const header = [...ends, ...[...group.columns].map(([name, type]) => `${name}:${type}`)];
  const stream = createWriteStream(file, { flags: "wx", mode: 0o600 });
  stream.write(`${header.join(",")}\n`);
  // An empty text is "", a missing one is nothing.
  await pipeline(
    Readable.from(records()),
    stringify({ quoted_string: true, cast: { boolean: String } }),
    stream,
  );
  return longest;
}

function bytesOf(cell: Cell): number {
  return typeof cell === "string" ? Buffer.byteLength(cell) : 0;
}

function cellsOf(properties: Readonly<Record<string, Value>>, columns: Columns): readonly Cell[] {
  return [...columns.keys()].map((name) => {
    const value = properties[name] ?? null;
    if (Array.isArray(value)) return value.map(String).join(BETWEEN_VALUES);
    return value as Cell;
  });
}

function argumentsFor(files: readonly string[], longest: number): readonly string[] {
  return [
    ...files,
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
    `--read-buffer-size=${Math.max(LEAST_BUFFER, 2 * longest)}`,
  ];
}
