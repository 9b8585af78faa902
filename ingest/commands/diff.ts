/** `policygraph diff`: what an ingest, a retraction or a judgement changed. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker } from "../../src/graph/port.ts";
import { whichDocument } from "../changes/which-document.ts";
import { WrongUseError } from "./exit-codes.ts";
import {
  type ChangedClaim,
  changesIn,
  diffOf,
  type GraphDiff,
  type Named,
  type SaidByPerson,
} from "./graph-diff.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { wholeNumber } from "./review.ts";
import { storeOption } from "./setting-options.ts";

interface DiffOptions {
  readonly store: string;
  readonly since?: string;
  readonly document?: string;
  readonly first: number;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .description(
      "what was changed: entities and claims, since a time or by a document; by default the last day",
    )
    .option("--since <time>", "a day or a time, ISO 8601")
    .option("--document <document>", "what the last change of this document brought: id, hash or path")
    .option("--first <n>", "show so many of each kind", wholeNumber, 20)
    .addOption(storeOption())
    .option("--json", "print all as JSON")
    .action(async (options: DiffOptions) => {
      refuseMissingFile(options.store, "look at");
      const graph = await openGraph(options.store);
      try {
        const diff = await diffOf(graph, await timesOf(graph, options));
        if (options.json) printJson(diff);
        else printResult(formatDiff(diff, options.first));
      } finally {
        await graph.close();
      }
    });
}

const [BEGINNING, END] = ["", "9999"];
const DAY_MS = 86_400_000;

async function timesOf(graph: Asker, { since, document }: DiffOptions): Promise<readonly [string, string]> {
  if (since !== undefined && document !== undefined)
    throw new WrongUseError("Give --since or --document, not both.");
  if (document === undefined) {
    const time = since === undefined ? new Date(Date.now() - DAY_MS) : new Date(since);
    if (Number.isNaN(time.getTime()))
      throw new WrongUseError(`"${since}" is no time: write 2025-03-01 or 2025-03-01T08:00:00Z.`);
    return [time.toISOString(), END];
  }
  const { id } = await whichDocument(graph, document);
  const changes = await changesIn(graph, BEGINNING, END);
  const at = changes.findLast((change) => change["document"] === id)?.["recordedAt"];
  if (typeof at !== "string") throw new WrongUseError(`${id} came before changes were noted: give --since.`);
  return [at, at];
}

/** The diff as lines, so many of each kind. */
function formatDiff(diff: GraphDiff, first: number): string {
  const { since, until, documents, entities, claims, corrections } = diff;
  const steps = Object.entries(documents).map(([action, count]) => `${count} ${action}`);
  const name = ({ id, type, name }: Named) => [id, type, name].filter((word) => word !== undefined).join(" ");
  const claim = ({ id, kind, text }: ChangedClaim) => `${id} ${kind} ${text}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          `${title}: ${lines.length}`,
          ...lines.slice(0, first).map((line) => `  ${line}`),
          ...(lines.length > first ? [`  … and ${lines.length - first} more`] : []),
        ];
  const said = ({ id, by, why }: SaidByPerson) => `${id} ${by}: ${why}`;
  const pair = ({ from, into }: { from: Named; into: Named }) => `${name(from)} -> ${name(into)}`;
  return [
    `${since} to ${until === END ? "now" : until}: ${steps.join(", ") || "nothing"}`,
    ...section("entities new", entities.new.map(name)),
    ...section("entities joined", entities.joined.map(pair)),
    ...section("entities parted", entities.parted.map(pair)),
    ...section("entities gone", entities.gone.map(name)),
    ...section("claims new", claims.new.map(claim)),
    ...section("claims retracted", claims.retracted.map(claim)),
    ...section("corrections given", corrections.given.map(said)),
    ...section("corrections undone", corrections.undone.map(said)),
  ].join("\n");
}
