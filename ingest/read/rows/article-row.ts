/** A row of a table of articles becomes a document. */
import { htmlText } from "../html/html-text.ts";
import { type Origin, type ReadResult, takeText } from "../read-text.ts";
import { byRole, joinText, statedFacts, TEXT_FIELDS } from "../stated-facts.ts";

/** Between a file and the number of a row. */
export const ROW_MARK = "#";

// Some exports keep the markup of the web page that they were taken from.
const MARKUP = /<(?:p|br|div|span|table)\b[^>]*>/iu;

/**
 * @param fields names and values of the row.
 * @param place where it stands, for messages: `line 12`.
 */
export function readRow(
  fields: readonly (readonly [name: string, value: unknown])[],
  origin: Origin & { readonly encoding: string },
  place: string,
): ReadResult {
  const values = byRole(fields);
  const { encoding, ...rest } = origin;
  if (values.text === undefined) {
    const reason = `${place}: the row has no text; a text is looked for in ${TEXT_FIELDS.join(", ")}, and here are ${listNames(fields.map(([name]) => name))}.`;
    return refuseRow("no-text", origin.location, reason);
  }
  const body = MARKUP.test(values.text) ? htmlText(values.text) : values.text;
  const text = joinText(values, body);
  const stated = statedFacts(values);
  return takeText(
    { text, encoding, broken: text.split("\ufffd").length - 1 },
    { ...rest, ...(stated && { stated }) },
  );
}

export function refuseRow(code: string, location: string, reason: string): ReadResult {
  return { ok: false, message: { severity: "error", code, location, reason } };
}

/** The names of columns, for messages. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return shown.join(", ") + (names.length > MOST_NAMES ? ", …" : "");
}

const MOST_NAMES = 20;
const LONGEST_NAME = 40;
