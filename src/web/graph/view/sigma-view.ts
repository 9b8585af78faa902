/** GraphView by sigma 3: WebGL for the marks, one canvas for the names. */
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram, NodeCircleProgram, NodePointProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { EdgeMark, EntityMark, GraphMark, GraphModel } from "../model/graph-model.ts";
import { nearestEdge } from "../model/nearest-edge.ts";
import { type Colours, pageColours } from "./colours.ts";
import { dragging } from "./dragging.ts";
import { drawHovered } from "./draw-hovered.ts";
import type { Drawn } from "./drawn.ts";
import type { GraphView, GraphViewEvents, Look } from "./graph-view.ts";
import { createLooks } from "./looks.ts";
import { pictureOf } from "./picture.ts";

/** Half the side of the square that the camera shows at the usual zoom, in units of the graph; never changes, so that nothing moves when the graph grows. */
const HALF = 400;
const FRAME = { x: [-HALF, HALF], y: [-HALF, HALF] } satisfies { x: [number, number]; y: [number, number] };
/** From so many entities on, and where no graphics card draws, marks are points and edges lines without arrows. */
const MANY = 1_500;
/** A click so many pixels beside an edge means it. */
const EDGE_REACH = 8;
const FIT_MARGIN = 1.15;
/** A few entities are not drawn larger than this. */
const CLOSEST = 0.6;
const NOTHING: Look = {
  passing: { entities: new Set(), edges: new Set() },
  isDimmed: false,
  chosen: new Set(),
  chosenEdge: null,
  onPath: null,
};

/** @param container an element that has a size. */
export function createSigmaView(
  model: GraphModel,
  container: HTMLElement,
  events: GraphViewEvents,
): GraphView {
  let look = NOTHING;
  let colours = pageColours();
  const draws = createLooks(model, () => ({ look, colours }));
  const sigma: Drawn = new Sigma(model, container, {
    ...settingsOf(colours),
    nodeReducer: draws.entity,
    edgeReducer: draws.edge,
  });
  sigma.setCustomBBox(FRAME);
  listen(sigma, model, events, () => look);
  const resized = new ResizeObserver(() => sigma.resize().refresh());
  resized.observe(container);
  return {
    draw: (next) => {
      look = next;
      colours = pageColours();
      const isPlain = model.order > MANY || isDrawnBySoftware();
      sigma.setSettings({
        defaultNodeType: isPlain ? "point" : "circle",
        defaultEdgeType: isPlain ? "line" : "arrow",
        labelColor: { color: colours.ink },
        defaultDrawNodeHover: drawHovered(colours),
      });
      sigma.refresh();
    },
    setCamera: (camera) => sigma.getCamera().setState(camera),
    fit: () => fitAll(sigma, model, look),
    reveal: (id) => reveal(sigma, id),
    zoom: (factor) => {
      const camera = sigma.getCamera();
      camera.setState({ ratio: camera.ratio * factor });
    },
    pixelOf: (id) => sigma.graphToViewport(model.getNodeAttributes(id)),
    picture: (scale) => pictureOf(sigma, colours, scale),
    close: () => {
      resized.disconnect();
      sigma.kill();
    },
  };
}

function settingsOf(colours: Colours): Partial<Settings<EntityMark, EdgeMark, GraphMark>> {
  return {
    allowInvalidContainer: true,
    nodeProgramClasses: { circle: NodeCircleProgram, point: NodePointProgram },
    edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeLineProgram },
    labelFont: 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
    labelSize: 13,
    labelColor: { color: colours.ink },
    labelRenderedSizeThreshold: 4,
    hideEdgesOnMove: false,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 20,
  };
}

function listen(sigma: Drawn, model: GraphModel, events: GraphViewEvents, look: () => Look): void {
  const drag = dragging(sigma, model, events);
  sigma.on("clickNode", ({ node, event: { original } }) => {
    if (!drag.justEnded()) events.onEntity(node, original.shiftKey || original.ctrlKey || original.metaKey);
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onExpand(node);
  });
  sigma.on("clickStage", ({ event }) => {
    const point = sigma.viewportToGraph(event);
    const reach = EDGE_REACH / sigma.getGraphToViewportRatio();
    const edge = nearestEdge(model, look().passing.edges, point, reach);
    if (edge === null) events.onNothing();
    else events.onEdge(edge);
  });
  sigma.getCamera().on("updated", ({ x, y, ratio }) => events.onCamera({ x, y, ratio }));
}

/** The camera that has all that passes in sight, with a margin. */
function fitAll(sigma: Drawn, model: GraphModel, { passing }: Look): void {
  const places = [...passing.entities].map((id) => model.getNodeAttributes(id));
  if (places.length === 0) return;
  const across = extent(places.map(({ x }) => x));
  const down = extent(places.map(({ y }) => y));
  const { width, height } = sigma.getDimensions();
  const side = Math.min(width, height) || 1;
  const needed = Math.max((across.length * side) / (width || 1), (down.length * side) / (height || 1));
  sigma.getCamera().setState({
    x: 0.5 + across.middle / (2 * HALF),
    y: 0.5 + down.middle / (2 * HALF),
    ratio: Math.max(CLOSEST, (needed / (2 * HALF)) * FIT_MARGIN),
  });
}

function extent(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { middle: (least + most) / 2, length: most - least };
}

function reveal(sigma: Drawn, id: string): void {
  const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id));
  const { width, height } = sigma.getDimensions();
  if (x >= 0 && y >= 0 && x <= width && y <= height) return;
  const shown = sigma.getNodeDisplayData(id);
  if (shown) sigma.getCamera().setState({ x: shown.x, y: shown.y });
}

let software: boolean | undefined;

/** Whether a program draws in the place of a graphics card. */
function isDrawnBySoftware(): boolean {
  software ??= /swiftshader|llvmpipe|software/i.test(rendererName());
  return software;
}

function rendererName(): string {
  const context = document.createElement("canvas").getContext("webgl");
  const names = context?.getExtension("WEBGL_debug_renderer_info");
  const name = context && names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : "";
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return name;
}
