/** How GraphiQL asks the service. */
import { storedToken } from "../state/stored-token.ts";

interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

interface Options {
  readonly headers?: Readonly<Record<string, unknown>>;
}

/**
 * The answer, also where it is an error. An access token that was given to the explorer in this tab goes with it,
 * unless the tab of headers names another.
 */
export async function fetcher(asked: Asked, { headers = {} }: Options = {}) {
  const token = storedToken();
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...Object.fromEntries(given),
    },
    body: JSON.stringify(asked),
  });
  return response.json();
}
