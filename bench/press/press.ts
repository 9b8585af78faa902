/**
 * An invented press of any size, as a graph: pages with text, sentences, mentions and claims as an ingest would have
 * stored them. A few programmes, places and people are in every paper and most are in one or two; some pages are
 * printed again. The same size and seed give the same graph; presses of different seeds share nothing, so that one can
 * be added to another without changing what is known of its entities.
 */
import { createRandom } from "../../tests/cypher/differential/random.ts";
import { type Cast, makeCast, pickSkewed } from "./cast.ts";
import { type EntityBook, openEntityBook } from "./entity-book.ts";
import type { Portion } from "./made-graph.ts";
import { endPage, type PageDraft, relate, startPage } from "./page-draft.ts";
import { writeSentences } from "./sentences.ts";

export interface PressSize {
  readonly documents: number;
  readonly seed: number;
}

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;
const DAY_MS = 86_400_000;
const PUBLISHERS = ["云泽日报", "平川晚报", "清溪时报", "河湾新报"];
// One page of thirty is printed by another paper as well.
const SHARE_PRINTED_AGAIN = 1 / 30;

/** The pages, then the entities with all that ties them. */
export function* press({ documents, seed }: PressSize): Generator<Portion> {
  const cast = makeCast(documents, seed);
  const book = openEntityBook();
  const random = createRandom(seed);
  for (let number = 0; number < documents; number++) {
    const page = { cast, book, seed, number, origin: random.whole(1 << 30) };
    const first = writePage(page, false);
    yield endPage(first.draft);
    if (random.chance(SHARE_PRINTED_AGAIN)) yield reprinted(first, writePage(page, true));
  }
  yield* book.portions();
}

interface PageOfPress {
  readonly cast: Cast;
  readonly book: EntityBook;
  readonly seed: number;
  readonly number: number;
  /** What its words are drawn from. */
  readonly origin: number;
}

interface WrittenPage {
  readonly draft: PageDraft;
  readonly statements: readonly string[];
}

function writePage({ cast, book, seed, number, origin }: PageOfPress, again: boolean): WrittenPage {
  const random = createRandom(origin);
  const county = pickSkewed(cast.counties, random, 5);
  const topic = pickSkewed(cast.programmes, random);
  const day = new Date(FIRST_DAY + (random.whole(DAYS) + Number(again)) * DAY_MS);
  const imprint = {
    key: `${seed}-${number}${again ? "-again" : ""}`,
    publisher: PUBLISHERS[(number + Number(again)) % PUBLISHERS.length] ?? "",
    publishedOn: day.toISOString().slice(0, 10),
    headline: `${county.place.name}推进${topic.name}`,
  };
  const draft = startPage(imprint, book);
  const passer = { seed, number };
  return { draft, statements: writeSentences({ draft, random, cast, county, topic, passer, again }) };
}

function reprinted(first: WrittenPage, again: WrittenPage): Portion {
  const reason = { score: 1, why: "两篇文字相同" };
  relate(again.draft, first.draft.article, "REPRINTS", again.draft.article, reason);
  again.statements.forEach((statement, at) => {
    relate(again.draft, statement, "REPRINT_OF", first.statements[at] ?? "");
  });
  return endPage(again.draft);
}
