/** Lets nobody send a file who may not hand one in: it is refused before it is read. */
import type { Plugin } from "graphql-yoga";
import { mayAct } from "../../model/role.ts";
import { MUTATION_ROLES } from "../access/needed-roles.ts";
import type { NoteRefusal } from "../access/refusal-notes.ts";
import type { Viewer } from "../access/tokens.ts";
import { forbidden } from "../errors.ts";
import { isMultipart } from "./use-bodies.ts";

const FIELD = "ingestFile";

/**
 * Comes after the plugin that says who sent a request.
 *
 * @param note is told who was refused.
 */
export function useUploadAccess(viewers: WeakMap<Request, Viewer>, note: NoteRefusal): Plugin {
  return {
    onRequest: async ({ request, endResponse, fetchAPI }) => {
      const viewer = viewers.get(request);
      if (!viewer || !isMultipart(request) || mayAct(viewer.role, MUTATION_ROLES[FIELD])) return;
      const { message, extensions } = forbidden(FIELD, MUTATION_ROLES[FIELD], viewer.role);
      await note({
        by: { name: viewer.name, via: "api", token: viewer.token, role: viewer.role },
        action: FIELD,
        at: new Date().toISOString(),
        outcome: "refused",
        code: "FORBIDDEN",
        arguments: {},
        documents: [],
      });
      const body = JSON.stringify({ errors: [{ message, extensions }] });
      const headers = { "content-type": "application/json; charset=utf-8" };
      endResponse(new fetchAPI.Response(body, { status: 403, headers }));
    },
  };
}
