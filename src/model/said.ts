/** Words that people hand in: names. They stand in the graph for good, so they are held short and plain. */

/** In UTF-16 units. */
export const MOST_NAME = 100;

// Control and direction marks would change how the words around them look; a half surrogate is no character.
const UNSEEN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether a text is a name in one line that hides nothing. */
export function isPlainName(text: string): boolean {
  return text.trim() !== "" && text.length <= MOST_NAME && !UNSEEN.test(text);
}
