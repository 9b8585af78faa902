/** Changes through the service: who may make them, what they do, that they can be taken back, and what is noted of them. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { isObjectType } from "graphql";
import { loadDocument } from "../../../../ingest/load/load-document.ts";
import { MUTATION_ROLES } from "../../../../src/api/access/needed-roles.ts";
import { schema } from "../../../../src/api/create-api.ts";
import type { Graph } from "../../../../src/graph/port.ts";
import { CANAL, day, HARVEST, idOf, standing } from "../../../ingest/load/corrected-pages.ts";
import { SNAPSHOT_QUERIES } from "../../../ingest/load/graph-snapshot.ts";
import { found } from "../../../ingest/load/three-documents.ts";
import type { Loose } from "../../../support/api-client.ts";
import { type ChangingService, serveChanges } from "../../../support/changing-service.ts";
import { describeStores } from "../../../support/stores.ts";

// A server plans each query anew on its first call, which takes seconds on a busy machine.
jest.setTimeout(240_000);

const ENDING =
  "written errors { code message candidates { id type name } } effect { before { id name } after { id name } }";
const JUDGE = `mutation ($input: JudgeInput!) { judge(input: $input) { ${ENDING} judgement { id by why retractedAt } clientMutationId } }`;
const UNJUDGE = `mutation ($input: UndoJudgementInput!) { undoJudgement(input: $input) { ${ENDING} judgement { retractedAt } } }`;
const CORRECT = `mutation ($input: CorrectInput!) { correct(input: $input) { ${ENDING} correction { id } claimsBefore { text } claimsAfter { text } } }`;
const UNCORRECT = `mutation ($input: UndoCorrectionInput!) { undoCorrection(input: $input) { ${ENDING} correction { retractedAt } } }`;
const RETRACT = `mutation ($input: RetractInput!) { retract(input: $input) { ${ENDING} documentId sha256 } }`;
const AUDIT = `{ auditLog(first: 50) { totalCount nodes { at action outcome code name via token role request arguments documents subject } } }`;
const PEOPLE = `{ documents { nodes { mentions { nodes { text entity { id name } } } } } }`;

describe("the table of roles", () => {
  it("has a line for each mutation of the contract, and no other", () => {
    const type = schema.getType("Mutation");
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields.length).toBeGreaterThan(4);
    expect(Object.keys(MUTATION_ROLES).sort()).toEqual(fields.sort());
  });
});

describeStores("changes through the service", (open) => {
  let service: ChangingService | undefined;
  afterEach(() => service?.close());

  async function start(options = {}): Promise<{ graph: Graph; service: ChangingService }> {
    const graph = await open(SNAPSHOT_QUERIES);
    for (const read of [HARVEST, CANAL]) await loadDocument(graph, found(read, day(1)));
    service = await serveChanges(graph, options);
    return { graph, service };
  }

  const people = async ({ ask }: ChangingService): Promise<string[]> => {
    const { data } = await ask(null, PEOPLE);
    const named = data.documents.nodes.flatMap(({ mentions }: Loose) => mentions.nodes);
    return [
      ...new Set<string>(
        named.flatMap(({ text, entity }: Loose) => (["尚怀素", "傅临川"].includes(text) ? [entity.id] : [])),
      ),
    ];
  };
  const audit = async ({ ask }: ChangingService): Promise<Loose[]> =>
    (await ask("admin", AUDIT)).data.auditLog.nodes;

  it("are off without tokens, and refused by role, each refusal noted", async () => {
    const { service, graph } = await start();
    const input = { a: "尚怀素", b: "傅临川", verdict: "SAME", why: "试" };
    const nobody = await service.ask(null, JUDGE, { input });
    expect([nobody.status, nobody.errors[0]?.extensions["code"]]).toEqual([401, "UNAUTHENTICATED"]);
    expect(nobody.errors[0]?.message).toContain("policygraph token add");
    const reader = await service.ask("reader", JUDGE, { input });
    expect(reader.errors[0]?.extensions).toEqual({ code: "FORBIDDEN" });
    const reviewer = await service.ask("reviewer", RETRACT, { input: { document: "x", why: "试" } });
    expect(reviewer.errors[0]?.extensions).toEqual({ code: "FORBIDDEN" });
    expect((await service.ask("reviewer", AUDIT)).errors[0]?.extensions).toEqual({ code: "FORBIDDEN" });
    const entries = await audit(service);
    expect(entries.map(({ action, outcome, code, name }) => [action, outcome, code, name])).toEqual([
      ["retract", "REFUSED", "FORBIDDEN", "审核员"],
      ["judge", "REFUSED", "FORBIDDEN", "读者"],
      ["judge", "REFUSED", "UNAUTHENTICATED", null],
    ]);
    // Words that nobody looked at are told by their hash.
    expect(JSON.stringify(entries)).not.toContain("尚怀素");
    const closed = await serveChanges(graph, { tokens: false });
    const off = await closed.ask(null, JUDGE, { input });
    await closed.close();
    expect(off.errors[0]?.message).toContain("is off");
  });

  it("merge two by a judgement that was shown before, and part them again when it is undone", async () => {
    const { service } = await start();
    const [a, b] = await people(service);
    const input = { a, b, verdict: "SAME", why: "同一人", clientMutationId: "7" };
    const shown = (await service.ask("reviewer", JUDGE, { input: { ...input, preview: true } })).data.judge;
    expect(shown).toMatchObject({ written: false, judgement: null, errors: [] });
    expect([shown.effect.before.length, shown.effect.after.length]).toEqual([2, 1]);
    expect(await people(service)).toHaveLength(2);
    const { judge } = (await service.ask("reviewer", JUDGE, { input })).data;
    expect(judge).toMatchObject({ written: true, effect: shown.effect, clientMutationId: "7" });
    expect(judge.judgement).toMatchObject({ by: "person:审核员", why: "同一人", retractedAt: null });
    expect(await people(service)).toHaveLength(1);
    const undo = { judgement: judge.judgement.id, why: "误判" };
    const undone = (await service.ask("reviewer", UNJUDGE, { input: undo })).data.undoJudgement;
    expect(undone.written).toBe(true);
    expect(await people(service)).toHaveLength(2);
    const again = (await service.ask("reviewer", UNJUDGE, { input: undo })).data.undoJudgement;
    expect(again).toMatchObject({ written: false, errors: [{ code: "UNCHANGED" }], effect: null });
    const [refused, second, first] = await audit(service);
    expect(first).toMatchObject({
      action: "judge",
      outcome: "DONE",
      via: "API",
      role: "REVIEWER",
      subject: judge.judgement.id,
    });
    expect(first.request).toBeTruthy();
    expect(JSON.parse(first.arguments)).toMatchObject({ verdict: "same", why: "同一人" });
    expect(second).toMatchObject({ action: "undoJudgement", outcome: "DONE" });
    expect(refused).toMatchObject({ action: "undoJudgement", outcome: "REFUSED", code: "UNCHANGED" });
  });

  it("tell what is wrong with what cannot be done, and do nothing", async () => {
    const { service } = await start();
    const [a = ""] = await people(service);
    const judge = async (input: object) => {
      const given = { a, b: "沂水县水利局", verdict: "UNSURE", why: "试", ...input };
      return (await service.ask("reviewer", JUDGE, { input: given })).data.judge;
    };
    expect((await judge({ b: "无此人" })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await judge({ b: a })).errors).toMatchObject([{ code: "INVALID" }]);
    for (const why of ["", " ", "x".repeat(1001), "a\u202eb", "\u0000"])
      expect((await judge({ why })).errors).toMatchObject([{ code: "INVALID" }]);
    for (const b of ["x".repeat(501), "a\nb", ""])
      expect((await judge({ b })).errors).toMatchObject([{ code: "INVALID" }]);
    expect((await audit(service)).every(({ outcome }) => outcome === "REFUSED")).toBe(true);
  });

  it("correct a claim, which is seen at once, and take it back", async () => {
    const { graph, service } = await start();
    const claim = (await standing(graph, "Statement")).find(({ document }) => document === idOf(HARVEST));
    const input = { claim: String(claim?.["id"]), speaker: "尚怀素", why: "听错了人" };
    const speakers = async (): Promise<string[]> => {
      const query = "{ statements { nodes { speaker { name } } } }";
      return (await service.ask(null, query)).data.statements.nodes
        .map(({ speaker }: Loose) => speaker.name)
        .sort();
    };
    expect(await speakers()).toEqual(["傅临川", "尚怀素"]);
    const { correct } = (await service.ask("reviewer", CORRECT, { input })).data;
    expect(correct).toMatchObject({ written: true, errors: [] });
    expect(correct.claimsBefore[0].text).toContain("傅临川");
    expect(correct.claimsAfter[0].text).toContain("尚怀素");
    expect(await speakers()).toEqual(["尚怀素", "尚怀素"]);
    const undo = { correction: correct.correction.id, why: "没有错" };
    expect((await service.ask("reviewer", UNCORRECT, { input: undo })).data.undoCorrection.written).toBe(
      true,
    );
    expect(await speakers()).toEqual(["傅临川", "尚怀素"]);
    const wrong = { claim: input.claim, date: "2024-13", why: "试" };
    const refused = (await service.ask("reviewer", CORRECT, { input: wrong })).data.correct;
    expect(refused.errors).toMatchObject([{ code: "INVALID" }]);
  });

  it("retract and erase a document, of whose words the audit log keeps nothing", async () => {
    const { graph, service } = await start();
    const document = idOf(HARVEST);
    const claim = (await standing(graph, "Position")).find((one) => one["document"] === document);
    const title = "秘而不宣的职务";
    const correct = { claim: String(claim?.["id"]), title, why: "渠边的原话" };
    await service.ask("reviewer", CORRECT, { input: correct });
    const retract = async (input: object) =>
      (await service.ask("admin", RETRACT, { input: { document, why: "渠边撤稿", ...input } })).data.retract;
    expect(await retract({})).toMatchObject({ written: true, documentId: document });
    expect(await retract({})).toMatchObject({ written: false, errors: [{ code: "UNCHANGED" }] });
    expect(JSON.stringify(await audit(service))).toContain(title);
    expect(await retract({ erase: true })).toMatchObject({ written: true, errors: [] });
    const entries = await audit(service);
    expect(entries.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      "erase DONE",
      "retract REFUSED",
      "retract DONE",
      "correct DONE",
    ]);
    for (const word of [title, "渠边"]) expect(JSON.stringify(entries)).not.toContain(word);
    expect(await retract({})).toMatchObject({ written: false, errors: [{ code: "NOT_FOUND" }] });
  });

  it("are made one after the other where two come at once", async () => {
    const { graph, service } = await start();
    const claims = await standing(graph, "Statement");
    const answers = await Promise.all(
      claims.map(({ id }) =>
        service.ask("reviewer", CORRECT, { input: { claim: String(id), date: "2024-09", why: "同时" } }),
      ),
    );
    expect(answers.map(({ data }) => data.correct.written)).toEqual(claims.map(() => true));
    expect((await audit(service)).filter(({ outcome }) => outcome === "DONE")).toHaveLength(claims.length);
  });

  it("that are refused without end are not noted without end", async () => {
    const { service } = await start();
    const input = { judgement: "jdg_000000000000000000000000", why: "试" };
    await Promise.all(Array.from({ length: 40 }, () => service.ask("reader", UNJUDGE, { input })));
    const { data } = await service.ask("admin", AUDIT);
    expect(data.auditLog.totalCount).toBe(30);
    expect(service.log.filter((line) => line.includes("further refusals"))).toHaveLength(1);
  });
});
