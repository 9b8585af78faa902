/** The entities of a press: what refers to each, and the edges between them that claims come to. */
import type { RelationType } from "../../src/model/entity.ts";
import { entityIdOf, makeId } from "../../src/model/ids.ts";
import type { Member } from "./cast.ts";
import {
  type MadeNode,
  type MadeRelation,
  type Portion,
  type Properties,
  RECORDED_AT,
} from "./made-graph.ts";

export interface NotedMention {
  readonly mention: string;
  readonly head: string;
  readonly form: string;
  readonly document: string;
}

/** One claim's share of an edge. */
export interface Fact {
  readonly from: Member;
  readonly type: RelationType;
  readonly to: Member;
  readonly on: string;
  /** Of a post. */
  readonly title?: string;
}

export interface EntityBook {
  note(member: Member, mention: NotedMention): void;
  count(fact: Fact): void;
  /** Entities, link keys and judgements, then what ties mentions to them, then the edges. */
  portions(): Generator<Portion>;
}

interface Account {
  readonly member: Member;
  readonly id: string;
  readonly key: string;
  readonly firstHead: string;
  readonly heads: string[];
  readonly mentions: string[];
  readonly documents: Set<string>;
}

interface Edge {
  readonly fact: Fact;
  claimCount: number;
  firstOn: string;
  lastOn: string;
}

const RELATIONS_A_PORTION = 20_000;

/** An empty book. */
export function openEntityBook(): EntityBook {
  const accounts = new Map<string, Account>();
  const edges = new Map<string, Edge>();
  const judgements: MadeNode[] = [];
  const sides: MadeRelation[] = [];
  const note: EntityBook["note"] = (member, { mention, head, form, document }) => {
    const account = accounts.get(member.key) ?? openAccount(member, mention);
    accounts.set(member.key, account);
    account.mentions.push(mention);
    account.documents.add(document);
    if (head === mention) account.heads.push(mention);
    if (form !== "short" || mention === head) return;
    const judgement = formJudgement(mention, head);
    judgements.push(judgement);
    const id = String(judgement.properties["id"]);
    sides.push({ from: id, type: "LEFT_SIDE", to: mention, properties: {} });
    sides.push({ from: id, type: "RIGHT_SIDE", to: head, properties: {} });
  };
  const count: EntityBook["count"] = (fact) => {
    const key = [fact.from.key, fact.type, fact.to.key, fact.title].join("|");
    const edge = edges.get(key) ?? { fact, claimCount: 0, firstOn: fact.on, lastOn: fact.on };
    edge.claimCount++;
    if (fact.on < edge.firstOn) edge.firstOn = fact.on;
    if (fact.on > edge.lastOn) edge.lastOn = fact.on;
    edges.set(key, edge);
  };
  const idOf = (member: Member): string => accounts.get(member.key)?.id ?? "";
  function* relations(): Generator<MadeRelation> {
    yield* sides;
    for (const account of accounts.values()) yield* tiesOf(account);
    for (const edge of edges.values()) yield edgeRelation(edge, idOf);
  }
  function* portions(): Generator<Portion> {
    yield { nodes: [...accounts.values()].flatMap(nodesOf), relations: [] };
    yield { nodes: judgements, relations: [] };
    yield* inPortions(relations());
  }
  return { note, count, portions };
}

function openAccount(member: Member, mention: string): Account {
  const key = `${member.type}|${member.name}|${mention}`;
  const ids = { id: entityIdOf(mention), key: makeId("key", key), firstHead: mention };
  return { member, ...ids, heads: [], mentions: [], documents: new Set() };
}

function nodesOf({ member, id, key, firstHead, heads, mentions, documents }: Account): MadeNode[] {
  const { type, name, short, kind, private: isPrivate = false } = member;
  const properties: Properties = {
    ...{ id, type, name, private: isPrivate, ...(kind !== undefined && { kind }) },
    aliases: short === undefined || short === name ? [] : [short],
    mentionCount: mentions.length,
    documentCount: documents.size,
    clusterCount: heads.length,
    headNames: [name],
    headNamesCounts: [heads.length],
  };
  const linkKey = { id: key, key: `${type}|${name}`, head: firstHead, heads: heads.length };
  return [
    { labels: ["Entity", type], properties },
    { labels: ["LinkKey"], properties: linkKey },
  ];
}

function* tiesOf({ member, id, key, heads, mentions }: Account): Generator<MadeRelation> {
  const reason = { rule: "same-name", score: 0.9, why: `同名“${member.name}”` };
  for (const mention of mentions) yield { from: mention, type: "REFERS_TO", to: id, properties: reason };
  for (const head of heads) yield { from: head, type: "HAS_KEY", to: key, properties: reason };
}

function edgeRelation({ fact, ...counted }: Edge, idOf: (member: Member) => string): MadeRelation {
  const { from, type, to, title } = fact;
  const properties = { ...counted, ...(title !== undefined && { title }) };
  return { from: idOf(from), type, to: idOf(to), properties };
}

function formJudgement(left: string, right: string): MadeNode {
  const by = "rule:short-name";
  const id = makeId("judgement", left, right, by, "");
  const why = "文中先写全称，后写简称";
  return {
    labels: ["Judgement"],
    properties: { id, left, right, verdict: "same", by, score: 0.9, why, recordedAt: RECORDED_AT },
  };
}

function* inPortions(relations: Iterable<MadeRelation>): Generator<Portion> {
  let held: MadeRelation[] = [];
  for (const relation of relations) {
    held.push(relation);
    if (held.length < RELATIONS_A_PORTION) continue;
    yield { nodes: [], relations: held };
    held = [];
  }
  yield { nodes: [], relations: held };
}
