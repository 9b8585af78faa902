/** The graph whose file another process of ours has open: every question goes to that process. */
import { connect, type Socket } from "node:net";
import path from "node:path";
import { errorNamed, StoreAwayError, StoreError, StoreInUseError } from "../errors.ts";
import { openWork } from "../open-work.ts";
import type { Parameters, PortableGraph, QueryName, Row } from "../port.ts";
import { queryReader } from "../read-query.ts";
import { type OpenTransaction, writeWithRetries } from "../transaction.ts";
import { elementsOfFile } from "../whole/embedded-elements.ts";
import { type Greeting, onMessages, PROTOCOL, type Reply, type Request, send } from "./protocol.ts";
import { socketPath } from "./socket-path.ts";

/**
 * Connects to the owner of the file.
 *
 * @param moreQueries a folder of query files beside `cypher/`; the owner has to know it too.
 * @returns undefined when nobody listens: the owner does not share the file, or is gone.
 * @throws StoreError when the owner speaks another protocol.
 */
export async function connectGraph(file: string, moreQueries?: string): Promise<PortableGraph | undefined> {
  const socket = await connected(socketPath(file));
  return socket === undefined ? undefined : graphOver(await greeted(socket, file), file, moreQueries);
}

function connected(place: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(place, () => resolve(socket));
    socket.once("error", (error: NodeJS.ErrnoException) => {
      // Before it is connected: no socket, or one whose owner is dead.
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(error);
    });
  });
}

/** Sends a request and gives its reply; `end` closes the connection. */
interface Line {
  request(message: Omit<Request, "id"> & Record<string, unknown>): Promise<Reply>;
  end(): Promise<void>;
}

async function greeted(socket: Socket, file: string): Promise<Line> {
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  const away = (): Error =>
    new StoreAwayError(`${file}: the process that had it open is gone. Give the command again.`);
  let ids = 0;
  let open = true;
  const greeting = new Promise<Greeting>((resolve, reject) => {
    let first = true;
    onMessages(socket, (message) => {
      if (first) resolve(message as Greeting);
      else take(message as Reply);
      first = false;
    });
    socket.once("close", () => reject(away()));
  });
  const take = (reply: Reply): void => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("error" in reply) asked?.reject(errorNamed(reply.error.name, reply.error.message));
    else asked?.resolve(reply);
  };
  socket.on("error", () => socket.destroy());
  socket.once("close", () => {
    open = false;
    for (const asked of waiting.values()) asked.reject(away());
    waiting.clear();
  });
  const { protocol } = await greeting;
  if (protocol !== PROTOCOL) {
    socket.destroy();
    throw new StoreError(
      `${file} is open in another version of policygraph (protocol ${protocol}, here ${PROTOCOL}): stop that one first.`,
    );
  }
  return {
    request: (message) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(away());
        const id = ++ids;
        waiting.set(id, { resolve, reject });
        send(socket, { ...message, id } as Request);
      }),
    end: () =>
      new Promise((resolve) => {
        if (!open) return resolve();
        socket.once("close", () => resolve());
        socket.end();
      }),
  };
}

function graphOver(line: Line, file: string, moreQueries?: string): PortableGraph {
  const work = openWork(file);
  const reader = queryReader("embedded", moreQueries);
  const ask = async (
    query: QueryName,
    parameters: Parameters,
    transaction?: number,
  ): Promise<readonly Row[]> => {
    reader.prepare(query, parameters);
    const reply = await line.request({
      ask: query,
      parameters,
      ...(transaction === undefined ? {} : { transaction }),
    });
    return "rows" in reply ? reply.rows : [];
  };
  const begin = async (): Promise<OpenTransaction> => {
    const reply = await line.request({ begin: true });
    const number = "transaction" in reply ? reply.transaction : 0;
    const end = async (message: { commit: number } | { rollback: number }): Promise<void> => {
      await line.request(message);
    };
    return {
      ask: (query, parameters = {}) => ask(query, parameters, number),
      commit: () => end({ commit: number }),
      rollback: () => end({ rollback: number }),
    };
  };
  const save = async (copy: string): Promise<void> => {
    await work.run(() => line.request({ save: copy }));
  };
  return {
    kind: "shared",
    ask: (query, parameters = {}) => work.run(() => ask(query, parameters)),
    write: (steps) => work.run(() => writeWithRetries(begin, steps)),
    elements: () => elementsOfFile(path.resolve(file), save),
    fill: () =>
      Promise.reject(
        new StoreInUseError(
          `${file} is open in another process: stop that one, then give the command again.`,
        ),
      ),
    close: async () => {
      if (await work.end()) await line.end();
    },
  };
}
