/** A proof bundle is what the standards call it: a library of others reads it as PROV and Web Annotation. */
import { expect, it, jest } from "@jest/globals";
import { type Quad, toRDF } from "jsonld";
import { iriOf, type ProofBundle } from "../../../../src/model/proof/bundle.ts";
import { proveClaims } from "../../../../src/query/proof/prove-claims.ts";
import { clientOf, openPress } from "../../../support/api-client.ts";
import { describeStores } from "../../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const NOW = "2026-11-24T10:00:00.000Z";
const PROV = "http://www.w3.org/ns/prov#";
const OA = "http://www.w3.org/ns/oa#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** The bundle as RDF. `safe` refuses a term without meaning; anything that would be fetched fails. */
function triplesOf(bundle: ProofBundle): Promise<readonly Quad[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`a bundle must not need ${url}`);
  };
  return toRDF(bundle, { safe: true, documentLoader });
}

function asker(quads: readonly Quad[]) {
  const objects = (subject: string, predicate: string): readonly string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  return {
    objects,
    typed: (type: string): readonly string[] =>
      quads
        .filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === type)
        .map(({ subject }) => subject.value),
  };
}

describeStores("a proof bundle", (open, store) => {
  it("is a prov:Bundle whose claims lead to quotes, documents, extraction and decisions", async () => {
    const press = await openPress(open, store);
    const { cutStatement, firstStatement } = press.ids;
    const bundle = await proveClaims(press.store, [cutStatement, firstStatement], NOW);
    const quads = await triplesOf(bundle);
    const { objects, typed } = asker(quads);
    expect(typed(`${PROV}Bundle`)).toEqual([bundle.id]);
    expect(objects(bundle.id, "urn:policygraph:term:proves").toSorted()).toEqual(
      [cutStatement, firstStatement].map(iriOf).toSorted(),
    );
    const inside = quads.filter(({ graph }) => graph.value === bundle.id);
    expect(inside.length).toBeGreaterThan(100);
    expect(quads.length - inside.length).toBe(5);

    const pieces = objects(iriOf(cutStatement), `${PROV}wasDerivedFrom`);
    expect(pieces.length).toBe(2);
    const document = iriOf(press.ids.firstDocument);
    for (const piece of pieces) expect(objects(piece, `${PROV}wasDerivedFrom`)).toContain(document);
    const [sha256] = objects(document, "urn:policygraph:term:sha256");
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(objects(document, "urn:policygraph:term:textSha256")).toEqual([sha256]);
    const [extraction = ""] = objects(iriOf(cutStatement), `${PROV}wasGeneratedBy`);
    expect(typed(`${PROV}Activity`)).toContain(extraction);
    expect(objects(extraction, `${PROV}used`)).toEqual([document]);
    const [program = ""] = objects(extraction, `${PROV}wasAssociatedWith`);
    expect(typed(`${PROV}SoftwareAgent`)).toContain(program);
    expect(objects(program, "urn:policygraph:term:name")).toEqual(["test/1"]);
  });

  it("quotes by words and by both kinds of position, in the text as read", async () => {
    const press = await openPress(open, store);
    const bundle = await proveClaims(press.store, [press.ids.firstStatement], NOW);
    const { objects, typed } = asker(await triplesOf(bundle));
    const [piece = ""] = objects(iriOf(press.ids.firstStatement), `${PROV}wasDerivedFrom`);
    const selectors = objects(piece, `${OA}hasSelector`);
    const one = (type: string): string => selectors.find((each) => typed(type).includes(each)) ?? "";
    const words = one(`${OA}TextQuoteSelector`);
    expect(objects(words, `${OA}exact`)).toEqual(["紧密型县域医共体让小病不出乡，\n群众少跑了路。"]);
    expect(objects(words, `${OA}prefix`)[0]).toMatch(/高明远介\n绍，“$/u);
    expect(objects(words, `${OA}suffix`)).toEqual(["”"]);
    const position = one(`${OA}TextPositionSelector`);
    const [start, end] = [`${OA}start`, `${OA}end`].map((name) => Number(objects(position, name)[0]));
    expect([...press.pages.first].slice(start, end).join("")).toBe(objects(words, `${OA}exact`)[0]);
    expect(objects(position, "urn:policygraph:term:unit")).toEqual(["Unicode code points"]);
  });

  it("shows the decisions that it rests on, with who, score and why", async () => {
    const press = await openPress(open, store);
    const bundle = await proveClaims(press.store, [press.ids.firstStatement], NOW);
    const { objects, typed } = asker(await triplesOf(bundle));
    const decisions = objects(iriOf(press.ids.firstStatement), `${PROV}wasInfluencedBy`);
    expect(decisions).toEqual([iriOf(press.ids.judgement)]);
    const [decision = ""] = decisions;
    expect(typed(`${PROV}Activity`)).toContain(decision);
    expect(objects(decision, "urn:policygraph:term:why")).toEqual(["两篇报道写的是同一位院长"]);
    expect(objects(decision, "urn:policygraph:term:score").map(Number)).toEqual([1]);
    const [agent = ""] = objects(decision, `${PROV}wasAssociatedWith`);
    expect(typed(`${PROV}Person`)).toEqual([agent]);
    expect(objects(agent, "urn:policygraph:term:name")).toEqual(["审校员"]);
    const sides = objects(decision, `${PROV}used`);
    expect(sides.length).toBe(2);
    for (const side of sides) expect(objects(side, "urn:policygraph:term:name")).toEqual(["高明远"]);
  });

  it("is the same for the same claims, proves retracted ones, and leaves unknown ones out", async () => {
    const press = await openPress(open, store);
    const ids = [press.ids.retracted, "clm_nowhere"];
    const bundle = await proveClaims(press.store, ids, NOW);
    expect(bundle.proves).toEqual([iriOf(press.ids.retracted)]);
    expect(await proveClaims(press.store, ids, NOW)).toEqual(bundle);
    const { objects } = asker(await triplesOf(bundle));
    expect(objects(iriOf(press.ids.retracted), `${PROV}invalidatedAtTime`)).toEqual([
      "2026-02-03T00:00:00.000Z",
    ]);
  });

  it("names the page of the file where there is one, as evidence does", async () => {
    const press = await openPress(open, store);
    const { data, errors } = await clientOf(press.store)(
      `query ($paged: ID!, $bare: ID!) { paged: claim(id: $paged) { id evidence { page } }
        bare: claim(id: $bare) { id evidence { page } } }`,
      { paged: press.ids.retracted, bare: press.ids.firstStatement },
    );
    expect(errors).toEqual([]);
    expect(data.paged.evidence.page).toBe("A2");
    expect(data.bare.evidence.page).toBeNull();
    const bundle = await proveClaims(press.store, [press.ids.retracted], NOW);
    const { objects } = asker(await triplesOf(bundle));
    const [piece = ""] = objects(iriOf(press.ids.retracted), `${PROV}wasDerivedFrom`);
    expect(objects(piece, "urn:policygraph:term:page")).toEqual(["A2"]);
  });

  it("is a field of each claim, and one of the query for several", async () => {
    const press = await openPress(open, store);
    const ask = clientOf(press.store);
    const { data, errors } = await ask(
      "query ($one: ID!, $both: [ID!]!) { claim(id: $one) { proof } proof(claims: $both) }",
      { one: press.ids.firstStatement, both: [press.ids.firstStatement, press.ids.cutStatement] },
    );
    expect(errors).toEqual([]);
    const single = JSON.parse(data.claim.proof) as ProofBundle;
    const expected = await proveClaims(press.store, [press.ids.firstStatement], single.generatedAtTime);
    expect(single).toEqual(expected);
    expect((JSON.parse(data.proof) as ProofBundle).proves.length).toBe(2);
    const unknown = await ask('{ proof(claims: ["clm_nowhere"]) }');
    expect(unknown.errors[0]?.message).toContain("clm_nowhere");
  });
});
