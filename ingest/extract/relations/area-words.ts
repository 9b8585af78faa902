/** 全市, 我县, 该区: words that mean the place an article is at home in. */
import type { Mention } from "../../../src/model/mention.ts";
import type { ArticleContext } from "../context.ts";

/** No rank (居全省第三), no share (占全市的三成), no other word (本市场, 全区域, 该县级). */
const AREA_WORD = /[全我该本][省市县区州](?![级场域委])/g;
const COMPARED = /[居列占较比于]$/;
const RANKED_BEHIND = /^(?:第|首[位个家批次例]|前[^后往]|最|唯一|率先|平均)/;

/**
 * The area words of an article's body and headline as descriptions of places; which place each means is
 * the linking's to say, by the article's home.
 */
export function findAreaWords({ text, article }: ArticleContext): readonly Mention[] {
  const found: Mention[] = [];
  for (const { 0: word, index: start } of text.matchAll(AREA_WORD)) {
    const end = start + word.length;
    const before = text.slice(Math.max(0, start - 2), start);
    if (COMPARED.test(before) || RANKED_BEHIND.test(text.slice(end, end + 3))) continue;
    found.push({
      type: "Place",
      article,
      span: { start, end },
      text: word,
      form: "description",
      confidence: 0.6,
    });
  }
  return found;
}

/** Whether the mention is an area word. */
export function isAreaWord({ type, form, text }: Mention): boolean {
  return type === "Place" && form === "description" && text.length === 2;
}
