/** Finds places for new entities in a worker; all others stay where they are. */
import type { Place } from "../model/commands.ts";
import type { GraphModel } from "../model/graph-model.ts";
import type { Unsettled } from "./settle.ts";

/**
 * @param begin where the new entities begin; only those move, and the model is not touched.
 * @param ties edges by the ids of their ends, of the new entities too.
 * @throws Error where the worker cannot run.
 */
export async function layOut(
  model: GraphModel,
  begin: readonly Place[],
  ties: readonly { readonly from: string; readonly to: string }[],
): Promise<readonly Place[]> {
  if (begin.length === 0) return [];
  const olds = model.mapNodes((id, { x, y }) => ({ id, x, y, isFixed: true }));
  const places = [...olds, ...begin.map((place) => ({ ...place, isFixed: false }))];
  const numbers = new Map(places.map(({ id }, at) => [id, at]));
  const edges = [...model.mapEdges((_id, _edge, from, to) => ({ from, to })), ...ties].flatMap(
    ({ from, to }): (readonly [number, number])[] => {
      const [one, other] = [numbers.get(from), numbers.get(to)];
      return one === undefined || other === undefined || one === other ? [] : [[one, other]];
    },
  );
  const settled = await inWorker({ places, edges });
  return begin.map(({ id }, at) => ({ id, ...(settled[olds.length + at] ?? { x: 0, y: 0 }) }));
}

function inWorker(unsettled: Unsettled): Promise<readonly { x: number; y: number }[]> {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return new Promise<readonly { x: number; y: number }[]>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The layout worker failed: ${message}`));
    worker.postMessage(unsettled);
  }).finally(() => worker.terminate());
}
