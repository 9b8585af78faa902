/** Serves the API over HTTP, on this machine only. */
import { createServer, type Server } from "node:http";
import { type AddressInfo, BlockList, isIP } from "node:net";
import { type ApiOptions, createApi } from "./create-api.ts";

export interface ServeOptions extends ApiOptions {
  /** Loopback address or `localhost`. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface ServedApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no more requests and resolves when the running ones are answered. */
  close(): Promise<void>;
}

/** The service would be reached from other machines, where nothing yet guards it. */
export class NotLoopbackError extends Error {
  override readonly name = "NotLoopbackError";
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Starts to listen.
 *
 * @throws NotLoopbackError when `host` is reached from other machines; Error with the address and what to do
 * when the port is taken.
 */
export async function serveApi({ graph, log, host, port }: ServeOptions): Promise<ServedApi> {
  if (!isLoopback(host))
    throw new NotLoopbackError(
      `${host} is reached from other machines, and there are no access tokens yet: listen on 127.0.0.1, ::1 or localhost.`,
    );
  const api = createApi({ graph, log });
  const server = createServer((request, response) => {
    if (namesLoopback(request.headers.host)) return void api(request, response);
    response.writeHead(421, { "content-type": "text/plain" }).end("This service answers on loopback only.\n");
  });
  await listen(server, host, port);
  return { url: urlOf(host, (server.address() as AddressInfo).port), close: () => close(server) };
}

/** A page of another site can give its own name the address of this machine; its requests still bear that name. */
function namesLoopback(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1") ?? "";
  return isLoopback(name);
}

function isLoopback(host: string): boolean {
  if (host === "localhost") return true;
  const family = isIP(host);
  return family !== 0 && LOOPBACK.check(host, family === 4 ? "ipv4" : "ipv6");
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

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}

function urlOf(host: string, port: number): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
