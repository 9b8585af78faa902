/** Places of two characters within the name of a person: 黄海 of 书记黄海峰, 华山 of 王华山. */
import type { Span } from "../../../src/model/span.ts";
import type { TaggedName } from "./name-tagger.ts";
import type { PostFind } from "./posts-in-text.ts";
import { readName } from "./read-name.ts";
import type { Scan } from "./scan.ts";

const LENGTH_OF_PLACE = 2;
const LENGTH_OF_NAME = 3;
/** Below this margin the tagger is in doubt whether a person is one. */
const SURE_OF_PERSON = 35;

/**
 * The places without those that a longer name of a person holds, as the post before it or the tagger tells.
 *
 * @param places in order.
 */
export function withoutNamesakes<Place extends Span>(
  scan: Scan,
  places: readonly Place[],
  posts: readonly PostFind[],
  tagged: readonly TaggedName[],
): readonly Place[] {
  const postEnds = new Set(posts.map(({ end }) => end));
  const persons = tagged.filter(
    ({ type, start, end, margin }) =>
      type === "Person" && end - start === LENGTH_OF_NAME && margin >= SURE_OF_PERSON,
  );
  return places.filter(({ start, end }) => {
    if (end - start !== LENGTH_OF_PLACE) return true;
    if (persons.some((person) => person.start <= start && end <= person.end)) return false;
    return !(postEnds.has(start) && isLongerName(scan, start));
  });
}

/** 书记|黄海峰在: three characters read as a name that ends there. */
function isLongerName(scan: Scan, start: number): boolean {
  const name = readName(scan, start);
  return name?.closed === true && name.end - start === LENGTH_OF_NAME;
}
