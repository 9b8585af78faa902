/**
 * Small random graphs of the shape that docs/graph.md gives. Values come from short lists, so that equal
 * dates, shared names, ties and missing properties are common; edges need not agree with claims, since the
 * queries are compared on what stands, whatever stands.
 */
import { FORMAT_VERSION } from "../../../src/graph/schema.ts";
import { ENTITY_TYPES, type EntityType } from "../../../src/model/entity.ts";
import { searchKeys } from "../../../src/model/search/search-keys.ts";
import { addClaim } from "./case-claims.ts";
import {
  add,
  DAYS,
  type Draft,
  type GraphCase,
  join,
  maybe,
  NAMES,
  PUBLISHERS,
  STATED,
  TIMES,
  TITLES,
} from "./case-draft.ts";
import { addJobs } from "./case-jobs.ts";
import { createRandom } from "./random.ts";

export function makeCase(seed: number): GraphCase {
  const draft: Draft = { random: createRandom(seed), nodes: [], edges: [], ids: {} };
  add(draft, ["Store"], "store", { formatVersion: FORMAT_VERSION });
  addEntities(draft);
  for (let n = 0; n < 3; n++) addDocument(draft, n);
  addIdentity(draft);
  addEntityEdges(draft);
  addPast(draft);
  addCorrections(draft);
  addReprints(draft);
  addAudit(draft);
  addJobs(draft);
  return { seed, nodes: draft.nodes, edges: draft.edges };
}

function addEntities(draft: Draft): void {
  const { random } = draft;
  for (const type of ENTITY_TYPES) {
    for (let n = 0; n < 2 + random.whole(3); n++) {
      const named = {
        type,
        name: random.pick(NAMES),
        aliases: random.chance(0.7) ? random.some(NAMES, 2) : [],
      };
      add(draft, ["Entity", type], `ent_${type}${n}`, {
        ...named,
        ...searchKeys(named),
        kind: maybe(random, 0.4, "agency"),
        private: maybe(random, 0.2, true),
        mentionCount: random.whole(4),
        documentCount: maybe(random, 0.8, random.whole(3)),
      });
    }
  }
}

function addDocument(draft: Draft, n: number): void {
  const { random } = draft;
  const id = `doc_${n}`;
  const [earliest = "", latest = ""] = [random.pick(DAYS), random.pick(DAYS)].sort();
  const dated = random.chance(0.7);
  add(draft, ["Document"], id, {
    sha256: `a${n}`,
    textSha256: `b${n}`,
    readerVersion: "text/1",
    encoding: "utf-8",
    text: `${random.pick(NAMES)}第${n}版的文字${random.pick(NAMES)}`,
    publisher: maybe(random, 0.7, random.pick(PUBLISHERS)),
    publishedOn: dated ? earliest : null,
    publishedEarliest: dated ? earliest : null,
    publishedLatest: dated ? latest : null,
    extractor: random.pick(["x/1", "x/2"]),
    linker: random.pick(["l/1", "l/2"]),
    recordedAt: `2026-01-0${1 + random.whole(5)}T00:00:00.000Z`,
    retractedAt: random.chance(0.15) ? "2026-02-01T00:00:00.000Z" : null,
  });
  for (let s = 0; s < 1 + random.whole(2); s++) {
    const source = add(draft, ["Source"], `src_${n}_${s}`, { location: `pages/${n}-${s}.txt` });
    join(draft, source, "HAS_VERSION", id, {
      supersededAt: maybe(random, 0.3, "2026-02-01T00:00:00.000Z"),
    });
  }
  for (let a = 0; a < 1 + random.whole(2); a++) addArticle(draft, id, `${n}_${a}`, a);
}

