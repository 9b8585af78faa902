/**
 * Compares what was found on pages with their gold annotations, task by task, and shows it as a table. The
 * tasks and the rules of what counts as the same are those of the project's annotation guideline.
 */
import { comparePage } from "./compare-page.ts";
import type { GoldDocument } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** A page, its gold annotation and what was found on it. */
export interface ScoreInput {
  readonly gold: GoldDocument;
  /** Absent where the extraction failed. */
  readonly predicted?: GoldDocument | undefined;
  /** The page as read. */
  readonly sourceText: string;
}

/** What a page was missing (`- …`) and had too much (`+ …`), a line each. */
interface PageMisses {
  readonly source: string;
  readonly items: readonly string[];
}

/** One line of the table: a task, micro-averaged over all documents. */
interface ScoreRow {
  readonly task: string;
  /** Rows in the gold annotations. */
  readonly gold: number;
  /** Rows in the extractions. */
  readonly found: number;
  /** Rows that are in both. */
  readonly hits: number;
  /** 0 to 1; 0 where nothing was found. */
  readonly precision: number;
  /** 0 to 1; 0 where there is nothing to find. */
  readonly recall: number;
  /** Harmonic mean of the two; 0 where both are. */
  readonly f1: number;
}

export interface Scores {
  readonly documents: number;
  /** How many of them had no extraction. */
  readonly missing: number;
  readonly rows: readonly ScoreRow[];
  readonly misses: readonly PageMisses[];
}

/**
 * Scores pages in the order given.
 *
 * @throws Error when an extraction uses an entity id twice: its rows could mean either
 */
export function scoreDocuments(pages: readonly ScoreInput[]): Scores {
  const tally: Tally = new Map();
  const misses = pages.map(({ gold, predicted = nothingFound(gold.source), sourceText }) => ({
    source: gold.source,
    items: comparePage(predicted, gold, sourceText, tally),
  }));
  const missing = pages.filter(({ predicted }) => predicted === undefined).length;
  return { documents: pages.length, missing, rows: scoreRows(tally), misses };
}

function nothingFound(source: string): GoldDocument {
  return {
    source,
    publisher: null,
    publishedOn: null,
    articles: [],
    entities: [],
    positions: [],
    statements: [],
    relations: [],
    metrics: [],
  };
}

/** The rows of the table, in the order of the tally. */
function scoreRows(tally: Tally): ScoreRow[] {
  return [...tally].map(([task, { hits, found, gold }]) => {
    const precision = found === 0 ? 0 : hits / found;
    const recall = gold === 0 ? 0 : hits / gold;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { task, gold, found, hits, precision, recall, f1 };
  });
}

// Longest task name, with some room.
const TASK_WIDTH = 38;
const COUNT_WIDTH = 4;

/** The table as text, a head line and a line a row, without a newline at the end. */
export function formatTable(scores: Pick<Scores, "documents" | "missing" | "rows">): string {
  const without = scores.missing === 0 ? "" : `, ${scores.missing} without a prediction`;
  return [`${scores.documents} documents${without}`, ...scores.rows.map(formatRow)].join("\n");
}

function formatRow({ task, gold, found, precision, recall, f1 }: ScoreRow): string {
  const counts = `gold ${String(gold).padStart(COUNT_WIDTH)} pred ${String(found).padStart(COUNT_WIDTH)}`;
  const rates = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${task.padEnd(TASK_WIDTH)} ${counts}  ${rates}`;
}
