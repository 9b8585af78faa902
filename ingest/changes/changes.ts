/** What the service is given to change a store: the API's ports over the functions that the commands use. */
import type { Changes } from "../../src/api/changes.ts";
import type { Graph } from "../../src/graph/port.ts";
import type { Requester } from "../../src/model/audit.ts";
import { noteAudit } from "./audit.ts";
import { correct, undoCorrected } from "./correct.ts";
import { judge, undoJudged } from "./judge.ts";
import type { MadeBy } from "./made-by.ts";
import { retract } from "./retract.ts";

// Callers of the service know private persons by their ids alone.
const BEARERS = { bearers: "public" } as const;

/** Changes of a store for those who ask through the service. */
export function changesOf(graph: Graph): Changes {
  return {
    judge: (asked, by) => judge(graph, { ...asked, ...BEARERS }, madeBy(by)),
    undoJudgement: (asked, by) => undoJudged(graph, asked, madeBy(by)),
    correct: (asked, by) => correct(graph, { ...asked, ...BEARERS }, madeBy(by)),
    undoCorrection: (asked, by) => undoCorrected(graph, { ...asked, ...BEARERS }, madeBy(by)),
    retract: (asked, by) => retract(graph, asked, madeBy(by)),
    note: (entry) => noteAudit(graph, entry),
  };
}

function madeBy(requester: Requester): MadeBy {
  return { person: requester.name, recordedAt: new Date().toISOString(), requester };
}