function addArticle(draft: Draft, document: string, number: string, ordinal: number): void {
  const { random } = draft;
  const article = add(draft, ["Article"], `art_${number}`, {
    document,
    ordinal,
    headline: maybe(random, 0.7, `标题${number}`),
    headlineParts: random.chance(0.5) ? ["副题"] : [],
    reporters: ["记者甲"],
    spans: [0, 50],
    truncated: random.chance(0.2),
  });
  join(draft, document, "HAS_ARTICLE", article);
  const passages = Array.from({ length: 2 }, (_, p) => {
    const id = add(draft, ["Passage"], `psg_${number}_${p}`, {
      document,
      article,
      ordinal: p,
      // A gap between the two, in which a piece can end.
      start: p * 26,
      end: p * 26 + 20,
      text: `第${p}句`,
      page: p === 0 ? "A2" : null,
      print: (draft.nodes.length + p) % 3 === 0 ? null : `prt_${draft.nodes.length % 2}`,
    });
    join(draft, article, "HAS_PASSAGE", id);
    return id;
  });
  const mentions = Array.from({ length: 5 + random.whole(5) }, (_, m) =>
    addMention(draft, document, `${number}_${m}`, random.pick(passages)),
  );
  for (let c = 0; c < 5 + random.whole(6); c++) {
    addClaim(draft, { document, article, number: `${number}_${c}`, passages, mentions });
  }
}

function addMention(draft: Draft, document: string, number: string, passage: string): string {
  const { random } = draft;
  const entity = random.pick(draft.ids["Entity"] ?? []);
  const type = entity.slice("ent_".length, -1);
  const start = random.whole(30);
  const name = random.pick(NAMES);
  const id = `men_${number}`;
  const known = (draft.ids["Mention"] ?? []).filter((other) => other.startsWith(`men_${number.slice(0, 3)}`));
  const head = random.chance(0.1) ? null : random.chance(0.6) || known.length === 0 ? id : random.pick(known);
  add(draft, ["Mention"], id, {
    document,
    type,
    start,
    end: start + name.length,
    text: name,
    name,
    form: random.pick(["name", "short", "description", "pronoun"]),
    confidence: 0.5,
    head,
    headName: maybe(random, 0.4, random.pick(NAMES)),
    kind: start % 3 === 0 ? "agency" : null,
    private: start % 4 === 0 ? true : null,
    retractedAt: maybe(random, 0.15, "2026-02-01T00:00:00.000Z"),
  });
  join(draft, id, "IN", passage);
  if (random.chance(0.9)) {
    join(draft, id, "REFERS_TO", entity, { rule: "same-form", score: random.pick([0.5, 0.9]), why: "同名" });
  }
  return id;
}

function addIdentity(draft: Draft): void {
  const { random } = draft;
  const mentions = draft.ids["Mention"] ?? [];
  for (let n = 0; n < 3; n++) {
    add(draft, ["Reference"], `ref_${n}`, { name: `第${n}县`, type: "Place" });
    const held = random.some(mentions, 3);
    const code = random.pick([`${n}`, `${n}1`, `0${n}`]);
    const key = add(draft, ["LinkKey"], `key_${n}`, { key: `Place|${code}`, head: held[0] ?? null });
    for (const mention of held) {
      join(draft, mention, "HAS_KEY", key, { rule: "division", score: 0.9, why: "同一区划" });
    }
  }
  for (let n = 0; n < 8; n++) {
    const left = random.pick(mentions);
    const right = random.chance(0.3) ? random.pick(draft.ids["Reference"] ?? []) : random.pick(mentions);
    const id = add(draft, ["Judgement"], `jdg_${n}`, {
      verdict: random.pick(["same", "different", "unsure"]),
      by: random.pick(["rule:short-name", "person:审核员"]),
      score: 0.9,
      why: "简称",
      recordedAt: "2026-01-01T00:00:00.000Z",
      retractedAt: n % 3 === 2 ? (TIMES[n % TIMES.length] ?? null) : null,
      left,
      right,
    });
    join(draft, id, "LEFT_SIDE", left);
    join(draft, id, "RIGHT_SIDE", right);
  }
}

