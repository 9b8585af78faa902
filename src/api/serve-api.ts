/** Serves the API over HTTP: to this machine or, with access tokens, to others. */
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { isAllowedHost, isLoopback } from "./access/hosts.ts";
import { type ApiOptions, createApi } from "./create-api.ts";
import { httpTimes, limitConnections, limitReading } from "./limits/http-limits.ts";
import { DEFAULT_LIMITS, EXPOSED_POINTS_A_MINUTE, type Limits } from "./limits/limits.ts";
import { createMetrics } from "./observe/metrics.ts";
import { observeRequest } from "./observe/observe-requests.ts";
import { type StopLimits, stopping } from "./stop-server.ts";

export interface ServeOptions extends Omit<ApiOptions, "openReads" | "metrics" | "isStopping"> {
  /** The address to listen on; one that other machines reach needs access tokens. */
  readonly host: string;
  /** Names by which callers may call the service besides `localhost`, e.g. that of a proxy before it. */
  readonly allowedHosts?: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  /** Points that a caller may spend in a minute, 0 for any number; by who may reach the service where it is left out. */
  readonly pointsAMinute?: number | null;
}

export interface ServedApi {
  /** Without a slash at the end. */
  readonly url: string;
  /**
   * Takes no more requests and resolves when the running ones are answered, or at the limit.
   *
   * @returns how many were cut off there; without limits none is.
   */
  close(limits?: StopLimits): Promise<number>;
}

/** The service would be reached from other machines, and there is no access token that would guard it. */
export class NotLoopbackError extends Error {
  override readonly name = "NotLoopbackError";
}

// The longest that a timer of Node can be set to: 24 days.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Starts to listen. Where other machines may reach the service, by its address or by an allowed name, nobody
 * reads without a token.
 *
 * @throws NotLoopbackError when they may and no token counts; Error with the address and what to do
 * when the port is taken.
 */
export async function serveApi(options: ServeOptions): Promise<ServedApi> {
  const { host, port, allowedHosts = [], ...rest } = options;
  const isExposed = !isLoopback(host) || allowedHosts.length > 0;
  if (isExposed && !(options.tokens?.any() ?? false))
    throw new NotLoopbackError(
      `${isLoopback(host) ? allowedHosts.join(", ") : host} is reached from other machines, and there is no access token: make one with "policygraph token add --role reader --name NAME", or listen on 127.0.0.1, ::1 or localhost without --allowed-hosts.`,
    );
  const limits = limitsFor(options, isExposed);
  const { jobs } = options;
  const metrics = createMetrics(jobs && (() => jobs.figures()));
  const stop = stopping();
  const graph = metrics.timed(options.graph);
  const api = createApi({
    introspection: !isExposed,
    ...rest,
    limits,
    graph,
    metrics,
    isStopping: stop.isStopping,
    openReads: !isExposed,
  });
  const allowed = { names: allowedHosts, addresses: !isLoopback(host) };
  const server = createServer(httpTimes(limits), (request, response) => {
    observeRequest(request, response, { log: options.log, metrics });
    if (!stop.admit(request, response)) return;
    if (!isAllowedHost(request.headers.host, allowed)) return refuseName(response);
    void api(request, response);
    limitReading(request, response, limits);
  });
  limitConnections(server, limits);
  await listen(server, host, port);
  return {
    url: urlOf(host, (server.address() as AddressInfo).port),
    close: (limits = { delayMs: 0, limitMs: LONGEST_TIMER_MS }) => stop.stop(server, limits),
  };
}

/** On loopback callers may spend what they like; what others can reach has a limit unless one was stated. */
function limitsFor(
  { limits = DEFAULT_LIMITS, pointsAMinute = null }: Pick<ServeOptions, "limits" | "pointsAMinute">,
  isExposed: boolean,
): Limits {
  return {
    ...limits,
    pointsAMinute: pointsAMinute ?? (isExposed ? EXPOSED_POINTS_A_MINUTE : limits.pointsAMinute),
  };
}

function refuseName(response: ServerResponse): void {
  response
    .writeHead(421, { "content-type": "text/plain" })
    .end("This service does not answer to that name: start it with --allowed-hosts NAME.\n");
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const place = urlOf(host, port);
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `${place} is taken: stop what listens there, or give another --port (0 takes a free one).`,
            )
          : new Error(`cannot listen on ${place}: ${error.message}`, { cause: error }),
      );
    });
    server.listen(port, host, resolve);
  });
}

function urlOf(host: string, port: number): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
