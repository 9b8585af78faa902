/**
 * What makes a person the same in another document: the name with a body, with a place, or with a post so
 * high that its holders are few; the name by itself only where it is so rare that nobody else of it is to be
 * expected, and nothing is said of who it is.
 */
import type { MentionCluster, Reason } from "../../src/model/extraction.ts";
import { SURNAMES } from "../lexicons/surnames.ts";
import { certainty, inWords, meansOne, type Population } from "./name-rarity.ts";
import { type IdentifyingPost, type PostRank, rankOf } from "./post-rank.ts";

/** All that a page says of who a person is. */
export interface PersonProfile {
  /** Folded. */
  readonly name: string;
  readonly posts: readonly IdentifyingPost[];
  /** Bodies and places in the words that introduce the person: their keys, their names, and the posts there. */
  readonly introducedBy: readonly {
    readonly keys: readonly string[];
    readonly name: string;
    readonly title: string;
  }[];
  /** Villages and neighbourhoods that the person is said to be of. */
  readonly villages: readonly string[];
  /** Keys of bodies that are named right before a person of whom nothing else is said. */
  readonly near: readonly string[];
  /** Nothing on the page says who it is. */
  readonly isBare: boolean;
}

type Keys = MentionCluster["keys"];

// 何女士, 李某, 老王: such a name fits too many.
const NO_FULL_NAME = /(?:女士|先生|小姐|大爷|大妈|大娘|阿姨|某+|老师|医生|师傅|同学)$|^[小老]?.$|某/u;

/** Printed with a body of a few hundred people. */
const OF_A_BODY: Population = { people: 150, mostOthers: 0.1, called: "people of one body in print" };
/** 幸福社区, 新华村: some dozens of places have such a name. */
const OF_VILLAGES: Population = { people: 3000, mostOthers: 0.1, called: "people of villages of one name" };
/** Deputies and members, of whom a body has thousands. */
const MEMBERS: Population = { people: 3000, mostOthers: 0.1, called: "deputies and members" };
const LEADERS: Population = { people: 200, mostOthers: 0.1, called: "leaders of party and state" };
const SENIOR: Population = {
  people: 3000,
  mostOthers: 0.1,
  called: "heads and deputies of ministries and provinces",
};
const DEPARTMENTS: Population = {
  people: 8000,
  mostOthers: 0.02,
  called: "heads of provincial departments and of cities",
};
const PRINTED: Population = {
  people: 20_000,
  mostOthers: 0.1,
  called: "people whom print does not introduce",
};

/** The keys of a person; the same for the same profile, whatever other documents say. */
export function personKeys(profile: PersonProfile): Keys {
  const { name, posts, introducedBy, villages, near, isBare } = profile;
  if (NO_FULL_NAME.test(name)) return [];
  const ranks = new Set([...posts, ...introducedBy].flatMap((post) => rankOf(post) ?? []));
  return [
    ...namesInPrint(name).flatMap((one) => [
      ...posts.flatMap((post) => postKeys(one, post)),
      ...introducedBy.flatMap(({ keys, name: body }) => introducedKeys(one, keys, body)),
      ...(isForeign(one) && posts.some(leadsAbroad) ? leaderAbroadKeys(one) : []),
    ]),
    ...(meansOne(name, OF_VILLAGES) ? villages : []).map((village) =>
      key(`Person|${name}|Village|${village}`, {
        rule: "name-and-village",
        score: 0.9,
        why: `named ${name}, of ${village}`,
      }),
    ),
    ...(isBare && meansOne(name, PRINTED) ? near.map((one) => nearKey(name, one)) : []),
    ...rankKeys(name, ranks),
    ...(isBare || ranks.has("state") || ranks.has("senior") ? bareKeys(name) : []),
  ];
}

/** Presidents, prime and foreign ministers of all countries, and heads of international bodies. */
const LEADERS_ABROAD: Population = { people: 4000, mostOthers: 0.1, called: "leaders of countries abroad" };

/** A name from abroad is printed whole at first and by its last part later: 安东尼奥·古特雷斯, 古特雷斯. */
function namesInPrint(name: string): readonly string[] {
  const last = name.split("·").at(-1) ?? name;
  return last === name || last.length < LEAST_LAST_PART ? [name] : [name, last];
}

const LEAST_LAST_PART = 3;

// Names of Vietnam, Korea and Japan are written like Chinese ones, and shared like them.
function isForeign(name: string): boolean {
  return name.length >= LEAST_LAST_PART && !SURNAMES.has(name.slice(0, 1)) && !SURNAMES.has(name.slice(0, 2));
}

