/** What stands beside the canvas: what an edge rests on, paths, or what is chosen. */
import { type Both, say } from "../../state/language.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { PathPanel } from "./path-panel.tsx";

const WORDS = {
  label: { zh: "所选内容", en: "What is chosen" },
  hint: {
    zh: "点击一条边，读它背后的原句；点击一个实体，看它是什么、展开它的关系。按住 Shift 选两个实体，可查路径。",
    en: "Click an edge to read the sentences behind it; click an entity to see what it is and to expand it. Choose two with Shift to look for paths.",
  },
} satisfies Record<string, Both>;

export function SidePanel({ session }: { readonly session: GraphSession }) {
  const isKnown = session.revision.value >= 0;
  const edge = session.chosenEdge.value;
  const entity = session.chosen.value.at(-1);
  const paths = isKnown ? session.model.getAttribute("paths") : null;
  return (
    <aside class="graph-side" aria-label={say(WORDS.label)}>
      {edge !== null && <EdgePanel key={edge} session={session} id={edge} />}
      {paths && <PathPanel session={session} paths={paths} />}
      {entity !== undefined && edge === null && <EntityPanel key={entity} session={session} id={entity} />}
      {edge === null && entity === undefined && !paths && <p class="quiet">{say(WORDS.hint)}</p>}
    </aside>
  );
}
