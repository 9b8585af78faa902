/**
 * Who and what an invented press writes about: counties with their bodies and people, leaders whom every paper
 * quotes, programmes that a few or all counties carry out. All names are made of numbers and stand for nobody.
 */
import type { EntityType } from "../../src/model/entity.ts";
import type { Random } from "../../tests/cypher/differential/random.ts";

export interface Member {
  /** Tells members of one press apart. */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  /** How texts call it after they have named it. */
  readonly short?: string;
  readonly kind?: string;
  readonly private?: boolean;
}

/** A person with the post under which the papers quote the person. */
export interface Speaker {
  readonly person: Member;
  readonly body: Member;
  readonly title: string;
}

export interface County {
  readonly place: Member;
  readonly bodies: readonly Member[];
  readonly speakers: readonly Speaker[];
}

/** Lists whose first members are named far more often than the others. */
export interface Cast {
  readonly counties: readonly County[];
  readonly leaders: readonly Speaker[];
  readonly programmes: readonly Member[];
  readonly policyDocuments: readonly Member[];
  readonly events: readonly Member[];
}

const SYLLABLES = [
  ..."云泽平川清溪河湾青禾高明远安可方静秋柳林石桥江南湖北山东原海宁和兴永春新华文昌乐康",
  ..."福瑞祥德仁义礼信忠厚",
];
const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"];
const BODIES = [
  ["人民医院", "hospital"],
  ["卫生健康局", "agency"],
  ["教育局", "agency"],
  ["第一中学", "school"],
  ["发展和改革局", "agency"],
  ["农业农村局", "agency"],
] as const;
const TITLES = ["局长", "副局长", "党组成员"];
const PROGRAMMES = [
  ["医共体", "reform"],
  ["家庭医生签约服务", "service"],
  ["书香行动", "campaign"],
  ["助老工程", "project"],
  ["一窗通办机制", "mechanism"],
] as const;

/** A number in syllables, two at least. */
function spelled(number: number): string {
  const words: string[] = [];
  for (let rest = number; rest > 0 || words.length < 2; rest = Math.floor(rest / SYLLABLES.length))
    words.unshift(SYLLABLES[rest % SYLLABLES.length] ?? "");
  return words.join("");
}

// Leaves room for the members of one press below the number of the next.
const NUMBERS_A_SEED = 1_000_000;

/**
 * The cast of a press of so many documents. Casts of different seeds have no name in common.
 *
 * @param documents how many; the cast grows with them.
 */
export function makeCast(documents: number, seed: number): Cast {
  const from = seed * NUMBERS_A_SEED;
  const many = (aDocument: number) => Math.max(6, Math.round(documents * aDocument));
  const list = <T>(length: number, make: (at: number) => T): T[] =>
    Array.from({ length }, (_, at) => make(at));
  const programme = (at: number): Member => {
    const [suffix, kind] = PROGRAMMES[at % PROGRAMMES.length] ?? PROGRAMMES[0];
    const name = spelled(from + at);
    return { key: `programme ${at}`, type: "Programme", name: `${name}${suffix}`, short: name, kind };
  };
  return {
    counties: list(many(1 / 15), (at) => county(at, from)),
    leaders: list(10, (at) => leader(at, from)),
    programmes: list(many(1 / 5), programme),
    policyDocuments: list(many(1 / 10), (at) => ({
      key: `policy document ${at}`,
      type: "PolicyDocument",
      name: `${spelled(from + at)}实施方案`,
    })),
    events: list(many(1 / 10), (at) => ({
      key: `event ${at}`,
      type: "Event",
      name: `${spelled(from + at)}现场会`,
    })),
  };
}

function county(at: number, from: number): County {
  const name = spelled(from + at);
  const place: Member = { key: `place ${at}`, type: "Place", name: `${name}县`, short: name };
  const bodies = BODIES.map(
    ([suffix, kind], nth): Member => ({
      key: `body ${at} ${nth}`,
      type: "Organization",
      name: `${name}县${suffix}`,
      short: `县${suffix}`,
      kind,
    }),
  );
  const speakers = bodies.flatMap((body, nth) =>
    TITLES.map((title, rank): Speaker => {
      const number = from + (at * BODIES.length + nth) * TITLES.length + rank;
      return { person: personOf(`person ${at} ${nth} ${rank}`, number), body, title };
    }),
  );
  return { place, bodies, speakers };
}

function leader(at: number, from: number): Speaker {
  const name = `${spelled(from + at)}省人民政府`;
  const body: Member = { key: `government ${at}`, type: "Organization", name, kind: "agency" };
  return { person: personOf(`leader ${at}`, from + NUMBERS_A_SEED / 2 + at), body, title: "省长" };
}

/** Somebody whom one paper names once. */
export function passerBy(number: number, seed: number): Member {
  const from = seed * NUMBERS_A_SEED + (NUMBERS_A_SEED * 3) / 4;
  return { ...personOf(`passer-by ${number}`, from + number), private: true };
}

function personOf(key: string, number: number): Member {
  return { key, type: "Person", name: `${SURNAMES[number % SURNAMES.length]}${spelled(number)}` };
}

/** One of a list; the nth is `offset` + n times as seldom as the first would be without offset (Zipf-Mandelbrot). */
export function pickSkewed<T>(list: readonly T[], random: Random, offset = 1): T {
  // The inverse of the continuous distribution 1 / (x + offset + 1): near enough, and no table is needed.
  const share = random.whole(1 << 30) / (1 << 30);
  const at = (offset + 1) * ((list.length + offset + 1) / (offset + 1)) ** share - (offset + 1);
  return list[Math.min(list.length - 1, Math.floor(at))] as T;
}
