/** GraphQL over HTTP: the only thing that the explorer speaks. */
import { accessToken } from "../state/access-token.ts";
import type { Question } from "./question.ts";

/** What went wrong, in the service's words. */
export class AskError extends Error {
  override readonly name = "AskError";
  /** `extensions.code` of the first error; `NETWORK` where the service could not be reached. */
  readonly code: string;
  /** All of `extensions`, e.g. the candidates of an ambiguous name. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, code: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.extensions = extensions;
  }
}

export interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/**
 * Asks the service.
 *
 * @param signal gives the question up.
 * @param token asks as its bearer; left out: the one that was given in this tab.
 * @throws AskError where the answer has an error, or there is no answer; DOMException `AbortError` where it was given up.
 */
export async function ask<Answer, Variables>(
  asked: Question<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  token: string | null = accessToken.value,
): Promise<Answer> {
  return answerIn(await replyTo<Answer>(JSON.stringify({ documentId: asked.id, variables }), token, signal));
}

/** The answer of a reply. @throws AskError where it has an error, or none. */
export function answerIn<Answer>(reply: Reply<Answer>): Answer {
  const [error] = reply.errors ?? [];
  if (error)
    throw new AskError(error.message, String(error.extensions?.["code"] ?? "UNKNOWN"), error.extensions);
  if (!reply.data) throw new AskError("The service gave no answer.", "UNKNOWN");
  return reply.data;
}

/**
 * Sends a request, whatever comes of it.
 *
 * @param body JSON as text, or a form that brings files.
 * @throws AskError `NETWORK` where there is no reply; DOMException `AbortError` where it was given up.
 */
export async function replyTo<Answer>(
  body: string | FormData,
  token: string | null,
  signal?: AbortSignal,
): Promise<Reply<Answer>> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        // Of a form the browser sets it, with the boundary of its parts.
        ...(typeof body === "string" && { "content-type": "application/json" }),
        accept: "application/graphql-response+json, application/json",
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body,
      ...(signal && { signal }),
    });
    return (await response.json()) as Reply<Answer>;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new AskError(error instanceof Error ? error.message : String(error), "NETWORK");
  }
}
