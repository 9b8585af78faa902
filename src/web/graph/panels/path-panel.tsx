/** The paths between two entities, every step with its edges. */
import { RELATIONS } from "../../parts/words.ts";
import type { Both } from "../../state/language.ts";
import { say } from "../../state/language.ts";
import type { ShownPaths } from "../model/graph-model.ts";
import { chooseEdge } from "../session/choose.ts";
import { PATH_WORDS } from "../session/find-paths.ts";
import type { GraphSession } from "../session/graph-session.ts";

const WORDS = {
  title: { zh: "路径", en: "Paths" },
  cut: {
    zh: "途中有关系极多的实体，没有找遍，可能还有别的路径。",
    en: "A hub with very many edges cut the search short: there may be other paths.",
  },
  close: { zh: "不再显示路径", en: "Show the paths no more" },
} satisfies Record<string, Both>;

interface PathPanelProps {
  readonly session: GraphSession;
  readonly paths: ShownPaths;
}

export function PathPanel({ session, paths }: PathPanelProps) {
  const found = paths.ways.length === 0 ? PATH_WORDS.none : PATH_WORDS.found(paths.ways.length);
  return (
    <section class="graph-paths" aria-labelledby="graph-paths-title">
      <h2 id="graph-paths-title">{say(WORDS.title)}</h2>
      <p>{say(found)}</p>
      {!paths.isComplete && <p class="quiet">{say(WORDS.cut)}</p>}
      <ol>
        {paths.ways.map((way) => (
          <li key={way.join()}>
            <Way session={session} way={way} />
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => session.does({ do: "show-paths", paths: null })}>
        {say(WORDS.close)}
      </button>
    </section>
  );
}

/** One path: its entities, and between two of them every edge as a button to its sentences. */
function Way({ session, way }: { readonly session: GraphSession; readonly way: readonly string[] }) {
  const { model } = session;
  return (
    <ol class="graph-way">
      {way.map((id, at) => {
        const next = way[at + 1];
        return (
          <li key={id}>
            <bdi>{model.hasNode(id) ? model.getNodeAttribute(id, "name") : id}</bdi>
            {next !== undefined && model.hasNode(id) && model.hasNode(next) && (
              <ul class="graph-edges">
                {[...model.edges(id, next), ...model.edges(next, id)].map((edge) => (
                  <li key={edge}>
                    <button type="button" onClick={() => chooseEdge(session, edge)}>
                      {model.source(edge) === id ? "↓" : "↑"}{" "}
                      {say(RELATIONS[model.getEdgeAttribute(edge, "relation")])}{" "}
                      {model.getEdgeAttribute(edge, "title")}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
