/// <reference path="./force-atlas.d.ts" />
/** ForceAtlas2 on plain numbers: entities that may move find their places, the others stay to the unit. */
import iterate from "graphology-layout-forceatlas2/iterate.js";

/** What is laid out: entities by their number in the list, edges by the numbers of their ends. */
export interface Unsettled {
  readonly places: readonly { readonly x: number; readonly y: number; readonly isFixed: boolean }[];
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** Numbers per entity and per edge in the matrices of the layout. */
const PER_ENTITY = 10;
const PER_EDGE = 3;
const FIELD = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9 };

const MANY = 500;
const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  scalingRatio: 220,
  strongGravityMode: false,
  gravity: 0.6,
  slowDown: 4,
  barnesHutTheta: 0.6,
};

/** @returns the places in the order of the list, in whole units. */
export function settle(
  { places, edges }: Unsettled,
  steps = 120,
): readonly { readonly x: number; readonly y: number }[] {
  const matrix = new Float32Array(places.length * PER_ENTITY);
  for (const [at, { x, y, isFixed }] of places.entries()) {
    const row = at * PER_ENTITY;
    matrix[row + FIELD.x] = x;
    matrix[row + FIELD.y] = y;
    matrix[row + FIELD.mass] = 1;
    matrix[row + FIELD.convergence] = 1;
    matrix[row + FIELD.size] = 1;
    matrix[row + FIELD.fixed] = isFixed ? 1 : 0;
  }
  const ties = new Float32Array(edges.length * PER_EDGE);
  for (const [at, [from, to]] of edges.entries()) {
    ties.set([from * PER_ENTITY, to * PER_ENTITY, 1], at * PER_EDGE);
    for (const end of [from, to]) {
      const mass = end * PER_ENTITY + FIELD.mass;
      matrix[mass] = (matrix[mass] ?? 0) + 1;
    }
  }
  const settings = { ...SETTINGS, barnesHutOptimize: places.length > MANY };
  for (let step = 0; step < steps; step++) iterate(settings, matrix, ties);
  return places.map(({ x, y, isFixed }, at) =>
    isFixed
      ? { x, y }
      : {
          x: Math.round(matrix[at * PER_ENTITY + FIELD.x] ?? x),
          y: Math.round(matrix[at * PER_ENTITY + FIELD.y] ?? y),
        },
  );
}