const LEADS_ABROAD =
  /^(?:副|前|候任|临时|看守)?(?:总统|总理|首相|国王|外长|外交部长|国务卿|议长|总干事|秘书长|主席|委员长)$/u;
const CHINESE_BODY = /^Organization\|-\|(?:中|国务院|全国|最高|国家)/u;

/** Whether a post is one of the few at the head of a country or an international body. */
function leadsAbroad({ title, keys, country }: IdentifyingPost): boolean {
  if (!LEADS_ABROAD.test(title)) return false;
  return (
    country !== undefined ||
    (keys.length > 0 && keys.every((key) => key.startsWith("Organization|-|") && !CHINESE_BODY.test(key)))
  );
}

function leaderAbroadKeys(name: string): Keys {
  if (!meansOne(name, LEADERS_ABROAD)) return [];
  const reason = { rule: "name-of-a-leader-abroad", score: 0.8, why: inWords(name, LEADERS_ABROAD) };
  return [key(`Person|${name}|abroad`, reason)];
}

const UNIT =
  /^(.+(?:医院|大学|学院|公司|集团|局|厅))(?:.{2,12}(?:科|处|室|院|所|系|中心|部|支队|大队|队|站|司))$/u;

/** The key of a body, and that of the body which it is a unit of: a doctor of a ward is one of the hospital. */
function withParent(body: string): readonly string[] {
  const parts = body.split("|");
  const parent = UNIT.exec(parts.at(-1) ?? "")?.[1];
  return parent === undefined ? [body] : [body, [...parts.slice(0, -1), parent].join("|")];
}

const MEMBER = /(?:代表|委员|会员|党员|院士|成员|志愿者|队员|学生|学员)$/u;

function postKeys(name: string, post: IdentifyingPost): Keys {
  const { title, keys, place, body, country } = post;
  if (keys.length > 0) {
    const population = MEMBER.test(title) ? MEMBERS : OF_A_BODY;
    if (!meansOne(name, population)) return [];
    return keys.flatMap(withParent).map((one) =>
      key(`Person|${name}|${one}`, {
        rule: "name-and-body",
        score: Math.min(0.95, certainty(name, population)),
        why: `named ${name}, with a post in ${body ?? one}`,
      }),
    );
  }
  if (country !== undefined)
    return [
      key(`Person|${name}|Country|${country}`, {
        rule: "name-and-country",
        score: 0.9,
        why: `named ${name}, ${title} of ${country}`,
      }),
    ];
  if (!place || rankOf(post) === "state") return [];
  return [
    key(`Person|${name}|Place|${place.code}|${title}`, {
      rule: "name-place-and-post",
      score: 0.75,
      why: `named ${name}, ${title} in ${place.name}`,
    }),
  ];
}

function introducedKeys(name: string, keys: readonly string[], body: string): Keys {
  if (!meansOne(name, OF_A_BODY)) return [];
  return keys.flatMap(withParent).map((one) =>
    key(`Person|${name}|${one}`, {
      rule: "name-and-introduction",
      score: 0.85,
      why: `named ${name}, introduced by the words ${body}`,
    }),
  );
}

function nearKey(name: string, body: string): Keys[number] {
  const why = `printed without a word on who it is, right behind ${body.split("|").at(-1)}; ${inWords(name, PRINTED)}`;
  return key(`Person|${name}|${body}`, { rule: "name-beside-body", score: 0.75, why });
}

/** Of the few who lead the state, ministries and provinces a name means one; of those below, a rare one. */
function rankKeys(name: string, ranks: ReadonlySet<PostRank>): Keys {
  const keys: { key: string; reason: Reason }[] = [];
  const add = (kind: string, rule: string, population: Population) => {
    const reason = { rule, score: certainty(name, population), why: inWords(name, population) };
    keys.push(key(`Person|${name}|${kind}`, reason));
  };
  if (ranks.has("state") && meansOne(name, LEADERS)) add("state", "name-of-a-leader", LEADERS);
  const isSenior = ranks.has("state") || ranks.has("senior");
  if (isSenior && meansOne(name, SENIOR)) add("senior", "name-and-rank", SENIOR);
  else if (ranks.has("department") && meansOne(name, DEPARTMENTS))
    add("senior", "name-and-rank", DEPARTMENTS);
  return keys;
}

function bareKeys(name: string): Keys {
  if (!meansOne(name, PRINTED)) return [];
  const reason = {
    rule: "rare-name",
    score: certainty(name, PRINTED),
    why: `printed without a word on who it is; ${inWords(name, PRINTED)}`,
  };
  return [key(`Person|${name}|known`, reason)];
}

function key(text: string, reason: Reason): Keys[number] {
  return { key: text, reason };
}
