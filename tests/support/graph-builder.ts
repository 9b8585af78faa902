/** Builds a graph as docs/graph.md describes it, and writes it into a store that is not open. For tests of the read side. */
import { createHash } from "node:crypto";
import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import type { ClaimKind } from "../../src/model/claim.ts";
import { partialDate } from "../../src/model/date.ts";
import type { EntityType } from "../../src/model/entity.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { documentId, entityIdOf, makeId, mentionId } from "../../src/model/ids.ts";
import { type JudgementSide, judgementId, type Verdict } from "../../src/model/judgement.ts";
import { claimIdOf, SAID_BY_KIND } from "../../src/model/proof/claim-id.ts";
import { type Named, searchKeys } from "../../src/model/search/search-keys.ts";
import type { Span } from "../../src/model/span.ts";
import type { StoreOfTest } from "./stores.ts";

type Scalar = string | number | boolean;
type Properties = Record<string, Scalar | readonly Scalar[] | undefined>;

interface NodeToWrite {
  readonly labels: string;
  readonly properties: Properties;
}
interface RelationToWrite {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface TestGraph {
  readonly nodes: readonly NodeToWrite[];
  readonly relations: readonly RelationToWrite[];
}

export interface TestEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly private?: boolean;
  id?: string;
  readonly documents: Set<string>;
  mentions: number;
}

/** An entity that a document will name. */
export function entity(
  type: EntityType,
  name: string,
  more: Partial<Pick<TestEntity, "aliases" | "kind" | "private">> = {},
): TestEntity {
  return { type, name, ...more, documents: new Set(), mentions: 0 };
}

/** The whole of `text` as [start, end] of its nth occurrence (from 0). */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let count = 0; count <= nth; count++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" stands fewer than ${nth + 1} times in the text`);
  }
  return { start, end: start + words.length };
}

const RECORDED_AT = "2026-01-02T03:04:05.000Z";
const EXTRACTOR = "test/1";

/** Gathers nodes and relationships; documents first, then what they claim. */
export class GraphBuilder {
  readonly #nodes = new Map<string, NodeToWrite>();
  readonly #relations: RelationToWrite[] = [];
  readonly #entities = new Set<TestEntity>();
  readonly #heads = new Map<string, string>();
  readonly #facts = new Map<
    string,
    { from: TestEntity; to: TestEntity; type: string; title?: string; days: string[][] }
  >();

