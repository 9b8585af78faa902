/** One step of ForceAtlas2 over matrices of numbers; the package gives it without types. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    entities: Float32Array,
    edges: Float32Array,
  ): void;
}
