/** Questions that this store can answer, made of the names that it holds: each leads to a page with a real answer. */
import type { View } from "../address/address.ts";
import type { EntityNameFragment, SaidPartFragment } from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

export interface Example {
  /** Its number among the questions that policygraph is made for. */
  readonly number: number;
  readonly question: Both;
  readonly to: View;
}

/** Who is asked about: those that the newest statements name most. */
export interface Cast {
  readonly programme?: EntityNameFragment;
  readonly person?: EntityNameFragment;
  readonly other?: EntityNameFragment;
  readonly post?: Post;
  readonly said?: SaidPartFragment;
}

interface Post {
  readonly title: string;
  readonly body: EntityNameFragment;
  readonly day: string;
}

/** Who plays in the examples. @param statements the newest first. */
export function castOf(statements: readonly SaidPartFragment[]): Cast {
  const [programme] = byCount(statements.flatMap(({ about }) => about.filter(isOf("PROGRAMME"))));
  const onIt = statements.filter(({ about }) => about.some(({ id }) => id === programme?.id));
  const speakers = onIt.flatMap(({ speaker }) => (speaker ? [speaker] : [])).filter(isOf("PERSON"));
  const [person, other] = byCount(speakers);
  const posts = statements.flatMap(postOf);
  const said = onIt.find(({ speaker }) => speaker?.id === person?.id) ?? statements[0];
  return {
    ...(programme && { programme }),
    ...(person && { person }),
    ...(other && { other }),
    ...(posts[0] && { post: posts[0] }),
    ...(said && { said }),
  };
}

/** The questions, in their order; those that nothing here would answer are left out. @param around what carries out the programme. */
export function examplesOf(cast: Cast, around: readonly EntityNameFragment[]): readonly Example[] {
  const place = around.find(isOf("PLACE"));
  const body = around.find(isOf("ORGANIZATION")) ?? cast.post?.body;
  return [
    ...aboutProgramme(cast),
    ...aboutPeople(cast),
    ...aboutTwo(cast),
    ...(body ? [bodyExample(body)] : []),
    ...(place ? [placeExample(place)] : []),
    ...(cast.said ? [proofExample(cast.said)] : []),
  ].sort((one, next) => one.number - next.number);
}

function aboutProgramme({ programme }: Cast): readonly Example[] {
  if (!programme) return [];
  const { name } = programme;
  const part = [...name].slice(0, 3).join("");
  return [
    {
      number: 1,
      question: {
        zh: `谁谈到了“${name}”，时任什么职务，原话怎么说，登在哪里？`,
        en: `Who talked about ${name}, in which post, in which words, printed where?`,
      },
      to: pageOf(programme),
    },
    {
      number: 3,
      question: {
        zh: `哪些单位、哪些地方在实施“${name}”，报道了哪些成效？`,
        en: `Which bodies carry out ${name}, in which places, with which results?`,
      },
      to: pageOf(programme),
    },
    {
      number: 7,
      question: {
        zh: `“${name}”的历程：首次见报、试点、成效、最近一次见报。`,
        en: `The course of ${name}: first mention, pilots, results, last mention.`,
      },
      to: pageOf(programme),
    },
    {
      number: 11,
      question: {
        zh: `只记得“${part}”两三个字，或只会拼音，怎么找？`,
        en: `How to find it by “${part}” alone, or by pinyin?`,
      },
      to: { page: "search", words: part },
    },
  ];
}

function aboutPeople({ person, post }: Cast): readonly Example[] {
  return [
    ...(person ? [personExample(person)] : []),
    ...(post
      ? [
          {
            number: 6,
            question: {
              zh: `${post.day}，${post.body.name}的${post.title}是谁？`,
              en: `Who was ${post.title} of ${post.body.name} on ${post.day}?`,
            },
            to: { ...pageOf(post.body), asOf: post.day },
          },
        ]
      : []),
    ...(person && post
      ? [
          {
            number: 12,
            question: {
              zh: `到 ${post.day} 为止，${person.name}的情况是怎样的？`,
              en: `How did things stand with ${person.name} on ${post.day}?`,
            },
            to: { ...pageOf(person), asOf: post.day },
          },
        ]
      : []),
  ];
}

function aboutTwo({ person, other }: Cast): readonly Example[] {
  if (!person || !other) return [];
  return [
    {
      number: 5,
      question: {
        zh: `${person.name}和${other.name}之间有什么联系？每一步凭什么？`,
        en: `How are ${person.name} and ${other.name} connected, with which proof of each step?`,
      },
      to: { page: "paths", of: [person.id, other.id] },
    },
    {
      number: 10,
      question: {
        zh: `${person.name}和${other.name}有什么共同之处？`,
        en: `What do ${person.name} and ${other.name} have in common?`,
      },
      to: { page: "common", of: [person.id, other.id] },
    },
  ];
}

function personExample(person: EntityNameFragment): Example {
  return {
    number: 2,
    question: {
      zh: `${person.name}说过什么，谈到哪些项目，担任过哪些职务？`,
      en: `What has ${person.name} said, about which programmes, and in which posts?`,
    },
    to: pageOf(person),
  };
}

function bodyExample(body: EntityNameFragment): Example {
  return {
    number: 4,
    question: {
      zh: `${body.name}在推进哪些项目，有哪些下属单位和合作单位？`,
      en: `Which programmes does ${body.name} run, with which units and partners?`,
    },
    to: pageOf(body),
  };
}

function placeExample(place: EntityNameFragment): Example {
  return {
    number: 8,
    question: {
      zh: `${place.name}（含下辖各地）都发生了什么？`,
      en: `What happens in ${place.name}, the places below it included?`,
    },
    to: pageOf(place),
  };
}

function proofExample(said: SaidPartFragment): Example {
  const words = [...said.text].slice(0, 18).join("");
  return {
    number: 9,
    question: {
      zh: `“${words}……”这句话印在哪里，凭什么这样认定？`,
      en: `Where is “${words}…” printed, and what does it rest on?`,
    },
    to: { page: "claim", id: said.id },
  };
}

function postOf({ speaker, speakerPositions, saidOn }: SaidPartFragment): readonly Post[] {
  if (speaker?.type !== "PERSON" || saidOn === null) return [];
  return speakerPositions.flatMap(({ title, organization }) =>
    organization?.type === "ORGANIZATION" ? [{ title, body: organization, day: saidOn }] : [],
  );
}

function pageOf({ type, id }: EntityNameFragment): View {
  return { page: "entity", type, id };
}

function isOf(type: EntityNameFragment["type"]): (entity: EntityNameFragment) => boolean {
  return (entity) => entity.type === type;
}

/** Each once, the most frequent first; of equally frequent ones that which came first. */
function byCount(entities: readonly EntityNameFragment[]): readonly EntityNameFragment[] {
  const counted = new Map<string, { readonly entity: EntityNameFragment; readonly count: number }>();
  for (const entity of entities)
    counted.set(entity.id, { entity, count: (counted.get(entity.id)?.count ?? 0) + 1 });
  return [...counted.values()].sort((one, next) => next.count - one.count).map(({ entity }) => entity);
}
