/** Lets in who bears a token that counts; a wrong one is refused before anything of the request is read. */
import type { Plugin } from "graphql-yoga";
import type { Tokens, Viewer } from "./tokens.ts";

export interface Access {
  readonly tokens: Tokens;
  /** Whether those without a token may read: only where no other machine reaches the service. */
  readonly openReads: boolean;
}

const SCHEME = /^Bearer(?: +(.*))?$/i;
const CHALLENGE = 'Bearer realm="policygraph"';

/**
 * Comes after all plugins that answer by themselves, such as the page: what is left is guarded whatever its
 * address, since GraphQL answers at several (`/graphql/`, `/?/graphql`).
 *
 * @param viewers is told who sent a request.
 */
export function useAccess({ tokens, openReads }: Access, viewers: WeakMap<Request, Viewer>): Plugin {
  return {
    onRequest: ({ request, endResponse, fetchAPI }) => {
      const token = bearerToken(request);
      const viewer = token === undefined ? undefined : tokens.viewerOf(token);
      if (viewer) viewers.set(request, viewer);
      const message = refusalOf({ token, viewer, openReads, request });
      if (message === undefined) return;
      const challenge = token === undefined ? CHALLENGE : `${CHALLENGE}, error="invalid_token"`;
      const body = JSON.stringify({ errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] });
      const headers = { "content-type": answerType(request), "www-authenticate": challenge };
      endResponse(new fetchAPI.Response(body, { status: 401, headers }));
    },
  };
}

/** The token of a request; undefined where it bears none. Another scheme is the business of what stands before us. */
function bearerToken(request: Request): string | undefined {
  const given = SCHEME.exec(request.headers.get("authorization") ?? "");
  return given ? (given[1] ?? "").trim() : undefined;
}

/** As GraphQL over HTTP has it: the new type for those who ask for it. */
function answerType(request: Request): string {
  const type = "application/graphql-response+json";
  const isNew = request.headers.get("accept")?.includes(type);
  return `${isNew ? type : "application/json"}; charset=utf-8`;
}

interface Asked {
  readonly token: string | undefined;
  readonly viewer: Viewer | undefined;
  readonly openReads: boolean;
  readonly request: Request;
}

/** Why a request goes no further; undefined where it may. One answer for all wrong tokens: it tells nobody which are known. */
function refusalOf({ token, viewer, openReads, request }: Asked): string | undefined {
  if (viewer) return undefined;
  if (token !== undefined)
    return "This token is not accepted: it is unknown, expired or revoked. An admin makes one with `policygraph token add`.";
  // An upload is read whole before its mutation is looked at.
  const isUpload = /^multipart\//i.test(request.headers.get("content-type") ?? "");
  if (openReads && !isUpload) return undefined;
  return "Send an access token as `Authorization: Bearer TOKEN`. An admin makes one with `policygraph token add`.";
}
