/** Markup to the lines that a reader sees: blocks and breaks end a line, cells of a table stand side by side. */
import { parseHTML } from "linkedom";

const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const PARAGRAPHS: ReadonlySet<string> = new Set(["P", "H1", "H2", "H3", "H4", "TABLE", "ARTICLE"]);
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);
const UNSEEN: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG SELECT BUTTON TEXTAREA".split(" "),
);
const TEXT_NODE = 3;

/** @param html a piece of a page. */
export function htmlText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return textOf(document.body);
}

/** What is read below an element. Without recursion: pages nest as deep as they like. */
export function textOf(root: Node): string {
  let text = "";
  const open: (Node | string)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") text += next;
    else if (next.nodeType === TEXT_NODE) text += (next.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " ");
    else text += enter(next, open);
  }
  return text
    .split("\n")
    .map((line) => line.replace(/[ \u00a0\t]+$/u, "").replace(/^[ \u00a0]+/u, ""))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Puts what is in a node, and what ends it, on the pile; gives what begins it. */
function enter(node: Node, open: (Node | string)[]): string {
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return "";
  if (name === "BR") return "\n";
  const border = PARAGRAPHS.has(name) ? "\n\n" : BLOCKS.has(name) ? "\n" : "";
  open.push(CELLS.has(name) ? "  " : border);
  for (const child of [...node.childNodes].reverse()) open.push(child);
  return border;
}
