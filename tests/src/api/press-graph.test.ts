/** The invented press that the API's tests stand on is a sound store: `verify` says so. */
import { createHash } from "node:crypto";
import { expect, it, jest } from "@jest/globals";
import { verifyStore } from "../../../ingest/verify/verify-store.ts";
import { openPress } from "../../support/api-client.ts";
import { describeStores } from "../../support/stores.ts";

jest.setTimeout(240_000);

describeStores("the press of the API's tests", (open, store) => {
  it("is found sound by verify", async () => {
    const { store: graph, pages } = await openPress(open, store);
    const readOriginal = async (location: string) => {
      const text = pages[location.replace(/^press\/|\.txt$/g, "") as keyof typeof pages];
      const sha256 = createHash("sha256").update(text).digest("hex");
      return { location, sha256, textSha256: sha256, readerVersion: "text/1", encoding: "utf-8", text };
    };
    const { findings, ...seen } = await verifyStore(graph, { readOriginal });
    expect(seen).toEqual({ documents: 3, pages: 0, claims: 13, mentions: 15, edges: 9 });
    expect(findings).toEqual([]);
  });
});
