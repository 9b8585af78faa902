import { createHash } from "node:crypto";
import { expect, it } from "@jest/globals";
import { loadDocument } from "../../../../ingest/load/load-document.ts";
import { checkBundle } from "../../../../ingest/verify/bundle/check-bundle.ts";
import type { SourceText } from "../../../../src/model/document.ts";
import { documentId } from "../../../../src/model/ids.ts";
import { bundleText } from "../../../../src/model/proof/bundle.ts";
import { readBundle } from "../../../../src/model/proof/read-bundle.ts";
import { proveClaims } from "../../../../src/query/proof/prove-claims.ts";
import { describeStores } from "../../../support/stores.ts";
import { FIRST, found, SECOND, THIRD } from "../../load/three-documents.ts";

const PAGES = [FIRST, SECOND, THIRD];
const SOURCES = PAGES.map(({ source }) => source);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The first page with other text; its name is kept, its bytes are other ones. */
function changed(change: (text: string) => string): readonly SourceText[] {
  const text = change(FIRST.source.text);
  return [{ ...FIRST.source, text, sha256: sha256(`bytes of ${text}`), textSha256: sha256(text) }];
}

describeStores("checking a bundle", (open) => {
  /** A bundle of all claims of all pages, or of one page, as the file that it is saved in. */
  async function bundled(pages = PAGES): Promise<string> {
    const graph = await open();
    for (const read of PAGES) await loadDocument(graph, found(read));
    const ids: string[] = [];
    for (const { source } of pages) {
      const document = documentId(source.sha256);
      const rows = await graph.ask("check-claims", { document, afterId: "", limit: 100 });
      ids.push(...rows.map((row) => String(row["id"])));
    }
    return bundleText(await proveClaims(graph, ids, "2026-11-24T10:00:00.000Z"));
  }

  const codesOf = (text: string, sources: readonly SourceText[]): readonly string[] => [
    ...new Set(
      checkBundle(readBundle(text), sources).flatMap(({ doubts }) => doubts.map(({ code }) => code)),
    ),
  ];

  it("proves all claims against the pages that they were made from, and names the file", async () => {
    const proofs = checkBundle(readBundle(await bundled()), SOURCES);
    expect(proofs.length).toBe(8);
    expect(proofs.filter(({ proved }) => !proved)).toEqual([]);
    expect([...new Set(proofs.map(({ location }) => location))].sort()).toEqual([
      "first.txt",
      "second.txt",
      "third.txt",
    ]);
  });

  it("proves nothing without the page, and says which one is wanted", async () => {
    const proofs = checkBundle(readBundle(await bundled([FIRST])), []);
    expect(proofs.length).toBe(4);
    for (const { proved, doubts } of proofs) {
      expect(proved).toBe(false);
      expect(doubts).toMatchObject([{ code: "no-file" }]);
      expect(doubts[0]?.reason).toContain(`first.txt (SHA-256 ${FIRST.source.sha256})`);
    }
  });

  it("says of a changed page where each quote is now", async () => {
    const text = await bundled([FIRST]);
    const later = changed((page) => `更正：昨日本版有误。\n${page}`);
    const [proof] = checkBundle(readBundle(text), later);
    expect(proof?.doubts.map(({ code }) => code)).toEqual(["file-changed", "quote-moved"]);
    const { span } = proof?.doubts[1] ?? {};
    const [claim] = readBundle(text);
    expect(later[0]?.text.slice(span?.start, span?.end)).toBe(claim?.pieces[0]?.exact);
    expect(proof?.doubts[1]?.reason).toContain(`to ${span?.start}-${span?.end}`);
    expect(
      codesOf(
        text,
        changed((page) => `${page}\n又讯。`),
      ),
    ).toEqual(["file-changed", "quote-there"]);
  });

  it("finds a quote again that is wrapped otherwise, and says of one that is gone that it is", async () => {
    const text = await bundled([FIRST]);
    expect(
      codesOf(
        text,
        changed((page) => page.replace(/\n/g, "")),
      ),
    ).toContain("quote-moved");
    expect(
      codesOf(
        text,
        changed((page) => page.replace(/\n/g, "")),
      ),
    ).not.toContain("quote-gone");
    expect(
      codesOf(
        text,
        changed((page) => page.replace(/[师局县]/gu, "某")),
      ),
    ).toEqual(["file-changed", "quote-gone"]);
  });

  it("does not take the same bytes for proof where they are read as another text", async () => {
    const reread = {
      ...FIRST.source,
      text: `\n${FIRST.source.text}`,
      textSha256: "0",
      readerVersion: "text/9",
    };
    expect(codesOf(await bundled([FIRST]), [reread])).toEqual(["text-changed", "quote-moved"]);
  });

  it("sees every part of a bundle that was altered and that the page can prove", async () => {
    const whole = await bundled([FIRST]);
    const altered: readonly (readonly [key: string, code: string])[] = [
      ["exact", "quote-gone"],
      ["prefix", "wrong-prefix"],
      ["suffix", "wrong-suffix"],
      ["start", "wrong-position"],
      ["end", "wrong-position"],
      ["utf16Start", "quote-moved"],
      ["sha256", "file-changed"],
      ["textSha256", "text-changed"],
      ["text", "wrong-words"],
      ["title", "wrong-claim"],
      ["indicator", "wrong-claim"],
      ["value", "wrong-claim"],
      ["valueUnit", "wrong-claim"],
      ["mode", "wrong-claim"],
      ["relation", "wrong-claim"],
      ["extractor", "wrong-claim"],
      ["name", "wrong-mention"],
      ["entityType", "wrong-mention"],
    ];
    for (const [key, code] of altered) {
      const codes = codesOf(withAltered(whole, key), [FIRST.source]);
      expect({ key, codes }).toEqual({ key, codes: expect.arrayContaining([code]) });
    }
  });

  it("sees a sentence that the page does not say", async () => {
    const whole = await bundled([FIRST]);
    const bundle = JSON.parse(whole) as { "@graph": { type: string[]; text?: string }[] };
    for (const node of bundle["@graph"]) if (node.type.includes("pg:Passage")) node.text += "并非如此";
    expect(codesOf(JSON.stringify(bundle), [FIRST.source])).toEqual(["wrong-sentence"]);
  });
});

/** The bundle with each value of a key altered: texts are lengthened, numbers raised by one. */
function withAltered(bundle: string, key: string): string {
  let count = 0;
  const altered = JSON.stringify(JSON.parse(bundle), (name, value: unknown) => {
    if (name !== key || (typeof value !== "string" && typeof value !== "number")) return value;
    count++;
    return typeof value === "number" ? value + 1 : `伪${value}`;
  });
  if (count === 0) throw new Error(`the bundle has no ${key}`);
  return altered;
}
