/** The figures of the service, for Prometheus. Every label has a bounded number of values, whatever callers send. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Asker, QueryName } from "../../graph/port.ts";
import type { JobFigures } from "../jobs.ts";

export interface AnsweredRequest {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  readonly operation: string | undefined;
  /** Codes of the answer's errors. */
  readonly errors: readonly string[];
}

export interface Metrics {
  /** Counts a request that was answered. */
  answered(request: AnsweredRequest): void;
  /** Counts the requests that are being answered: 1 when one begins, -1 when one ends. */
  running(change: 1 | -1): void;
  /** The same store, its queries timed by the name of their file. */
  timed<A extends Asker>(graph: A): A;
  /** All figures in the form of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

// In seconds: from a look-up to the longest a request may take.
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
// More names than a site's own programs have; callers may send any.
const MOST_NAMES = 100;

/**
 * Figures of a service, from zero; those of the process are the process's own.
 *
 * @param jobs tells how many jobs there are; left out where the service takes nothing in.
 */
export function createMetrics(jobs?: () => JobFigures): Metrics {
  const registry = new Registry();
  if (jobs) jobFigures([registry], jobs);
  collectDefaultMetrics({ register: registry });
  const { requests, operations, errors, running } = requestFigures([registry]);
  const operationOf = firstOnes(MOST_NAMES);
  const codeOf = firstOnes(MOST_NAMES);
  return {
    answered: (request) => {
      const method = METHODS.includes(request.method) ? request.method : "other";
      requests.inc({ route: request.route, method, status: String(request.status) });
      for (const code of request.errors) errors.inc({ code: codeOf(code) });
      if (request.route !== "graphql") return;
      const operation = request.operation === undefined ? "(none)" : operationOf(request.operation);
      const outcome = request.errors.length === 0 && request.status < 400 ? "ok" : "error";
      operations.observe({ operation, outcome }, request.seconds);
    },
    running: (change) => running.inc(change),
    timed: timer([registry]),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function requestFigures(registers: Registry[]) {
  return {
    requests: new Counter({
      name: "policygraph_http_requests_total",
      help: "Requests that were answered.",
      labelNames: ["route", "method", "status"],
      registers,
    }),
    operations: new Histogram({
      name: "policygraph_operation_seconds",
      help: "Time from request to answer by the name of the operation; beyond 100 names: (other).",
      labelNames: ["operation", "outcome"],
      buckets: BUCKETS,
      registers,
    }),
    errors: new Counter({
      name: "policygraph_errors_total",
      help: "Errors in answers by their code.",
      labelNames: ["code"],
      registers,
    }),
    running: new Gauge({
      name: "policygraph_http_requests_running",
      help: "Requests that are being answered.",
      registers,
    }),
  };
}

/** They are asked for when somebody asks us. */
function jobFigures(registers: Registry[], told: () => JobFigures): void {
  new Gauge({
    name: "policygraph_jobs",
    help: "Jobs that wait or run now.",
    labelNames: ["state"],
    registers,
    collect() {
      const { queued, running } = told();
      this.set({ state: "queued" }, queued);
      this.set({ state: "running" }, running);
    },
  });
  new Counter({
    name: "policygraph_jobs_ended_total",
    help: "Jobs that ended, by how they did.",
    labelNames: ["outcome"],
    registers,
    collect() {
      const { done, failed } = told();
      this.reset();
      this.inc({ outcome: "done" }, done);
      this.inc({ outcome: "failed" }, failed);
    },
  });
}

function timer(registers: Registry[]): Metrics["timed"] {
  const times = new Histogram({
    name: "policygraph_store_query_seconds",
    help: "Time that the store took by query file.",
    labelNames: ["query", "outcome"],
    buckets: BUCKETS,
    registers,
  });
  return (graph) => ({
    ...graph,
    ask: async (query: QueryName, parameters, options) => {
      const started = performance.now();
      const observe = (outcome: string): void =>
        times.observe({ query, outcome }, (performance.now() - started) / 1000);
      try {
        const rows = await graph.ask(query, parameters, options);
        observe("ok");
        return rows;
      } catch (error) {
        observe("error");
        throw error;
      }
    },
  });
}

/** Gives the first `most` different words back as they are, and `(other)` for the rest. */
function firstOnes(most: number): (word: string) => string {
  const known = new Set<string>();
  return (word) => {
    if (known.size < most) known.add(word);
    return known.has(word) ? word : "(other)";
  };
}
