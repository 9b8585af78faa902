/** A service over a store, with a token of each role, asked over real HTTP. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { changesOf } from "../../ingest/changes/changes.ts";
import { makeToken } from "../../src/api/access/token.ts";
import { changeTokens } from "../../src/api/access/token-book.ts";
import { tokensIn } from "../../src/api/access/tokens.ts";
import { DEFAULT_LIMITS } from "../../src/api/limits/limits.ts";
import { serveApi } from "../../src/api/serve-api.ts";
import type { Graph } from "../../src/graph/port.ts";
import { ROLES, type Role } from "../../src/model/role.ts";
import type { Loose } from "./api-client.ts";

export interface ChangeAnswer {
  readonly status: number;
  readonly data: Loose;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

export interface ChangingService {
  readonly url: string;
  /** The header by which the bearer of a token of that role is known. */
  authorization(who: Role): string;
  /** Asks as the bearer of a token of that role, or without one. */
  ask(who: Role | null, query: string, variables?: Record<string, unknown>): Promise<ChangeAnswer>;
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param tokens whether there are any. */
export async function serveChanges(
  graph: Graph,
  { tokens = true, limits = DEFAULT_LIMITS } = {},
): Promise<ChangingService> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-changes-"));
  const file = path.join(folder, "tokens.json");
  const bearers = new Map<Role, string>();
  for (const role of tokens ? ROLES : []) {
    const { id, token, hash } = makeToken();
    const entry = { id, hash, role, name: NAMES[role], createdAt: new Date().toISOString() };
    changeTokens(file, (all) => [...all, entry]);
    bearers.set(role, token);
  }
  const log: string[] = [];
  const note = (line: string) => void log.push(line);
  const served = await serveApi({
    graph,
    log: note,
    host: "127.0.0.1",
    port: 0,
    tokens: tokensIn(file, note),
    changes: changesOf(graph),
    limits,
  });
  return {
    url: served.url,
    authorization: (who) => `Bearer ${bearers.get(who)}`,
    log,
    ask: async (who, query, variables = {}) => {
      const response = await fetch(`${served.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...(who && { authorization: `Bearer ${bearers.get(who)}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as ChangeAnswer;
      return { status: response.status, data, errors: errors ?? [] };
    },
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NAMES: Readonly<Record<Role, string>> = { reader: "读者", reviewer: "审核员", admin: "管理员" };
