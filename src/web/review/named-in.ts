/** Who may have said it: the persons and bodies that the claim's document names. */
import { ask } from "../ask/ask.ts";
import { type EntityNameFragment, NamedIn } from "../questions/questions.ts";

// Of longer documents the first thousand mentions; a name beyond them can be given to the command `correct`.
const MOST_PAGES = 10;

/** Each once, by name. @throws AskError. */
export async function speakersNamedIn(claim: string): Promise<readonly EntityNameFragment[]> {
  const found = new Map<string, EntityNameFragment>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const mentions: Mentions | undefined = (await ask(NamedIn, { claim, after })).claim?.document.mentions;
    for (const { entity } of mentions?.nodes ?? [])
      if (entity.type === "PERSON" || entity.type === "ORGANIZATION") found.set(entity.id, entity);
    if (!mentions?.pageInfo.hasNextPage) break;
    after = mentions.pageInfo.endCursor;
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "zh"));
}

interface Mentions {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly entity: EntityNameFragment }[];
}