function addEntityEdges(draft: Draft): void {
  const { random } = draft;
  const entities = draft.ids["Entity"] ?? [];
  const made = new Set<string>();
  for (let n = 0; n < 50; n++) {
    const type = random.chance(0.5)
      ? random.pick(["TALKED_ABOUT", "IMPLEMENTS", "HOLDS_POSITION"])
      : random.pick(STATED);
    const [from, to] = [random.pick(entities), random.pick(entities)];
    const title = type === "HOLDS_POSITION" ? random.pick(TITLES) : null;
    const [firstOn = "", lastOn = ""] = [random.pick(DAYS), random.pick(DAYS)].sort();
    const dated = random.chance(0.8);
    const same = `${type} ${from} ${to} ${title}`;
    if (made.has(same)) continue;
    made.add(same);
    join(draft, from, type, to, {
      title,
      claimCount: 1 + random.whole(3),
      firstOn: dated ? firstOn : null,
      lastOn: dated ? lastOn : null,
    });
  }
}

/** What people asked for. */
function addAudit(draft: Draft): void {
  const { random } = draft;
  for (let n = 0; n < 8; n++) {
    add(draft, ["AuditEntry"], `aud_${n}`, {
      at: random.pick(TIMES),
      action: "judge",
      outcome: "done",
      documents: random.some(draft.ids["Document"] ?? [], 2),
    });
  }
}

/** Articles that are one text. */
function addReprints({ random, edges, ids }: Draft): void {
  const articles = ids["Article"] ?? [];
  for (let n = 0; n < 4; n++) {
    const [from = "", to = ""] = [random.pick(articles), random.pick(articles)].sort();
    const known = edges.some((edge) => edge.type === "REPRINTS" && edge.from === from && edge.to === to);
    if (from !== to && !known)
      edges.push({ type: "REPRINTS", from, to, properties: { score: random.pick([0.75, 1]), why: "同文" } });
  }
}

/** Entities that nothing refers to any more, and notes on what has changed. */
function addPast(draft: Draft): void {
  const { random } = draft;
  for (let n = 0; n < 2; n++) {
    const named = {
      type: random.pick<EntityType>(["Person", "Organization"]),
      name: random.pick(NAMES),
      aliases: random.chance(0.6) ? random.some(NAMES, 3) : [],
    };
    const id = add(draft, ["PastEntity"], `ent_Past${n}`, {
      ...named,
      ...searchKeys(named),
      private: maybe(random, 0.3, true),
    });
    const referred = {
      rule: "same-form",
      score: 0.9,
      why: "同名",
      headName: "王明",
      stood: TIMES.slice(0, 2),
    };
    for (const mention of random.some(draft.ids["Mention"] ?? [], 5)) {
      join(
        draft,
        mention,
        "REFERRED_TO",
        random.pick([id, ...(draft.ids["Entity"] ?? [])].slice(0, 2)),
        referred,
      );
    }
    join(draft, random.pick(draft.ids["Mention"] ?? []), "REFERRED_TO", id, referred);
    add(draft, ["Change"], `chg_${n}`, {
      action: random.pick(["judge", "undo"]),
      judgement: maybe(random, 0.6, `jdg_${n}`),
      recordedAt: random.pick(TIMES),
    });
  }
}

/** What people corrected, the claims that it is of, and those that stand in the place of others. */
function addCorrections(draft: Draft): void {
  const { random } = draft;
  const claims = draft.ids["Claim"] ?? [];
  for (let n = 0; n < 6; n++) {
    const id = add(draft, ["Correction"], `cor_${n}`, {
      document: random.pick(draft.ids["Document"] ?? []),
      by: "person:校对员",
      why: "核对原报",
      wrong: random.chance(0.3),
      recordedAt: random.pick(TIMES),
      retractedAt: maybe(random, 0.3, "2026-02-01T00:00:00.000Z"),
    });
    if (random.chance(0.8)) join(draft, id, "CORRECTS", random.pick(claims));
    join(draft, random.pick(claims), "CORRECTION_OF", random.pick(claims));
    add(draft, ["Change"], `chg_cor_${n}`, {
      action: random.pick(["correct", "undo"]),
      correction: maybe(random, 0.8, id),
      recordedAt: random.pick(TIMES),
    });
  }
}
