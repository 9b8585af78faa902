/** A session as the state of an address, and an address as a session. */
import { AskError } from "../../ask/ask.ts";
import { say } from "../../state/language.ts";
import { type GraphState, NO_STATE } from "../graph-state.ts";
import { placeSpiral } from "../layout/place-new.ts";
import { savedState } from "../saved/saved-views.ts";
import { askAmong } from "./ask-graph.ts";
import { begin, insert, uniqueById } from "./expand.ts";
import { findPaths } from "./find-paths.ts";
import { createSession, type GraphSession, work } from "./graph-session.ts";

const WORDS = {
  noView: (name: string) => ({
    zh: `本浏览器没有保存名为“${name}”的视图。请在保存它的浏览器里存为文件，再在这里读入。`,
    en: `This browser has no saved view “${name}”. Save it as a file in the browser that has it, and read that here.`,
  }),
};

/** What an address has to say of the session; hidden entities are no part of it. */
export function stateOf({ model, camera }: GraphSession): GraphState {
  const ids = model.filterNodes((_id, { isHidden }) => !isHidden);
  const paths = model.getAttribute("paths");
  return {
    ids,
    places: ids.map((id) => {
      const { x, y } = model.getNodeAttributes(id);
      return { id, x, y };
    }),
    pinned: ids.filter((id) => model.getNodeAttribute(id, "isPinned")),
    filters: model.getAttribute("filters"),
    camera: camera.value,
    ends: paths ? [paths.from, paths.to] : null,
    stored: null,
  };
}

/** Fills a new session with what a state names. What was there when it was written is not a step to take back. */
async function openState(session: GraphSession, state: GraphState): Promise<void> {
  const { model } = session;
  model.setAttribute("filters", state.filters);
  session.camera.value = state.camera;
  if (state.places.length === 0) await begin(session, state.ids);
  else await openPlaced(session, state);
  if (state.ends) await findPaths(session, ...state.ends);
  session.history.forget();
  session.isOpen.value = session.trouble.value === null;
  session.touch();
}

/** With places nothing is laid out again: the view is the one that was shared. */
async function openPlaced(session: GraphSession, state: GraphState): Promise<void> {
  await work(session, async () => {
    const among = await askAmong(state.ids, []);
    const entities = uniqueById(among.entities);
    const known = new Set(state.places.map(({ id }) => id));
    const unplaced = entities.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    await insert(
      session,
      { ...among, entities },
      placeSpiral(unplaced),
      { do: "move", places: state.places },
      { do: "pin", ids: state.pinned, isPinned: true },
    );
  });
}

/** A session of its own for a state; it fills itself, and where a view is named, with what was saved. */
export function sessionOf(state: GraphState = NO_STATE): GraphSession {
  const session = createSession();
  const known = state.stored === null ? state : savedState(state.stored);
  if (known) void openState(session, known);
  else session.trouble.value = new AskError(say(WORDS.noView(state.stored ?? "")), "UNKNOWN_VIEW");
  return session;
}
