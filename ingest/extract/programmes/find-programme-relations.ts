/** PART_OF between programmes and BASED_ON from a programme to a document, as far as the names themselves say it. */
import type { MentionIndex, RelationClaim } from "../../../src/model/claim.ts";
import type { StatedRelationType } from "../../../src/model/entity.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { bySpan } from "../../../src/model/span.ts";
import type { ArticleContext } from "../context.ts";

const LIFE_EVENT = /^(?!高效办成).+[“‘「]?一件事[”’」]?$/u;
const ONE_THING = /^(?:高效办成)?[“‘「]?一件事[”’」]?$/u;
const MARKS = /[“”‘’「」]/gu;
const SHORTEST_WHOLE = 4;
/** What stays of a longer name is a part of its own, not a generic ending (集成服务, 工作). */
const SHORTEST_PART = 4;
const GENERIC_PART =
  /^(?:建设|改革|工作|集成|综合|服务|试点|体系|平台|机制|模式|制度|行动|活动|项目|工程|计划|品牌|示范|新|推进|提升|实施|专项|三年|国家|省级|重大|战略)+$/u;

interface Named {
  readonly index: MentionIndex;
  readonly mention: Mention;
  /** Without quotation marks. */
  readonly name: string;
}

/**
 * Relations that the names of an article's programmes and documents state, each pair of names once: a
 * life event (新生儿出生“一件事”) is part of 一件事; a programme is part of the one that its name begins
 * with; it is based on a document whose title names it.
 *
 * @param mentions all mentions of the article, ordered by span; claims point at their indexes.
 */
export function findProgrammeRelations(
  context: ArticleContext,
  mentions: readonly Mention[],
): readonly RelationClaim[] {
  const programmes = firstOfEachName(mentions, "Programme");
  const documents = firstOfEachName(mentions, "PolicyDocument");
  return programmes
    .flatMap((programme) => [
      ...claims(context, programme, "PART_OF", wholeOf(programme, programmes)),
      ...claims(context, programme, "BASED_ON", documentsOf(programme, programmes, documents)),
    ])
    .sort((left, right) => bySpan(left.span, right.span));
}

function firstOfEachName(mentions: readonly Mention[], type: Mention["type"]): readonly Named[] {
  const first = new Map<string, Named>();
  mentions.forEach((mention, index) => {
    if (mention.type !== type) return;
    const name = mention.text.replace(MARKS, "");
    if (!first.has(name)) first.set(name, { index, mention, name });
  });
  return [...first.values()];
}

function claims(
  { article }: ArticleContext,
  from: Named,
  relation: StatedRelationType,
  to: readonly Named[],
): readonly RelationClaim[] {
  return to.map(({ index }) => ({
    kind: "Relation",
    article,
    relation,
    from: from.index,
    to: index,
    span: from.mention.span,
    confidence: 0.7,
  }));
}

function wholeOf({ name, mention }: Named, programmes: readonly Named[]): readonly Named[] {
  if (LIFE_EVENT.test(mention.text)) {
    const whole = programmes.find((other) => ONE_THING.test(other.name));
    if (whole !== undefined) return [whole];
  }
  const wholes = programmes.filter(
    (other) =>
      other.name.length >= SHORTEST_WHOLE &&
      name.startsWith(other.name) &&
      name.length - other.name.length >= SHORTEST_PART &&
      !GENERIC_PART.test(name.slice(other.name.length)),
  );
  return wholes.sort((left, right) => right.name.length - left.name.length).slice(0, 1);
}

/** The documents whose titles name the programme, and no longer name of another one in its place. */
function documentsOf(
  { name }: Named,
  programmes: readonly Named[],
  documents: readonly Named[],
): readonly Named[] {
  if (name.length < SHORTEST_WHOLE) return [];
  return documents.filter(
    (document) =>
      document.name.includes(name) &&
      !programmes.some(
        (other) =>
          other.name.length > name.length && other.name.includes(name) && document.name.includes(other.name),
      ),
  );
}
