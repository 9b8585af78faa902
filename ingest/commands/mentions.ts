/** `policygraph mentions NAME|ID`: where an entity is mentioned, with the ids that `judge` takes. */
import type { Command } from "commander";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Asker } from "../../src/graph/port.ts";
import { idKind } from "../../src/model/ids.ts";
import { entitiesMeant, entitiesOfMention, noEntity } from "../changes/which-mention.ts";
import { type EntityMentions, listMentions } from "./list-mentions.ts";
import { refuseMissingFile } from "./missing-file.ts";
import { printJson, printResult } from "./output.ts";
import { wholeNumber } from "./review.ts";
import { storeOption } from "./setting-options.ts";

interface MentionsOptions {
  readonly store: string;
  readonly first: number;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addMentions(program: Command): void {
  program
    .command("mentions")
    .description(
      "list where an entity is mentioned, with the ids that judge takes; of a name, all who bear it",
    )
    .argument("<entity>", "an id (ent_…, men_…) or a whole name")
    .option("--first <n>", "so many mentions of each", wholeNumber, 100)
    .addOption(storeOption())
    .option("--json", "print entities and mentions as JSON")
    .action(async (word: string, { store, first, json }: MentionsOptions) => {
      refuseMissingFile(store, "look into");
      const graph = await openGraph(store);
      try {
        const found = await listMentions(graph, await whichEntities(graph, word), first);
        if (json) printJson(found);
        else printResult(found.map(formatEntity).join("\n\n"));
      } finally {
        await graph.close();
      }
    });
}

/** @throws WrongUseError for a word that fits nothing. */
async function whichEntities(graph: Asker, word: string): Promise<readonly string[]> {
  const isMention = idKind(word) === "mention";
  const found = await (isMention ? entitiesOfMention(graph, word) : entitiesMeant(graph, word));
  if (found.length === 0) throw noEntity(word);
  return found;
}

function formatEntity({ id, type, name, mentionCount, documentCount, mentions }: EntityMentions): string {
  const more = mentionCount - mentions.length;
  return [
    `${id}  ${type} ${name}: ${mentionCount} mentions, ${documentCount} documents`,
    ...mentions.flatMap((one) => [
      `  ${one.id}  ${one.text.replace(/\s+/gu, "")}  ${placeOf(one)}`,
      `    ${one.form}; ${one.why} (${one.rule}, ${one.score.toFixed(2)})`,
      ...(one.sentence === null ? [] : [`    ${one.sentence}`]),
    ]),
    ...(more > 0 ? [`  … and ${more} more: --first ${mentionCount} lists all`] : []),
  ].join("\n");
}

function placeOf({ document, start, end }: EntityMentions["mentions"][number]): string {
  const paper = [document.publisher, document.publishedOn].filter((word) => word !== null).join(" ");
  const file = document.locations[0] ?? document.id;
  return [paper, `${file}:${start}-${end}`].filter((word) => word !== "").join(", ");
}
