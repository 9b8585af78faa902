/**
 * `npm run bench -- questions`: what the main questions cost in a store of 100,000 statements, on both stores: by
 * GraphQL over HTTP from the service, beside the same query files asked through the port and, of Neo4j, by its driver
 * alone. Each figure is the median of rounds, in each of which all ways take their turn; a look-up of one entity by
 * its id stands beside them, since times of a shared machine mean little by themselves: read the ratios.
 */
import { parseArgs } from "node:util";
import { openGraph } from "../src/graph/open-graph.ts";
import type { Asker, Graph } from "../src/graph/port.ts";
import { latency, median, type Spread } from "./measure.ts";
import { keptEmbedded, keptNeo4j } from "./press/kept-press.ts";
import { STATEMENTS_A_DOCUMENT } from "./press/sentences.ts";
import { type Question, questionsOf } from "./questions/ask-list.ts";
import { driverAsker } from "./questions/driver-asker.ts";
import { type AskWaves, checkAnswer, recordAsks } from "./questions/recorded-asks.ts";
import { type ServiceClient, startServiceFor } from "./questions/service.ts";
import type { BenchStore } from "./stores.ts";

const { values: options } = parseArgs({
  options: {
    statements: { type: "string", default: "100000" },
    /** embedded, neo4j, or both. */
    store: { type: "string", default: "both" },
    /** Only questions whose names contain this. */
    only: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
    /** How often each way is asked in a round. */
    times: { type: "string", default: "60" },
    /** For how long the service is asked by several connections at once. */
    seconds: { type: "string", default: "3" },
    connections: { type: "string", default: "8" },
  },
});

const SEED = 1;
const WARM_UP = 40;
const columns = ["p50 ms", "p99 ms", "of look-up", "of Cypher", "requests/s", "queries"];
const row = (name: string, ...cells: string[]): void =>
  console.log([name.padEnd(46), ...cells.map((cell) => cell.padStart(12))].join(""));

/** One way to ask a question: asks the nth of its variables. */
interface Way {
  readonly name: string;
  readonly ask: (nth: number) => Promise<unknown>;
}

interface Measured extends Spread {
  readonly name: string;
}

/** Each way in turn, round after round; medians of the rounds. */
async function measureWays(ways: readonly Way[]): Promise<readonly Measured[]> {
  const spreads: Spread[][] = ways.map(() => []);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [at, way] of ways.entries()) {
      let nth = 0;
      const warmUp = round === 0 ? WARM_UP : 0;
      spreads[at]?.push(await latency(() => way.ask(nth++), { times: Number(options.times), warmUp }));
    }
  }
  return ways.map(({ name }, at) => ({
    name,
    p50: median((spreads[at] ?? []).map(({ p50 }) => p50)),
    p99: median((spreads[at] ?? []).map(({ p99 }) => p99)),
  }));
}

/** Answers a second when several connections ask at once. */
async function throughput(service: ServiceClient, bodies: readonly string[]): Promise<number> {
  const end = performance.now() + Number(options.seconds) * 1000;
  let answered = 0;
  const askOn = async (): Promise<void> => {
    while (performance.now() < end) await service.post(bodies[answered++ % bodies.length] ?? "");
  };
  await Promise.all(Array.from({ length: Number(options.connections) }, askOn));
  return answered / Number(options.seconds);
}

async function replay(asker: Asker, waves: AskWaves): Promise<void> {
  for (const wave of waves)
    await Promise.all(wave.map(({ query, parameters }) => asker.ask(query, parameters)));
}

const inTurn = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;

interface Prepared {
  readonly question: Question;
  /** For each of the variables. */
  readonly waves: readonly AskWaves[];
  readonly bodies: readonly string[];
}

async function prepare(graph: Graph, question: Question): Promise<Prepared> {
  const requests = question.variables.map((variables) => ({ query: question.query, variables }));
  const waves: AskWaves[] = [];
  for (const request of requests) waves.push(await recordAsks(graph, request));
  return { question, waves, bodies: requests.map((request) => JSON.stringify(request)) };
}

/** What is asked without the service: the embedded file has one owner at a time. */
async function measureCypher(graph: Graph, prepared: readonly Prepared[], driver: Asker | undefined) {
  const lookUp: Way = { name: "a look-up by id", ask: lookUpOf(graph, prepared) };
  const measured: (readonly Measured[])[] = [];
  for (const { waves } of prepared) {
    const ways = [{ name: "port", ask: (nth: number) => replay(graph, inTurn(waves, nth)) }];
    if (driver) ways.push({ name: "driver", ask: (nth) => replay(driver, inTurn(waves, nth)) });
    measured.push(await measureWays([lookUp, ...ways]));
  }
  return measured;
}

function lookUpOf(graph: Graph, prepared: readonly Prepared[]): Way["ask"] {
  const ids = prepared.flatMap(({ question }) => question.variables.flatMap(({ id }) => id ?? []));
  return (nth) => graph.ask("find-entities-by-id", { ids: [inTurn(ids, nth)] });
}

async function benchStore(store: BenchStore): Promise<void> {
  const graph = await openGraph(store.address);
  const questions = (await questionsOf(graph, size)).filter(({ name }) => name.includes(options.only));
  const requests = questions.map(({ query, variables }) => ({ query, variables: inTurn(variables, 0) }));
  // A file that was just opened comes into memory with the first wide question: the API may not wait for that.
  for (const request of requests) await recordAsks(graph, request).catch(() => undefined);
  const prepared: Prepared[] = [];
  for (const question of questions) prepared.push(await prepare(graph, question));
  const driver = store.name === "neo4j" ? driverAsker(store.address) : undefined;
  const cypher = await measureCypher(graph, prepared, driver);
  await driver?.close();
  await graph.close();
  const service = await startServiceFor(store.address, Number(options.connections));
  for (const request of requests) await service.post(JSON.stringify(request)).catch(() => undefined);
  for (const [at, one] of prepared.entries()) await printQuestion(store, service, one, cypher[at] ?? []);
  await service.stop();
  await store.remove();
}

async function printQuestion(
  store: BenchStore,
  service: ServiceClient,
  { question, waves, bodies }: Prepared,
  cypher: readonly Measured[],
): Promise<void> {
  const ask = async (nth: number) => checkAnswer(await service.post(inTurn(bodies, nth)));
  const http = await measureWays([{ name: "GraphQL over HTTP", ask }]);
  const perSecond = await throughput(service, bodies);
  const queries = Math.max(...waves.map((one) => one.flat().length));
  const lookUp = cypher[0]?.p50 ?? Number.NaN;
  const base = cypher.at(-1)?.p50 ?? Number.NaN;
  row(`${question.name}, ${store.name}`, ...columns);
  for (const { name, p50, p99 } of [...cypher, ...http]) {
    const isHttp = name === "GraphQL over HTTP";
    row(
      `  ${name}`,
      ...[p50.toFixed(2), p99.toFixed(2), (p50 / lookUp).toFixed(1), (p50 / base).toFixed(2)],
      ...(isHttp ? [perSecond.toFixed(0), String(queries)] : []),
    );
  }
}

const size = { documents: Math.round(Number(options.statements) / STATEMENTS_A_DOCUMENT), seed: SEED };
if (options.store !== "neo4j") await benchStore(await keptEmbedded(size));
if (options.store !== "embedded") {
  const server = await keptNeo4j(size);
  if (server) await benchStore(server);
}
