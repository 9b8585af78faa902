/** Words that people hand in: names and reasons. They stand in the graph for good, so they are held short and plain. */

/** In UTF-16 units, as the others. */
export const MOST_NAME = 100;
export const MOST_REASON = 1000;

// Control and direction marks would change how the words around them look; a half surrogate is no character.
const UNSEEN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether a text is a name in one line that hides nothing. */
export function isPlainName(text: string): boolean {
  return isPlainLine(text, MOST_NAME);
}

/** Whether a text is one line, not empty and of at most so many units, that hides nothing. */
export function isPlainLine(text: string, most: number): boolean {
  return text.trim() !== "" && text.length <= most && !UNSEEN.test(text);
}

/** Whether a text is a reason: not empty, and of lines that hide nothing. */
export function isPlainReason(text: string): boolean {
  return text.trim() !== "" && text.length <= MOST_REASON && !UNSEEN.test(text.replace(/[\n\t]/g, " "));
}
