/** `policygraph export`: the store, or what it says, in formats that other tools open. */
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { PortableGraph } from "../../src/graph/port.ts";
import {
  EXPORT_FORMATS,
  type Exported,
  type ExportFormat,
  FOLDER_FORMATS,
} from "../export/export-formats.ts";
import { writeCsv } from "../export/write-csv.ts";
import { cypherScript } from "../export/write-cypher.ts";
import { graphml } from "../export/write-graphml.ts";
import { jsonLd } from "../export/write-jsonld.ts";
import { writeNeo4jAdmin } from "../export/write-neo4j-admin.ts";
import { WrongUseError } from "./exit-codes.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult, say } from "./output.ts";
import { storeOption } from "./setting-options.ts";

interface ExportOptions {
  readonly store: string;
  readonly format: ExportFormat;
  readonly out?: string;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description(
      "write what the store says for other tools: tables, a graph, linked data, or all of it for Neo4j",
    )
    .addOption(new Option("--format <format>", "what to write").choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(storeOption())
    .option(
      "--out <place>",
      "a new file, or for csv and neo4j-admin a new folder; standard output if left out",
    )
    .option("--json", "print what was written as JSON")
    .action(runExport);
}

async function runExport({ store, format, out, json }: ExportOptions): Promise<void> {
  refuseMissingFile(store, "export from");
  checkPlace(format, out);
  const graph = await openGraph(store);
  try {
    if (out === undefined) {
      await pipeline(Readable.from(textOf(format, graph)), process.stdout, { end: false });
      return;
    }
    const written = FOLDER_FORMATS.has(format)
      ? await intoFolder(out, (folder) => (format === "csv" ? writeCsv : writeNeo4jAdmin)(graph, folder))
      : await intoFile(out, textOf(format, graph));
    if (json) printJson({ out, format, written });
    else
      printResult([out, ...Object.entries(written).map(([name, count]) => `  ${count} ${name}`)].join("\n"));
    if (format === "neo4j-admin") say(howToImport(out));
  } finally {
    await graph.close();
  }
}

function checkPlace(format: ExportFormat, out: string | undefined): void {
  if (out === undefined && FOLDER_FORMATS.has(format))
    throw new WrongUseError(`${format} is several files: name a new folder with --out.`);
  if (out !== undefined && existsSync(out))
    throw new WrongUseError(`${out} is there already: name another place; an export replaces nothing.`);
}

function textOf(format: ExportFormat, graph: PortableGraph): AsyncGenerator<string> {
  if (format === "graphml") return graphml(graph);
  if (format === "jsonld") return jsonLd(graph, new Date().toISOString());
  return cypherScript(graph);
}

async function intoFile(out: string, text: AsyncGenerator<string>): Promise<Exported> {
  await besideFirst(out, (part) =>
    pipeline(Readable.from(text), createWriteStream(part, { flags: "wx", mode: 0o600, flush: true })),
  );
  return {};
}

function intoFolder(out: string, write: (folder: string) => Promise<Exported>): Promise<Exported> {
  return besideFirst(out, (part) => {
    mkdirSync(part, { mode: 0o700 });
    return write(part);
  });
}

/** Nothing half ever bears the name; what is made is readable by its owner alone. */
async function besideFirst<T>(out: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${out}.${process.pid}.part`;
  try {
    const written = await write(part);
    renameSync(part, out);
    return written;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function howToImport(folder: string): string {
  return `Into an empty database, with the server stopped: cd ${folder} && neo4j-admin database import full neo4j @import.args`;
}
