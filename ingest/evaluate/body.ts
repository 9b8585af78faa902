/** Where the bodies of a page's articles stand, from spans or from the words that they begin and end with. */
import type { GoldArticle } from "./gold.ts";
import { type Interval, squash } from "./match.ts";

/** The body of each article in turn, on the squashed page; empty where it cannot be found. */
export function bodiesOf(articles: readonly GoldArticle[], page: string): Interval[][] {
  const found = articles.map((article) =>
    hasSpans(article) ? [...article.bodySpans] : markedBody(article, page),
  );
  return articles.map((article, index) => {
    const body = found[index] ?? [];
    // What is marked by its ends alone may enclose another article that cuts the column.
    return hasSpans(article) ? body : without(body, found.filter((_, at) => at !== index).flat());
  });
}

function hasSpans(article: GoldArticle): article is GoldArticle & { bodySpans: readonly Interval[] } {
  return (article.bodySpans?.length ?? 0) > 0;
}

/** From the last place where the body can start to the first place where it can end after that: the shortest. */
function markedBody({ bodyStarts, bodyEnds }: GoldArticle, page: string): Interval[] {
  const starts = occurrences(page, squash(bodyStarts)).map(([start]) => start);
  let shortest: Interval | undefined;
  for (const [, end] of occurrences(page, squash(bodyEnds))) {
    const start = starts.findLast((at) => at < end);
    if (start === undefined) continue;
    if (!shortest || end - start < shortest[1] - shortest[0]) shortest = [start, end];
  }
  return shortest ? [shortest] : [];
}

function occurrences(page: string, words: string): Interval[] {
  const places: Interval[] = [];
  if (words === "") return places;
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    places.push([at, at + words.length]);
  }
  return places;
}

function without(body: readonly Interval[], others: readonly Interval[]): Interval[] {
  let rest = [...body];
  for (const [from, to] of others) {
    rest = rest.flatMap(([start, end]): Interval[] =>
      from > start && to < end
        ? [
            [start, from],
            [to, end],
          ]
        : [[start, end]],
    );
  }
  return rest;
}
