/** The ways between two entities, put into the graph and shown. */
import { announce } from "../../state/announce.ts";
import { say } from "../../state/language.ts";
import { placeRound } from "../layout/place-new.ts";
import { askAmong, askPaths } from "./ask-graph.ts";
import { insert, uniqueById } from "./expand.ts";
import { type GraphSession, work } from "./graph-session.ts";

export const PATH_WORDS = {
  none: { zh: "四步之内没有路径。", en: "No path within 4 steps." },
  found: (count: number) => ({ zh: `找到 ${count} 条路径。`, en: `${count} paths found.` }),
};

/** Shows the paths between two entities of the graph; what is on them comes into the graph, as one step. */
export function findPaths(session: GraphSession, from: string, to: string): Promise<void> {
  return work(session, async () => {
    const { model } = session;
    const found = await askPaths(from, to);
    const fresh = uniqueById(found.entities).filter(({ id }) => !model.hasNode(id));
    const ids = fresh.map(({ id }) => id);
    const among = await askAmong(ids, model.nodes());
    const paths = { from, to, ways: found.ways, isComplete: found.isComplete };
    await insert(
      session,
      { entities: fresh, edges: [...found.edges, ...among.edges], counts: among.counts },
      placeRound(middleOf(session, from, to), [], ids),
      // What was hidden and lies on a path is needed to see it.
      { do: "hide", ids: found.ways.flat(), isHidden: false },
      { do: "show-paths", paths },
    );
    session.chosenEdge.value = null;
    announce(say(found.ways.length === 0 ? PATH_WORDS.none : PATH_WORDS.found(found.ways.length)));
  });
}

function middleOf(
  { model }: GraphSession,
  from: string,
  to: string,
): { readonly x: number; readonly y: number } {
  const [one, other] = [from, to].map((id) =>
    model.hasNode(id) ? model.getNodeAttributes(id) : { x: 0, y: 0 },
  );
  return { x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 };
}
