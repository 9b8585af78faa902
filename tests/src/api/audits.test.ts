/** The server keeps to GraphQL over HTTP: the audit suite of graphql-http, with all that the service really has around it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Audit, serverAudits } from "graphql-http";
import { type ServedApi, serveApi } from "../../../src/api/serve-api.ts";
import type { Asker } from "../../../src/graph/port.ts";

const empty: Asker = { ask: async () => [] };
let served: ServedApi;
const audits: readonly Audit[] = serverAudits({ url: () => `${served.url}/graphql`, fetchFn: fetch });

beforeAll(async () => {
  served = await serveApi({ graph: empty, host: "127.0.0.1", port: 0, log: () => {} });
});
afterAll(() => served.close());

describe("GraphQL over HTTP", () => {
  it("is audited in 61 points", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect({ status: result.status, why: "reason" in result ? result.reason : undefined }).toEqual({
        status: "ok",
        why: undefined,
      });
    },
  );
});