  #node(labels: string, properties: Properties): string {
    this.#nodes.set(String(properties["id"]), { labels, properties });
    return String(properties["id"]);
  }

  #relate(from: string, type: string, to: string, properties: Properties = {}): void {
    this.#relations.push({ from, type, to, properties });
  }

  /** A job that is done. @param documents ids of those that it took in. */
  job(nth: number, documents: readonly string[]): void {
    const counts = { loaded: documents.length, unchanged: 0, superseded: 0, keptOut: 0, refused: 0 };
    const doubt = { severity: "doubt", code: "broken-bytes", location: "页.txt", reason: "有乱码" };
    const report = { extractor: "x/1", documents: counts, articles: 1, messageCount: 1, messages: [doubt] };
    this.#node("Job", {
      ...{
        id: makeId("job", nth),
        state: "done",
        name: "页.txt",
        location: "upload:0/页.txt",
        ending: ".txt",
      },
      ...{
        size: 1,
        sha256: "0",
        again: false,
        askedBy: "资料员",
        queuedAt: `2024-02-01T00:00:0${nth % 10}.000Z`,
      },
      ...{ runs: 1, doneCount: documents.length, keptIn: "", documents: [...documents] },
      report: JSON.stringify(report),
    });
  }

  /** A document with one article whose sentences end with 。 and their closing marks. */
  document(options: {
    text: string;
    publisher: string;
    publishedOn?: string;
    headline: string;
    location: string;
    /** The page of the file, where it has pages. */
    page?: string;
  }) {
    const { text, publisher, publishedOn, headline, location, page } = options;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const id = documentId(sha256);
    const published = publishedOn === undefined ? undefined : partialDate(publishedOn);
    this.#node("Document", {
      id,
      sha256,
      textSha256: sha256,
      readerVersion: "text/1",
      encoding: "utf-8",
      text,
      publisher,
      publishedOn,
      publishedEarliest: published?.earliest,
      publishedLatest: published?.latest,
      extractor: EXTRACTOR,
      linker: "test/1",
      recordedAt: RECORDED_AT,
    });
    const source = this.#node("Source", { id: makeId("source", location), location });
    this.#relate(source, "HAS_VERSION", id);
    const article = this.#node("Article", {
      id: makeId("article", id, 0),
      document: id,
      ordinal: 0,
      headline,
      headlineParts: [],
      reporters: ["安可为"],
      spans: [0, text.length],
      truncated: false,
    });
    this.#relate(id, "HAS_ARTICLE", article);
    const passages = [...text.matchAll(/[^。]+(?:。[”’）]*|$)/gu)].map((match, ordinal) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const passage = this.#node("Passage", {
        id: makeId("passage", id, span.start, span.end),
        document: id,
        article,
        ordinal,
        ...span,
        text: match[0].replace(/\s+/gu, ""),
        page,
      });
      this.#relate(article, "HAS_PASSAGE", passage);
      return { ...span, id: passage };
    });
    return { id, text, article, passages, published };
  }

  /** A mention of an entity; the first one founds the entity. */
  mention(
    document: ReturnType<GraphBuilder["document"]>,
    of: TestEntity,
    words: string,
    { nth = 0, form = "name" }: { nth?: number; form?: string } = {},
  ): string {
    const span = spanOf(document.text, words, nth);
    const id = mentionId(document.id, span, of.type);
    if (this.#nodes.has(id)) return id;
    of.id ??= entityIdOf(id);
    of.documents.add(document.id);
    of.mentions += 1;
    this.#entities.add(of);
    const head = this.#headFor(document.id, of, id);
    this.#node("Mention", {
      id,
      document: document.id,
      type: of.type,
      ...span,
      text: words,
      name: words.replace(/\s+/gu, ""),
      form,
      confidence: 0.9,
      head,
      ...(head === id && { headName: of.name, kind: of.kind, private: of.private }),
    });
    const passage = document.passages.find((each) => each.start <= span.start && span.start < each.end);
    this.#relate(id, "IN", passage?.id ?? "");
    this.#relate(id, "REFERS_TO", of.id, { rule: "same-form", score: 0.95, why: `同一文件中写作“${words}”` });
    return id;
  }

  /** The first mention of an entity in a document heads the others, and bears the key that ties the documents. */
  #headFor(document: string, of: TestEntity, mention: string): string {
    const group = `${document} ${of.id}`;
    const known = this.#heads.get(group);
    if (known !== undefined) return known;
    this.#heads.set(group, mention);
    const key = `${of.type}|${of.name}|${of.id}`;
    const id = makeId("key", key);
    const heads = Number(this.#nodes.get(id)?.properties["heads"] ?? 0) + 1;
    const linkKey = this.#node("LinkKey", { id, key, head: mention, heads });
    this.#relate(mention, "HAS_KEY", linkKey, { rule: "test", score: 0.9, why: "同名同单位" });
    return mention;
  }

  /** A claim whose words are the pieces, each given with the place from which it is sought. */
  claim(
    document: ReturnType<GraphBuilder["document"]>,
    kind: ClaimKind,
    pieces: readonly Span[],
    properties: Properties,
    options: { on?: string; ends: readonly (readonly [role: string, mention: string])[] },
  ): string {
    const on = options.on === undefined ? document.published : partialDate(options.on);
    const [first] = pieces;
    if (first === undefined) throw new Error("a claim needs words");
    const words = pieces.map(({ start, end }) => document.text.slice(start, end)).join("");
    const ends = new Map(options.ends);
    const id = claimIdOf({
      kind,
      document: document.id,
      extractor: EXTRACTOR,
      pieces,
      speaker: ends.get("SPEAKER") ?? "",
      subject: ends.get("SUBJECT") ?? "",
      object: ends.get("OBJECT") ?? "",
      said: SAID_BY_KIND[kind].map((name) => properties[name] as string | number),
    });
    this.#node(`Claim:${kind}`, {
      id,
      document: document.id,
      article: document.article,
      kind,
      ...first,
      text: words.replace(/\s+/gu, ""),
      confidence: 0.8,
      extractor: EXTRACTOR,
      recordedAt: RECORDED_AT,
      onText: on?.text,
      onEarliest: on?.earliest,
      onLatest: on?.latest,
      ...properties,
    });
    pieces.forEach((piece, ordinal) => {
      const passage = document.passages.find((each) => each.start <= piece.start && piece.start < each.end);
      const quote = document.text.slice(piece.start, piece.end);
      this.#relate(id, "EVIDENCED_BY", passage?.id ?? "", { ordinal, ...piece, quote });
    });
    options.ends.forEach(([role, mention]) => {
      const ordinal = options.ends
        .filter(([other]) => other === role)
        .findIndex(([, other]) => other === mention);
      this.#relate(id, role, mention, role === "ABOUT" ? { ordinal } : {});
    });
    return id;
  }

  /** A derived edge, or one more claim for it. */
  fact(from: TestEntity, type: string, to: TestEntity, on: string | undefined, title?: string): void {
    const key = JSON.stringify([from.id, type, to.id, title]);
    const date = on === undefined ? undefined : partialDate(on);
    const fact = this.#facts.get(key) ?? {
      from,
      to,
      type,
      days: [],
      ...(title === undefined ? {} : { title }),
    };
    fact.days.push(date === undefined ? [] : [date.earliest, date.latest]);
    this.#facts.set(key, fact);
  }

  judgement(
    by: string,
    verdict: string,
    left: string,
    right: string,
    why: string,
    recordedAt = RECORDED_AT,
  ): string {
    const bound = by.startsWith("person:")
      ? { left: this.#sideOf(left), right: this.#sideOf(right) }
      : undefined;
    const id = this.#node("Judgement", {
      id: bound
        ? judgementId({ ...bound, verdict: verdict as Verdict, by, why, recordedAt })
        : makeId("judgement", by, left, right),
      verdict,
      by,
      score: 1,
      why,
      recordedAt,
      left,
      right,
      ...(bound && { ...sideProperties("left", bound.left), ...sideProperties("right", bound.right) }),
    });
    this.#relate(id, "LEFT_SIDE", left);
    this.#relate(id, "RIGHT_SIDE", right);
    return id;
  }

  /** The words that a person's judgement of a mention is bound to. */
  #sideOf(mention: string): JudgementSide {
    const { document, start, end, type, text } = this.#nodes.get(mention)?.properties ?? {};
    const sha256 = this.#nodes.get(String(document))?.properties["sha256"];
    const span = { start: Number(start), end: Number(end) };
    return { sha256: String(sha256), span, type: type as EntityType, quote: String(text) };
  }

  reference(name: string, type: EntityType): string {
    return this.#node("Reference", { id: makeId("reference", "test", name), name, type });
  }

  /** Everything so far, with the entities and the edges between them. */
  build(): TestGraph {
    for (const each of this.#entities) {
      this.#node(`Entity:${each.type}`, {
        id: each.id,
        type: each.type,
        name: each.name,
        aliases: [...(each.aliases ?? [])],
        kind: each.kind,
        private: each.private ?? false,
        mentionCount: each.mentions,
        documentCount: each.documents.size,
        ...presentKeys({ type: each.type, name: each.name, aliases: each.aliases ?? [] }),
      });
    }
    const edges = [...this.#facts.values()].map(({ from, to, type, title, days }) => {
      const flat = days.flat().sort();
      const properties = { title, claimCount: days.length, firstOn: flat.at(0), lastOn: flat.at(-1) };
      return { from: from.id ?? "", to: to.id ?? "", type, properties };
    });
    return { nodes: [...this.#nodes.values()], relations: [...this.#relations, ...edges] };
  }
}

