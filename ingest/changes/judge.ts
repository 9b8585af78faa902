/** A person judges whether two are one, or takes that back. */
import type { Graph } from "../../src/graph/port.ts";
import { documentOf, type Judgement, type Verdict } from "../../src/model/judgement.ts";
import { RefusedError } from "../../src/model/refused-error.ts";
import type { EffectRow } from "../../src/query/entity-summaries.ts";
import { judgementOf, knownJudgement, recordJudgement, undoJudgement } from "../load/judge-mentions.ts";
import { noteAudit } from "./audit.ts";
import { effectOf } from "./effect.ts";
import { checkSaid, entryOf, type MadeBy } from "./made-by.ts";
import { type Bearers, whichMention } from "./which-mention.ts";

export interface JudgeAsked {
  /** Ids (`ent_…`, `men_…`) or whole names. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly why: string;
  /** What it does is told, and nothing is kept. */
  readonly preview: boolean;
  readonly bearers: Bearers;
}

export interface Judged {
  /** Id of the judgement. */
  readonly judgement: string;
  readonly effect: EffectRow;
}

/** @throws RefusedError for words that fit nothing or several, and for two that are one already. */
export async function judge(graph: Graph, asked: JudgeAsked, by: MadeBy): Promise<Judged> {
  const { a, b, verdict, why, preview, bearers } = asked;
  checkSaid(why, by);
  const [left, right] = [await whichMention(graph, a, bearers), await whichMention(graph, b, bearers)];
  if (left === right)
    throw new RefusedError(
      "INVALID",
      `"${a}" and "${b}" are one and the same here: to part them, give two of its mentions (men_…).`,
    );
  const judged = { left, right, verdict, person: by.person, why, recordedAt: by.recordedAt };
  const judgement = await judgementOf(graph, judged).catch(asRefusal);
  const entry = entryOf("judge", by, {
    arguments: { a: left, b: right, verdict, why },
    documents: documentsOf(judgement),
    subject: judgement.id,
  });
  const effect = await effectOf(
    graph,
    async (transaction) => {
      const { book } = await recordJudgement(transaction, judgement);
      await noteAudit(transaction, entry);
      return book;
    },
    preview,
  );
  return { judgement: judgement.id, effect: effect ?? { before: [], after: [] } };
}

export interface UndoAsked {
  /** Id of the judgement or correction. */
  readonly id: string;
  readonly why: string;
  readonly preview: boolean;
}

/** @throws RefusedError where no judgement of a person that counts has the id. */
export async function undoJudged(graph: Graph, asked: UndoAsked, by: MadeBy): Promise<Judged> {
  const { id, why, preview } = asked;
  checkSaid(why, by);
  const known = await knownJudgement(graph, id);
  if (!known || known.retractedAt !== undefined)
    throw new RefusedError(
      known ? "UNCHANGED" : "NOT_FOUND",
      `${id} is no judgement of a person that counts: see "policygraph judgements export -".`,
    );
  const entry = entryOf("undoJudgement", by, {
    arguments: { judgement: id, why },
    documents: documentsOf(known),
    subject: id,
  });
  const effect = await effectOf(
    graph,
    async (transaction) => {
      const undone = await undoJudgement(transaction, id, { ...by, by: by.person, why });
      if (undone) await noteAudit(transaction, entry);
      return undone?.book;
    },
    preview,
  );
  if (!effect) throw new RefusedError("UNCHANGED", `${id} was undone meanwhile.`);
  return { judgement: id, effect };
}

function documentsOf({ left, right }: Judgement): readonly string[] {
  return [documentOf(left), documentOf(right)];
}

/** What the load stage refuses as out of range is for who asked. */
export function asRefusal(error: unknown): never {
  throw error instanceof RangeError ? new RefusedError("INVALID", error.message, { cause: error }) : error;
}
