/** The page at `/` and its files. They are read once and never made of anything that a request says. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "graphql-yoga";
import { packageRoot } from "../package-root.ts";

const FILES = [
  ["/", "index.html", "text/html; charset=utf-8"],
  ["/style.css", "style.css", "text/css; charset=utf-8"],
  ["/page.js", "page.js", "text/javascript; charset=utf-8"],
  ["/ask.js", "ask.js", "text/javascript; charset=utf-8"],
  ["/show.js", "show.js", "text/javascript; charset=utf-8"],
  ["/icon.svg", "icon.svg", "image/svg+xml"],
] as const;

export function useWebPage(folder: string = path.join(packageRoot(), "src", "web")): Plugin {
  const files = new Map(
    FILES.map(([address, file, type]) => [address, { body: readFileSync(path.join(folder, file)), type }]),
  );
  return {
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      const file = files.get(url.pathname as (typeof FILES)[number][0]);
      if (file === undefined || !["GET", "HEAD"].includes(request.method)) return;
      endResponse(
        new fetchAPI.Response(request.method === "HEAD" ? null : file.body, {
          headers: { "content-type": file.type, "cache-control": "no-cache" },
        }),
      );
    },
  };
}
