/** How an entity under the mouse, or chosen, stands out: its name on a card. */
import type { Settings } from "sigma/settings";
import type { EdgeMark, EntityMark, GraphMark } from "../model/graph-model.ts";
import type { Colours } from "./colours.ts";

type Draw = Settings<EntityMark, EdgeMark, GraphMark>["defaultDrawNodeHover"];

const PADDING = 4;

export function drawHovered(colours: Colours): Draw {
  return (context, { x, y, size, label }, { labelSize, labelFont, labelWeight }) => {
    context.fillStyle = colours.card;
    context.strokeStyle = colours.chosen;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, size + PADDING, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    if (typeof label !== "string") return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const left = x + size + PADDING;
    const width = context.measureText(label).width + 2 * PADDING;
    context.fillRect(left, y - labelSize / 2 - PADDING, width, labelSize + 2 * PADDING);
    context.fillStyle = colours.ink;
    context.fillText(label, left + PADDING, y + labelSize / 3);
  };
}
