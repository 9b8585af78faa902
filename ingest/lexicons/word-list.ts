/** The words of a list written as text, split at white space. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
