/** Do mentions stand where they say, and refer to the one entity of their cluster? */
import type { Asker, Row } from "../../src/graph/port.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { foldForMatching } from "../../src/model/fold.ts";
import { mentionId } from "../../src/model/ids.ts";
import type { CheckedDocument } from "./check-originals.ts";
import type { Finding } from "./finding.ts";
import { byColumn, pagesOf, texts } from "./pages.ts";

const PAGE = 1000;

/** Checks every mention of a document that is not retracted. */
export async function checkMentions(
  graph: Asker,
  document: CheckedDocument,
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  let count = 0;
  for await (const mentions of pagesOf(graph, "check-mentions", PAGE, { document: document.id })) {
    count += mentions.length;
    const ids = new Set([...texts(mentions, "id"), ...texts(mentions, "head")]);
    const entities = byColumn(await graph.ask("check-mention-entities", { ids: [...ids] }), "mention");
    const inside = await graph.ask("check-mention-sentences", { ids: texts(mentions, "id") });
    const sentences = byColumn(inside, "mention");
    for (const mention of mentions) {
      const wrong =
        wrongPlace(mention, document.text) ??
        wrongSentence(mention, sentences.get(String(mention["id"])) ?? []) ??
        wrongName(mention, document.id) ??
        wrongEntity(mention, entities);
      if (wrong)
        findings.push({
          code: wrong[0],
          document: document.id,
          ...(document.location !== undefined && { location: document.location }),
          span: { start: Number(mention["begins"]), end: Number(mention["ends"]) },
          of: String(mention["id"]),
          reason: `${wrong[1]}: the store was altered; load the file into a new one`,
        });
    }
  }
  return { count, findings };
}

function wrongPlace(mention: Row, text: string): [string, string] | undefined {
  const [begins, ends] = [Number(mention["begins"]), Number(mention["ends"])];
  const printed = text.slice(begins, ends);
  if (printed !== mention["text"])
    return ["wrong-mention", `the text says "${printed}" there and the mention "${mention["text"]}"`];
  return undefined;
}

function wrongSentence(mention: Row, sentences: readonly Row[]): [string, string] | undefined {
  if (sentences.length === 0) return ["mention-in-no-sentence", "the mention is in no sentence"];
  const begins = Number(mention["begins"]);
  return sentences.every(
    (sentence) => Number(sentence["sentenceBegins"]) <= begins && begins < Number(sentence["sentenceEnds"]),
  )
    ? undefined
    : ["mention-outside-of-sentence", "the mention does not begin in its sentence"];
}

/** A mention is its place and its type; its name is what is printed there, and goes on where a column cuts it. */
function wrongName(mention: Row, document: string): [string, string] | undefined {
  const span = { start: Number(mention["begins"]), end: Number(mention["ends"]) };
  if (mentionId(document, span, String(mention["type"]) as EntityType) !== mention["id"])
    return ["wrong-mention", `the mention's id is not that of a ${mention["type"]} at its place`];
  const [name, printed] = [String(mention["name"]), String(mention["text"])];
  return foldForMatching(name).startsWith(foldForMatching(printed))
    ? undefined
    : ["wrong-mention", `the mention stands for "${name}" and the text says "${printed}"`];
}

function wrongEntity(
  mention: Row,
  entitiesOf: ReadonlyMap<string, readonly Row[]>,
): [string, string] | undefined {
  const entities = texts(entitiesOf.get(String(mention["id"])) ?? [], "entity");
  const heads = texts(entitiesOf.get(String(mention["head"])) ?? [], "entity");
  const wanted = mention["head"] === null ? 0 : 1;
  if (entities.length !== wanted)
    return ["wrong-reference", `the mention refers to ${entities.length} entities where ${wanted} is right`];
  return entities.every((entity) => heads.includes(entity))
    ? undefined
    : ["torn-cluster", "the mention refers to another entity than the head of its cluster"];
}
