/** The explorer: its page at every address that it has, GraphiQL, and the files that both load. All are read once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "graphql-yoga";
import { packageRoot } from "../package-root.ts";

/** Where `npm run build` puts it. */
export const EXPLORER_FOLDER = path.join(packageRoot(), "dist", "web");

/** First parts of the addresses that the page answers by itself; src/web/address has their meaning. */
export const PAGES: readonly string[] = [
  "",
  "search",
  "person",
  "organization",
  "place",
  "programme",
  "policy-document",
  "event",
  "document",
  "claim",
  "common",
  "paths",
  "graph",
  "review",
  "ingest",
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

interface ServedFile {
  readonly body: Buffer;
  readonly packed: Buffer;
  readonly type: string;
  /** Its name changes with its content. */
  readonly isFixed: boolean;
  /** 200 where it is left out. */
  readonly status?: number;
}

const NOT_BUILT: ServedFile = {
  ...packed(Buffer.from("The explorer is not built: run npm run build, then start the service again.\n")),
  type: "text/plain",
  isFixed: false,
  status: 503,
};

/** Where GraphiQL is; the pages under it have a policy of their own (use-security-headers.ts). */
export const GRAPHIQL = "/graphiql";

const GRAPHIQL_IS_OFF: ServedFile = {
  ...packed(
    Buffer.from(
      "GraphiQL is off here, since callers may not ask for the schema or send queries of their own: see the settings introspection and persistedOnly.\n",
    ),
  ),
  type: "text/plain; charset=utf-8",
  isFixed: false,
  status: 404,
};

export interface ExplorerOptions {
  /** Where the explorer was built. */
  readonly folder?: string;
  /** Whether GraphiQL is there; it is where this is left out. */
  readonly graphiql?: boolean;
}

export function useExplorer({ folder = EXPLORER_FOLDER, graphiql = true }: ExplorerOptions = {}): Plugin {
  const all = filesIn(folder);
  const files = graphiql ? all : withoutGraphiql(all);
  return {
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      const file = ["GET", "HEAD"].includes(request.method) ? fileAt(url.pathname, files) : undefined;
      if (file === undefined) return;
      const isPacked = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
      const body = isPacked ? file.packed : file.body;
      endResponse(
        new fetchAPI.Response(request.method === "HEAD" ? null : new Uint8Array(body), {
          status: file.status ?? 200,
          headers: headersOf(file, isPacked),
        }),
      );
    },
  };
}

function headersOf({ type, isFixed }: ServedFile, isPacked: boolean): Record<string, string> {
  return {
    "content-type": type,
    "cache-control": isFixed ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    ...(isPacked && { "content-encoding": "gzip" }),
  };
}

function fileAt(address: string, files: ReadonlyMap<string, ServedFile>): ServedFile | undefined {
  return files.get(address) ?? pageAt(address, files);
}

function pageAt(address: string, files: ReadonlyMap<string, ServedFile>): ServedFile | undefined {
  const [, first = ""] = address.split("/");
  if (address === GRAPHIQL) return files.get("/graphiql.html") ?? NOT_BUILT;
  const isPage = address === "/" || (first !== "" && PAGES.includes(first));
  return isPage ? (files.get("/index.html") ?? NOT_BUILT) : undefined;
}

/** None of GraphiQL's files, and at its address why. */
function withoutGraphiql(files: ReadonlyMap<string, ServedFile>): ReadonlyMap<string, ServedFile> {
  const kept = [...files].filter(([address]) => !path.posix.basename(address).startsWith("graphiql"));
  return new Map([...kept, [GRAPHIQL, GRAPHIQL_IS_OFF]]);
}

function filesIn(folder: string): ReadonlyMap<string, ServedFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[path.extname(name)];
      if (type === undefined) return [];
      const address = `/${name.split(path.sep).join("/")}`;
      const isFixed = address.startsWith("/assets/");
      return [[address, { ...packed(readFileSync(path.join(folder, name))), type, isFixed }] as const];
    }),
  );
}

function packed(body: Buffer): Pick<ServedFile, "body" | "packed"> {
  return { body, packed: gzipSync(body) };
}
