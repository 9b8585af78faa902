/** Which mentions of persons are one: one name is one person unless posts say otherwise, and the rest is traced back. */
import type { MentionIndex } from "../../src/model/claim.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { isNamed } from "./page-mentions.ts";
import { splitNamesakes } from "./split-namesakes.ts";
import { SAME_FORM, type Tie, tieAll } from "./ties.ts";
import { openTracing, type Person, type PersonPage, trace } from "./trace-person.ts";

/** Ties all mentions of persons that can be told. */
export function tiePersons(page: PersonPage): Tie[] {
  const named = page.mentions.filter(isNamed);
  const groups = [...groupBy(named, (mention) => mention.folded).values()];
  const people: readonly Person[] = groups.flatMap((group) => splitNamesakes(group, page.bodiesOf));
  const ties = people.flatMap((person) => tieAll(person, () => SAME_FORM));
  if (named.length === page.mentions.length) return ties;
  const personOf = new Map<MentionIndex, Person>();
  for (const person of people) for (const one of person) personOf.set(one.index, person);
  const tracing = openTracing(page, people, personOf);
  for (const mention of page.mentions) {
    if (isNamed(mention)) continue;
    const found = trace(mention, tracing);
    const [first] = found?.person ?? [];
    if (!found || !first) continue;
    // What is traced back can be pointed at by the next pronoun.
    personOf.set(mention.index, found.person);
    ties.push({ left: first.index, right: mention.index, reason: found.reason });
  }
  return ties;
}
