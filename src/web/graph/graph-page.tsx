/** The graph: entities and the edges between them, and behind every edge its printed sentences. */
import { useEffect } from "preact/hooks";
import { goTo } from "../address/current-view.ts";
import { currentMoment } from "../address/moment.ts";
import { Failure } from "../parts/failure.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { say } from "../state/language.ts";
import { AddEntity } from "./add-entity.tsx";
import { Canvas } from "./canvas/canvas.tsx";
import { actOnUndo } from "./canvas/keys.ts";
import { MOST_IN_ADDRESS, readState, writeState } from "./graph-state.ts";
import { FilterPanel } from "./panels/filter-panel.tsx";
import { SidePanel } from "./panels/side-panel.tsx";
import { Tables } from "./panels/tables.tsx";
import { SavedList } from "./saved/saved-list.tsx";
import { MOST_BETWEEN } from "./session/ask-graph.ts";
import type { GraphSession } from "./session/graph-session.ts";
import { sessionOf, stateOf } from "./session/session-state.ts";

const WORDS = {
  title: { zh: "关系图", en: "Graph" },
  empty: {
    zh: "图上还没有内容。找一个项目、人物、机构或地方，把它放到图上；随后可以展开它的关系，点击任何一条边就能看到报纸上的原句。",
    en: "The graph is empty. Find a programme, person, body or place and put it on the graph; then expand what it is connected with, and click any edge to read the printed sentence behind it.",
  },
  cut: {
    zh: `地址只记下前 ${MOST_IN_ADDRESS} 个实体；保存的视图记下全部。`,
    en: `The address holds the first ${MOST_IN_ADDRESS} entities only; a saved view holds them all.`,
  },
  apart: {
    zh: `图上超过 ${MOST_BETWEEN} 个实体后，新加入的只查彼此之间和与被展开者之间的边；与其他实体之间可能还有边没有画出。`,
    en: `Above ${MOST_BETWEEN} entities, those that come in bring the edges among themselves and to the one that was expanded; there may be more edges to the others than are drawn.`,
  },
  loading: { zh: "正在取图……", en: "Fetching the graph…" },
};

/** The session of the last address that was shown; going to a page and back keeps it, with its history. */
let last: { readonly session: GraphSession; readonly moment: string; fragment: string } | null = null;

export function GraphPage({ state }: { readonly state: string }) {
  const session = sessionAt(state);
  useAddress(session);
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => actOnUndo(event, session);
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [session]);
  const isEmpty = session.revision.value >= 0 && session.model.order === 0;
  const trouble = session.trouble.value;
  return (
    <section class="graph-page">
      <h1 class="heard">{say(WORDS.title)}</h1>
      {isEmpty && !session.busy.value && <p class="graph-empty">{say(WORDS.empty)}</p>}
      {isEmpty && session.busy.value && <Waiting what={WORDS.loading} />}
      {session.model.order > MOST_IN_ADDRESS && <p>{say(WORDS.cut)}</p>}
      {session.model.order > MOST_BETWEEN && <p>{say(WORDS.apart)}</p>}
      {trouble && <Failure error={trouble} />}
      <AddEntity session={session} />
      <SavedList session={session} />
      {!isEmpty && (
        <>
          <FilterPanel session={session} />
          <div class="graph-columns">
            <Canvas session={session} />
            <SidePanel session={session} />
          </div>
          <Tables session={session} />
        </>
      )}
    </section>
  );
}

function sessionAt(fragment: string): GraphSession {
  const moment = JSON.stringify(currentMoment());
  if (last?.fragment !== fragment || last.moment !== moment)
    last = { session: sessionOf(readState(fragment)), moment, fragment };
  return last.session;
}

const QUIET_MS = 300;

/** The address follows the session, a moment after the last change. */
function useAddress(session: GraphSession): void {
  const [revision, camera, isOpen] = [session.revision.value, session.camera.value, session.isOpen.value];
  // biome-ignore lint/correctness/useExhaustiveDependencies: revision and camera say that the session has changed
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => {
      const fragment = writeState(stateOf(session));
      if (last?.session !== session || last.fragment === fragment) return;
      last.fragment = fragment;
      goTo({ page: "graph", state: fragment, ...currentMoment() }, { replace: true });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [session, revision, camera, isOpen]);
}
