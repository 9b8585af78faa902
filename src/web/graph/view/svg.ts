/** What the graph shows as an SVG: of the model and not of the canvas, so that it is sharp and its names can be chosen. */
import type { GraphModel } from "../model/graph-model.ts";
import { passing } from "../model/passing.ts";
import { element, escaped } from "../model/xml.ts";
import type { Colours } from "./colours.ts";

const RADIUS = 8;
/** Round the places, so that names at the right have room: units. */
const MARGIN = 200;

export function svgOf(model: GraphModel, { types, ink, card, edge }: Colours): string {
  const { entities, edges } = passing(model);
  const marks = [...entities].map((id) => model.getNodeAttributes(id));
  // The graph's y grows upwards.
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => -y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const [width, height] = [Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top];
  const lines = [...edges].map((id) => {
    const [from, to] = model.extremities(id).map((end) => model.getNodeAttributes(end));
    return from && to ? element("line", { x1: from.x, y1: -from.y, x2: to.x, y2: -to.y, stroke: edge }) : "";
  });
  const points = marks.map(({ x, y, type, name }) =>
    [
      element("circle", { cx: x, cy: -y, r: RADIUS, fill: types[type] }),
      element("text", { x: x + RADIUS + 4, y: 5 - y, fill: ink }, escaped(name)),
    ].join(""),
  );
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: [left, top, width, height].join(" "),
      "font-family": "system-ui, sans-serif",
      "font-size": 13,
    },
    element("rect", { x: left, y: top, width, height, fill: card }),
    ...lines,
    ...points,
  );
}
