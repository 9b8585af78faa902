/** Holds bodies to their size, by their kind, and reads those that bring a file. */
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { busy } from "../limits/limit-errors.ts";
import type { Limits } from "../limits/limits.ts";
import { readMultipart, tooLarge } from "./read-multipart.ts";

// Each is held whole in memory while it is read.
const UPLOADS_AT_A_TIME = 4;
// Boundaries and headers of the parts.
const AROUND_PARTS = 10_000;

/** Whether the body of a request is in parts. */
export function isMultipart({ headers }: Request): boolean {
  return /^multipart\//i.test(headers.get("content-type") ?? "");
}

/** Comes after all plugins that refuse a request by who sends it: what they let through is read. */
export function useBodies(limits: Pick<Limits, "bodyBytes" | "uploadBytes">): Plugin {
  let uploads = 0;
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
      const isUpload = isMultipart(request);
      // The two other parts are as long as a body may be, together.
      const most = limits.bodyBytes + (isUpload ? limits.uploadBytes + AROUND_PARTS : 0);
      checkLength(request, most);
      const limited = (given: Request) => limitBody(given, most, fetchAPI);
      if (!isUpload) {
        if (requestParser) setRequestParser((given) => requestParser(limited(given)));
        return;
      }
      setRequestParser(async (given) => {
        if (uploads >= UPLOADS_AT_A_TIME) throw busy();
        uploads++;
        try {
          return await readMultipart(limited(given), limits);
        } finally {
          uploads--;
        }
      });
    },
  };
}

/** @throws GraphQLError where the length that the sender states is none, or too much. */
function checkLength({ headers }: Request, most: number): void {
  const stated = headers.get("content-length");
  if (stated === null) return;
  if (!/^\d+$/.test(stated))
    throw new GraphQLError("Content-Length header is invalid.", {
      extensions: { code: "BAD_REQUEST", http: { status: 400 } },
    });
  if (Number(stated) > most) throw tooLarge(most, "body");
}

interface Fetching {
  readonly Request: typeof Request;
  readonly TransformStream: typeof TransformStream;
}

/** The same request, whose body ends with an error where it is longer than its sender said. */
function limitBody(request: Request, most: number, fetchAPI: Fetching): Request {
  const { body } = request;
  if (!body) return request;
  // A stream of Node's own does not go through one of Yoga's.
  const Transform = body instanceof ReadableStream ? TransformStream : fetchAPI.TransformStream;
  let read = 0;
  const limited = body.pipeThrough(
    new Transform<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > most) controller.error(tooLarge(most, "body"));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { url, method, headers, signal } = request;
  const init = { method, headers, signal, body: limited, duplex: "half" };
  return new fetchAPI.Request(url, init as RequestInit);
}
