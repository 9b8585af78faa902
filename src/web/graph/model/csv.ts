/** What the graph shows as tables for a spreadsheet. */
import type { GraphModel } from "./graph-model.ts";
import { passing } from "./passing.ts";

/** By this mark Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The entities that pass the filters, one a row. */
export function entitiesCsv(model: GraphModel): string {
  const rows = [...passing(model).entities].map((id) => {
    const { name, type, aliases, documentCount } = model.getNodeAttributes(id);
    return [id, name, type, aliases.join("; "), documentCount];
  });
  return csv([["id", "name", "type", "aliases", "documents"], ...rows]);
}

/** The edges that pass, one a row. */
export function edgesCsv(model: GraphModel): string {
  const nameOf = (id: string): string => model.getNodeAttribute(id, "name");
  const rows = [...passing(model).edges].map((id) => {
    const [from, to] = model.extremities(id);
    const { relation, title, claimCount, firstOn, lastOn, confidence } = model.getEdgeAttributes(id);
    return [id, from, nameOf(from), relation, title, to, nameOf(to), claimCount, firstOn, lastOn, confidence];
  });
  const columns = "id,from,from name,relation,title,to,to name,claims,first,last,confidence";
  return csv([columns.split(","), ...rows]);
}

type Cell = string | number | null;

function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  return `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}