/** The search keys that are not null. */
function presentKeys(named: Named): Properties {
  return Object.fromEntries(Object.entries(searchKeys(named)).filter(([, value]) => value !== null));
}

function sideProperties(side: "left" | "right", { sha256, span, type, quote }: JudgementSide): Properties {
  return {
    [`${side}Document`]: documentId(sha256),
    [`${side}Sha256`]: sha256,
    [`${side}Start`]: span.start,
    [`${side}End`]: span.end,
    [`${side}Type`]: type,
    [`${side}Quote`]: quote,
  };
}

/** Writes a graph into a store that bears its format mark already and is not open. */
export async function writeGraph(store: StoreOfTest, graph: TestGraph): Promise<void> {
  const run = await runner(store);
  const labelOf = new Map(
    graph.nodes.map(({ labels, properties }) => [String(properties["id"]), labels.split(":")[0] ?? ""]),
  );
  for (const [labels, nodes] of groupBy(graph.nodes, (node) => node.labels))
    await run(`UNWIND $rows AS row CREATE (n:${labels}) SET n += row`, {
      rows: nodes.map(({ properties }) => present(properties)),
    });
  const endsOf = ({ from, type, to }: RelationToWrite) => `${labelOf.get(from)} ${type} ${labelOf.get(to)}`;
  for (const [ends, relations] of groupBy(graph.relations, endsOf)) {
    const [from, type, to] = ends.split(" ");
    await run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
       CREATE (a)-[r:\`${type}\`]->(b) SET r += row.properties`,
      { rows: relations.map((each) => ({ ...each, properties: present(each.properties) })) },
    );
  }
  await run.close();
}

function present(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

interface Run {
  (cypher: string, parameters: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

async function runner(store: StoreOfTest): Promise<Run> {
  const address = await store.address();
  if (store.kind === "embedded") {
    const database = grafeo.GrafeoDB.open(address.slice("file:".length));
    const run = async (cypher: string, parameters: Record<string, unknown>): Promise<void> => {
      await database.executeCypher(cypher, parameters);
    };
    return Object.assign(run, {
      close: async () => {
        database.close();
      },
    });
  }
  const { protocol, host, pathname } = new URL(address);
  const driver = neo4j.driver(`${protocol}//${host}`);
  const run = async (cypher: string, parameters: Record<string, unknown>): Promise<void> => {
    await driver.executeQuery(cypher, withIntegers(parameters), { database: pathname.slice(1) });
  };
  return Object.assign(run, { close: () => driver.close() });
}

/** The driver of Neo4j sends a whole number as a float unless it is told. */
function withIntegers<T>(value: T): unknown {
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIntegers(each)]));
  return value;
}
