/** The questions of docs/cookbook.md as the menu of GraphiQL: they are read when it is built, and stand nowhere twice. */

export interface CookbookQuestion {
  /** With its number: `1. Who talked about …?` */
  readonly title: string;
  /** Its first query. */
  readonly query: string;
}

const QUESTION = /^## (\d+\. .+)\n[\s\S]*?^```graphql\n([\s\S]*?)^```$/gmu;

/**
 * @param text the cookbook.
 * @throws where it has no question in the form that is read here: a menu without entries helps nobody.
 */
export function readCookbook(text: string): readonly CookbookQuestion[] {
  const questions = [...text.matchAll(QUESTION)].map(([, title = "", query = ""]) => ({
    title: title.replaceAll("`", ""),
    query,
  }));
  if (questions.length === 0)
    throw new Error('The cookbook has no question: each is a heading "## 1. …" and a block of graphql.');
  return questions;
}
