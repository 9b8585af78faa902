/** The drawn graph, with its keys. What it shows is in the tables as well. */
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../state/language.ts";
import { theme } from "../../state/theme.ts";
import { chooseEdge, chooseEntity } from "../session/choose.ts";
import { expand, USUAL_SHARE } from "../session/expand.ts";
import type { GraphSession } from "../session/graph-session.ts";
import type { GraphView } from "../view/graph-view.ts";
import { createSigmaView } from "../view/sigma-view.ts";
import { actOnKey } from "./keys.ts";
import { lookOf } from "./look.ts";
import { Toolbar } from "./toolbar.tsx";

const WORDS = {
  canvas: {
    zh: "关系图画面。方向键在实体间移动，回车选中，E 展开，L 看边的原句，? 列出全部按键。",
    en: "Drawn graph. Arrow keys move between entities, Enter chooses, E expands, L reads an edge, ? lists all keys.",
  },
};

export function Canvas({ session }: { readonly session: GraphSession }) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const made = viewOf(session, place.current);
    setView(made);
    return () => made.close();
  }, [session]);
  useDrawing(session, view);
  const focused = session.focused.value;
  return (
    <div class="graph-canvas">
      <Toolbar session={session} view={view} />
      <div class="graph-frame">
        <div
          ref={place}
          class="graph-marks"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked by keys
          tabIndex={0}
          aria-label={say(WORDS.canvas)}
          onKeyDown={(event) => view && actOnKey(event, session, view)}
        />
        {focused !== null && view && <FocusRing session={session} view={view} id={focused} />}
      </div>
    </div>
  );
}

function viewOf(session: GraphSession, place: HTMLElement): GraphView {
  const { camera } = session;
  const view = createSigmaView(session.model, place, {
    onEntity: (id, isAdding) => chooseEntity(session, id, isAdding),
    onEdge: (id) => chooseEdge(session, id),
    onNothing: () => chooseEntity(session, null, false),
    onExpand: (id) => void expand(session, id, { order: "NEWEST", perGroup: USUAL_SHARE }),
    onDragged: (id, _from, to) =>
      session.does({
        do: "all",
        commands: [
          { do: "move", places: [{ id, ...to }] },
          { do: "pin", ids: [id], isPinned: true },
        ],
      }),
    onCamera: (next) => {
      camera.value = next;
    },
  });
  return view;
}

/** Draws after every change; the first time the camera goes where the address says, else to all that is there. */
function useDrawing(session: GraphSession, view: GraphView | null): void {
  const isPlaced = useRef<GraphView | null>(null);
  const [revision, isOpen] = [session.revision.value, session.isOpen.value];
  const [chosen, chosenEdge] = [session.chosen.value, session.chosenEdge.value];
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say that what is drawn has changed
  useEffect(() => {
    if (view === null) return;
    view.draw(lookOf(session));
    if (!isOpen || isPlaced.current === view) return;
    isPlaced.current = view;
    const camera = session.camera.value;
    if (camera) view.setCamera(camera);
    else view.fit();
  }, [session, view, revision, isOpen, chosen, chosenEdge, theme.value]);
}

interface FocusRingProps {
  readonly session: GraphSession;
  readonly view: GraphView;
  readonly id: string;
}

/** Shows what the keys act on; moves with the camera. */
function FocusRing({ session, view, id }: FocusRingProps) {
  const ring = useRef<HTMLDivElement>(null);
  const [revision, camera] = [session.revision.value, session.camera.value];
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say that the entity may be drawn elsewhere
  useEffect(() => {
    if (!ring.current || !session.model.hasNode(id)) return;
    const { x, y } = view.pixelOf(id);
    ring.current.style.transform = `translate(${x}px, ${y}px)`;
  }, [session, view, id, revision, camera]);
  return <div ref={ring} class="graph-ring" aria-hidden="true" data-entity={id} />;
}
