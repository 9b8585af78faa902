/** Where a text prints words: the places, in order, none inside the one before. Words may not be empty. */
export function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}
