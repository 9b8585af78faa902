/** What one GraphQL request asks of the store, so that the same can be asked without GraphQL. */
import { createApi } from "../../src/api/create-api.ts";
import type { Asker, Parameters, QueryName } from "../../src/graph/port.ts";

export interface RecordedAsk {
  readonly query: QueryName;
  readonly parameters: Parameters;
}

/** Asks in the order in which they came; those of one list were under way at the same time. */
export type AskWaves = readonly (readonly RecordedAsk[])[];

export interface GraphQlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Answers the request and tells what it asked.
 *
 * @throws Error when the answer holds errors or no data: a bench of errors measures nothing.
 */
export async function recordAsks(graph: Asker, request: GraphQlRequest): Promise<AskWaves> {
  const waves: RecordedAsk[][] = [];
  let answered = 0;
  const waveOf = new Map<number, RecordedAsk[]>();
  const recording: Asker = {
    ask: async (query, parameters = {}) => {
      const wave = waveOf.get(answered) ?? [];
      if (wave.length === 0) waves.push(wave);
      waveOf.set(answered, wave);
      wave.push({ query, parameters });
      const rows = await graph.ask(query, parameters);
      answered++;
      return rows;
    },
  };
  const api = createApi({ graph: recording, log: console.error });
  const response = await api.fetch("http://bench/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  checkAnswer(await response.text());
  return waves;
}

/** @throws Error when the body of an answer holds errors or only nulls. */
export function checkAnswer(body: string): void {
  const { data, errors } = JSON.parse(body) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (errors !== undefined || !data || Object.values(data).every((value) => value === null))
    throw new Error(`a question of the bench was not answered: ${body.slice(0, 500)}`);
}
