/** Lets other processes work on the store file that this one has open. */
import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { messageOf } from "../../model/message-of.ts";
import type { EmbeddedGraph } from "../embedded.ts";
import { StoreError } from "../errors.ts";
import type { OpenTransaction } from "../transaction.ts";
import { onMessages, PROTOCOL, type Reply, type Request, send } from "./protocol.ts";
import { socketPath } from "./socket-path.ts";

export interface Sharing {
  /** Ends all connections and rolls back what their transactions hold. Comes before the graph is closed. */
  close(): Promise<void>;
}

/**
 * Listens on the socket of the file until the sharing is closed. A socket that a dead owner left is replaced:
 * only the holder of the file can come here.
 *
 * @param graph the store, open in this process.
 * @param file its path, as it was opened.
 * @throws StoreError when the socket cannot be made.
 */
export async function shareGraph(graph: EmbeddedGraph, file: string): Promise<Sharing> {
  const place = socketPath(file);
  const clients = new Map<Socket, Promise<void>>();
  const server = createServer((socket) => {
    const served = serve(graph, socket).finally(() => clients.delete(socket));
    clients.set(socket, served);
  });
  if (process.platform !== "win32") rmSync(place, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new StoreError(`${file} cannot be shared: ${messageOf(error)}. Look at ${place}.`)),
    );
    server.listen(place, resolve);
  });
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      const served = [...clients.values()];
      for (const socket of clients.keys()) socket.destroy();
      await Promise.all([closed, ...served]);
    },
  };
}

/** A transaction that a client leads; its requests are answered one after another. */
interface Led {
  readonly transaction: OpenTransaction;
  last: Promise<unknown>;
}

/** Answers one connection until it ends; then nothing of its open transactions is kept. */
async function serve(graph: EmbeddedGraph, socket: Socket): Promise<void> {
  const led = new Map<number, Led>();
  const starting = new Set<Promise<unknown>>();
  send(socket, { protocol: PROTOCOL });
  onMessages(socket, (message) => {
    const request = message as Request;
    const replied = reply(graph, led, request).then(
      (answer) => send(socket, answer),
      (error: unknown) => send(socket, { id: request.id, error: told(error) }),
    );
    starting.add(replied);
    replied.finally(() => starting.delete(replied)).catch(() => undefined);
  });
  socket.on("error", () => socket.destroy());
  await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await Promise.all(starting);
  await Promise.all([...led.values()].map(({ transaction }) => transaction.rollback()));
}

async function reply(graph: EmbeddedGraph, led: Map<number, Led>, request: Request): Promise<Reply> {
  const { id } = request;
  if ("begin" in request) {
    led.set(id, { transaction: await graph.begin(), last: Promise.resolve() });
    return { id, transaction: id };
  }
  if ("save" in request) {
    await graph.save(request.save);
    return { id, done: true };
  }
  if ("ask" in request && request.transaction === undefined)
    return { id, rows: await graph.ask(request.ask, request.parameters) };
  if ("ask" in request)
    return {
      id,
      rows: await inTurn(led, request.transaction, (open) => open.ask(request.ask, request.parameters)),
    };
  const ends = "commit" in request;
  const number = ends ? request.commit : request.rollback;
  await inTurn(led, number, (open) => (ends ? open.commit() : open.rollback())).finally(() =>
    led.delete(number),
  );
  return { id, done: true };
}

function inTurn<T>(
  led: ReadonlyMap<number, Led>,
  number: number | undefined,
  step: (transaction: OpenTransaction) => Promise<T>,
): Promise<T> {
  const open = number === undefined ? undefined : led.get(number);
  if (open === undefined) return Promise.reject(new StoreError(`There is no transaction ${number}.`));
  const answer = open.last.then(() => step(open.transaction));
  open.last = answer.catch(() => undefined);
  return answer;
}

function told(error: unknown): { name: string; message: string } {
  return { name: error instanceof Error ? error.name : "StoreError", message: messageOf(error) };
}
