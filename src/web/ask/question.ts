/** A stored operation: the service knows its text by the id; `questions/` holds them all. */
export interface Question<Answer, Variables> {
  readonly id: string;
  /** Never there: carries the types. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}

/** @param id the first digits of the SHA-256 of the operation's text, hexadecimal. */
export function question<Answer, Variables>(id: string): Question<Answer, Variables> {
  return { id };
}
