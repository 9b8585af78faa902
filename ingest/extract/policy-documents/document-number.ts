/** 发文字号: the number that a public body gives a document, 国办发〔2024〕3号. */
import type { Span } from "../../../src/model/span.ts";

const NUMBER = /^[（(]([\p{Script=Han}]{1,12}[〔[（(【](\d{4})[〕\]）)】](?:第)?(\d{1,5})号)[）)]/u;
const CLOSING = "》";
// The longest agency code and number with its brackets.
const REACH = 40;

export interface DocumentNumber {
  /** With the year in 〔〕, as the rule for official documents (GB/T 9704) writes it. */
  readonly number: string;
  /** Where it is printed, without the brackets around it. */
  readonly span: Span;
}

/**
 * The number printed in brackets directly behind a title.
 *
 * @param title span of a PolicyDocument mention (the title without 《》) in `text`.
 */
export function documentNumberOf(text: string, title: Span): DocumentNumber | undefined {
  if (text.charAt(title.end) !== CLOSING) return undefined;
  const from = title.end + CLOSING.length;
  const [, printed] = NUMBER.exec(text.slice(from, from + REACH)) ?? [];
  if (printed === undefined) return undefined;
  const start = from + 1;
  return {
    number: printed.replace(/[[（(【](?=\d{4})/u, "〔").replace(/(?<=\d{4})[\]）)】]/u, "〕"),
    span: { start, end: start + printed.length },
  };
}
