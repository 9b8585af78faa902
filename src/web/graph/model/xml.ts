/** Text as XML; what XML 1.0 has no place for is left out. */

const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

type Attributes = Readonly<Record<string, string | number>>;

/** An element. @param inner XML. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes).map(([each, value]) => ` ${each}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${inner.join("")}</${name}>\n`;
}

export function escaped(text: string): string {
  return text.replace(NO_XML, "").replace(/[&<>"\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
