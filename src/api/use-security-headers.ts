/** Every answer tells browsers to load nothing from elsewhere, to run no script that is no file of ours, and to be framed by nobody. */
import type { Plugin } from "graphql-yoga";
import { GRAPHIQL } from "./use-explorer.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** GraphiQL's dialogs write a style element into the page. A nonce would need a page made anew for each request. */
const GRAPHIQL_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

export function useSecurityHeaders(): Plugin {
  return {
    onResponse: ({ request, response }) => {
      const isGraphiql = new URL(request.url).pathname === GRAPHIQL;
      response.headers.set("content-security-policy", isGraphiql ? GRAPHIQL_POLICY : POLICY);
      for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    },
  };
}
