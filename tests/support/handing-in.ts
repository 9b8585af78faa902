/** Hands texts and files to a service over HTTP, and follows their jobs. */
import { setTimeout as sleep } from "node:timers/promises";
import { makeToken } from "../../src/api/access/token.ts";
import { changeTokens } from "../../src/api/access/token-book.ts";
import type { Role } from "../../src/model/role.ts";
import type { Loose } from "./api-client.ts";

/** A token of that role in a file of tokens, which is made where there is none. */
export function addToken(file: string, role: Role, name: string): string {
  const { id, token, hash } = makeToken();
  const entry = { id, hash, role, name, createdAt: new Date().toISOString() };
  changeTokens(file, (all) => [...all, entry]);
  return token;
}

export interface Reply {
  readonly status: number;
  readonly data: Loose;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export const JOB = `id state name location size sha256 why askedBy runs beganAt endedAt failure canRunAgain
  progress { done total } document { id } documents { id }
  report { loaded superseded unchanged keptOut refused articles messageCount messages { severity code file start end reason } }`;
const PAYLOAD = `{ job { ${JOB} } errors { code message } clientMutationId }`;
const INGEST_TEXT = `mutation ($input: IngestTextInput!) { ingestText(input: $input) ${PAYLOAD} }`;
const INGEST_FILE = `mutation ($input: IngestFileInput!) { ingestFile(input: $input) ${PAYLOAD} }`;
const AGAIN = `mutation ($input: RunJobAgainInput!) { runJobAgain(input: $input) ${PAYLOAD} }`;

export interface Sender {
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>;
  /** Sends a body in parts as it is. */
  send(body: BodyInit, headers?: Record<string, string>): Promise<Reply>;
  /** The payload of `ingestText`. */
  text(input: Record<string, unknown>): Promise<Loose>;
  /** The payload of `ingestFile`. */
  file(content: string | Uint8Array, name: string, input?: Record<string, unknown>): Promise<Loose>;
  /** The payload of `runJobAgain`. */
  again(job: string): Promise<Loose>;
  job(id: string): Promise<Loose>;
  /** The job, once it is in one of the states. */
  once(id: string, ...states: readonly string[]): Promise<Loose>;
}

/** @param token null for none. */
export function senderTo(url: string, token: string | null): Sender {
  const send: Sender["send"] = async (body, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
      body,
    });
    const { data, errors } = (await response.json()) as Reply;
    return { status: response.status, data, errors: errors ?? [] };
  };
  const ask: Sender["ask"] = (query, variables = {}) =>
    send(JSON.stringify({ query, variables }), { "content-type": "application/json" });
  const job = async (id: string) =>
    (await ask(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).data.job;
  return {
    ask,
    send,
    text: async (input) => (await ask(INGEST_TEXT, { input })).data.ingestText,
    file: async (content, name, input = {}) =>
      (
        await send(
          partsOf(content, name, { query: INGEST_FILE, variables: { input: { ...input, file: null } } }),
        )
      ).data.ingestFile,
    again: async (id) => (await ask(AGAIN, { input: { job: id } })).data.runJobAgain,
    job,
    once: async (id, ...states) => {
      for (;;) {
        const found = await job(id);
        if (states.includes(found.state)) return found;
        await sleep(100);
      }
    },
  };
}

/** The body of a multipart request with one file. */
export function partsOf(content: string | Uint8Array, name: string, operations: object): FormData {
  const body = new FormData();
  body.set("operations", JSON.stringify(operations));
  body.set("map", '{"0": ["variables.input.file"]}');
  body.set("0", new File([content as BlobPart], name));
  return body;
}
