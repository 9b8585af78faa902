/**
 * What travels between the owner of a store file and other processes: one JSON object a line. A request
 * names a query file and hands over parameters, never Cypher, so a client can do no more than a caller can.
 */
import type { Socket } from "node:net";
import type { Parameters, QueryName, Row } from "../port.ts";

/** Raised when a line's form changes; the owner says its own as the first thing on a connection. */
export const PROTOCOL = 2;

export interface Greeting {
  readonly protocol: number;
}

export type Request = { readonly id: number } & (
  | { readonly ask: QueryName; readonly parameters: Parameters; readonly transaction?: number }
  | { readonly begin: true }
  | { readonly commit: number }
  | { readonly rollback: number }
  /** A path beside the store file, to copy it to. */
  | { readonly save: string }
);

export type Reply = { readonly id: number } & (
  | { readonly rows: readonly Row[] }
  | { readonly transaction: number }
  | { readonly done: true }
  | { readonly error: { readonly name: string; readonly message: string } }
);

/** Writes one message as one line; JSON escapes every line end inside of it. */
export function send(socket: Socket, message: Greeting | Request | Reply): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** Calls `receive` for each message. A line that is no JSON ends the connection. */
export function onMessages(socket: Socket, receive: (message: unknown) => void): void {
  socket.setEncoding("utf8");
  // The pieces of a line are joined once, at its end: a line may be a document of many megabytes.
  let pieces: string[] = [];
  socket.on("data", (chunk) => {
    const lines = String(chunk).split("\n");
    const rest = lines.pop() ?? "";
    for (const line of lines) {
      const message = parsed(pieces.join("") + line);
      pieces = [];
      if (message === undefined) {
        socket.destroy();
        return;
      }
      receive(message);
    }
    pieces.push(rest);
  });
}

function parsed(line: string): unknown {
  try {
    const message: unknown = JSON.parse(line);
    return typeof message === "object" && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}
