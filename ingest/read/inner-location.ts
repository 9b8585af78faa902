/** Takes a document's location apart: the file that lies on the disk, and the way to the document inside of it. */

/** What may stand behind a file's name: a member of an archive, a row of a table. */
const INNER = /!\/|#/gu;

/**
 * The file of a location, which may have such signs in its own name: the longest part that is there.
 *
 * @param exists whether something stands at a path.
 * @returns the location itself where no part is there.
 */
export function fileOf(location: string, exists: (path: string) => boolean): string {
  if (location === "-" || exists(location)) return location;
  const ends = [...location.matchAll(INNER)].map(({ index }) => index).reverse();
  const end = ends.find((at) => exists(location.slice(0, at)));
  return end === undefined ? location : location.slice(0, end);
}
