/** What the explorer needs of a canvas that draws graphs; another library can stand behind it. */
import type { CameraPlace } from "../graph-state.ts";
import type { Passing } from "../model/passing.ts";

/** How the graph is looked at besides what the model holds. */
export interface Look {
  readonly passing: Passing;
  /** What does not pass is faint and not left out. */
  readonly isDimmed: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly chosenEdge: string | null;
  /** Entities on the paths that are shown; null where none are. */
  readonly onPath: ReadonlySet<string> | null;
}

/** What users do on the canvas. Points are pixels of the canvas. */
export interface GraphViewEvents {
  /** @param isAdding whether it joins what is chosen already (Shift, Ctrl). */
  onEntity(id: string, isAdding: boolean): void;
  onEdge(id: string): void;
  /** A click beside everything. */
  onNothing(): void;
  onExpand(id: string): void;
  /** An entity was dragged from one place to another, in units of the graph. */
  onDragged(id: string, from: Point, to: Point): void;
  onCamera(camera: CameraPlace): void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphView {
  /** Draws the model as it is now. */
  draw(look: Look): void;
  setCamera(camera: CameraPlace): void;
  /** Brings all that passes into sight. */
  fit(): void;
  /** Brings an entity into sight where it is not. */
  reveal(id: string): void;
  zoom(factor: number): void;
  /** Where an entity is drawn, in pixels of the canvas. */
  pixelOf(id: string): Point;
  /** What is on the canvas, as a picture with so many pixels for one. */
  picture(scale: number): Promise<Blob>;
  /** Ends it; what it drew on is free again. */
  close(): void;
}
