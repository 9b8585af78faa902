/** The part of a name that fits what was typed. */
import { type FoundBy, matchedParts } from "./matched-parts.ts";

export function MatchedName(props: FoundBy) {
  return (
    <bdi>
      {matchedParts(props).map(({ text, start, isMarked }) =>
        isMarked ? <mark key={start}>{text}</mark> : text,
      )}
    </bdi>
  );
}
