/** What can be done with the whole graph, as buttons. */
import { type Both, say } from "../../state/language.ts";
import type { GraphSession } from "../session/graph-session.ts";
import type { GraphView } from "../view/graph-view.ts";
import { KeyList } from "./key-list.tsx";
import { hideChosen, pathsBetweenChosen } from "./keys.ts";
import { SaveButtons } from "./save-buttons.tsx";

const WORDS = {
  tools: { zh: "图的操作", en: "What to do with the graph" },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "重做", en: "Redo" },
  path: { zh: "路径", en: "Path" },
  hide: { zh: "隐藏", en: "Hide" },
  fit: { zh: "全图", en: "Fit" },
  larger: { zh: "放大", en: "Zoom in" },
  smaller: { zh: "缩小", en: "Zoom out" },
  busy: { zh: "正在取图……", en: "Fetching…" },
} satisfies Record<string, Both>;

interface ToolbarProps {
  readonly session: GraphSession;
  readonly view: GraphView | null;
}

export function Toolbar({ session, view }: ToolbarProps) {
  const isKnown = session.revision.value >= 0;
  const chosen = session.chosen.value.length;
  const { history } = session;
  return (
    <div class="graph-tools" role="toolbar" aria-label={say(WORDS.tools)}>
      <Tool words={WORDS.undo} isOff={!(isKnown && history.canUndo())} act={session.undo} />
      <Tool words={WORDS.redo} isOff={!(isKnown && history.canRedo())} act={session.redo} />
      <Tool words={WORDS.path} isOff={chosen !== 2} act={() => pathsBetweenChosen(session)} />
      <Tool words={WORDS.hide} isOff={chosen === 0} act={() => hideChosen(session)} />
      <Tool words={WORDS.fit} act={() => view?.fit()} />
      <Tool words={WORDS.larger} act={() => view?.zoom(1 / 1.4)} />
      <Tool words={WORDS.smaller} act={() => view?.zoom(1.4)} />
      <KeyList />
      <SaveButtons session={session} view={view} />
      {session.busy.value && <span class="waiting">{say(WORDS.busy)}</span>}
    </div>
  );
}

interface ToolProps {
  readonly words: Both;
  readonly isOff?: boolean;
  readonly act: () => void;
}

function Tool({ words, isOff = false, act }: ToolProps) {
  return (
    <button type="button" disabled={isOff} onClick={act}>
      {say(words)}
    </button>
  );
}
