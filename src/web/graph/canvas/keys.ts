/** The keys of the graph. */

import { announce } from "../../state/announce.ts";
import { type Both, say } from "../../state/language.ts";
import { type Arrow, neighbourAhead, WAYS } from "../model/neighbour-ahead.ts";
import { passing } from "../model/passing.ts";
import { chooseEdge, chooseEntity, chooseNeighbours, focusEntity } from "../session/choose.ts";
import { expand, isHub, USUAL_SHARE } from "../session/expand.ts";
import { findPaths } from "../session/find-paths.ts";
import type { GraphSession } from "../session/graph-session.ts";
import type { GraphView } from "../view/graph-view.ts";

const WORDS = {
  twoForPath: { zh: "请先选中两个实体，再按 P。", en: "Choose two entities first, then press P." },
  hub: {
    zh: "相邻实体太多，请在右侧选择展开哪一类。",
    en: "Very many neighbours: choose at the side which of them to show.",
  },
} satisfies Record<string, Both>;

interface Act {
  readonly keys: readonly string[];
  readonly told: Both;
  act(session: GraphSession, view: GraphView, event: KeyboardEvent): void;
}

const onFocused =
  (act: (session: GraphSession, id: string, event: KeyboardEvent) => void): Act["act"] =>
  (session, _view, event) => {
    const id = session.focused.value;
    if (id !== null) act(session, id, event);
  };

/** Every key with what it does; the list that `?` shows is made of it. */
export const ACTS: readonly Act[] = [
  {
    keys: Object.keys(WAYS),
    told: { zh: "移到那个方向上的实体", en: "go to the entity in that direction" },
    act: (session, view, { key }) => goAhead(session, view, key as Arrow),
  },
  {
    keys: ["Enter", " "],
    told: { zh: "选中实体；按住 Shift 可选多个", en: "choose the entity; with Shift besides others" },
    act: onFocused((session, id, { shiftKey }) => chooseEntity(session, id, shiftKey)),
  },
  {
    keys: ["e"],
    told: { zh: "展开：每类 25 个", en: "expand: 25 of each group" },
    act: onFocused((session, id) => {
      if (isHub(session.model, id)) chooseEntity(session, id, false);
      if (isHub(session.model, id)) announce(say(WORDS.hub));
      else void expand(session, id, { order: "NEWEST", perGroup: USUAL_SHARE });
    }),
  },
  {
    keys: ["l"],
    told: { zh: "看下一条边的原句", en: "read the sentences of the next edge" },
    act: onFocused(nextEdge),
  },
  {
    keys: ["n"],
    told: { zh: "选中相邻实体", en: "choose the neighbours" },
    act: onFocused(chooseNeighbours),
  },
  {
    keys: ["p"],
    told: { zh: "选中的两个实体之间的路径", en: "paths between the two that are chosen" },
    act: (session) => pathsBetweenChosen(session),
  },
  {
    keys: ["x", "Delete"],
    told: { zh: "隐藏选中的实体", en: "hide what is chosen" },
    act: (session) => hideChosen(session),
  },
  {
    keys: ["i"],
    told: { zh: "固定位置，或取消", en: "pin it where it is, or let it go" },
    act: onFocused(togglePin),
  },
  {
    keys: ["f"],
    told: { zh: "显示全图", en: "bring all into sight" },
    act: (_session, view) => view.fit(),
  },
  {
    keys: ["+", "="],
    told: { zh: "放大", en: "larger" },
    act: (_session, view) => view.zoom(1 / ZOOM),
  },
  { keys: ["-"], told: { zh: "缩小", en: "smaller" }, act: (_session, view) => view.zoom(ZOOM) },
  {
    keys: ["Escape"],
    told: { zh: "取消选择", en: "let go of what is chosen" },
    act: (session) => chooseEntity(session, null, false),
  },
  {
    keys: ["?"],
    told: { zh: "列出按键", en: "list the keys" },
    act: () => document.querySelector<HTMLDialogElement>("#graph-keys")?.showModal(),
  },
];

const ZOOM = 1.4;

/** Does what a key is for. */
export function actOnKey(event: KeyboardEvent, session: GraphSession, view: GraphView): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = ACTS.find(({ keys }) => keys.includes(key));
  if (!found) return;
  event.preventDefault();
  found.act(session, view, event);
}

/** Undo and redo work wherever one is on the page, but in fields, which have their own. */
export function actOnUndo(event: KeyboardEvent, session: GraphSession): void {
  if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) session.redo();
  else session.undo();
}

function goAhead(session: GraphSession, view: GraphView, arrow: Arrow): void {
  const { model, focused, chosen } = session;
  const { entities } = passing(model);
  const here = focused.value ?? chosen.value.at(-1);
  const [first] = entities;
  const next = here === undefined ? first : neighbourAhead(model, here, arrow, entities);
  if (next === undefined || next === null) return;
  focusEntity(session, next);
  view.reveal(next);
}

function nextEdge(session: GraphSession, id: string): void {
  const { edges } = passing(session.model);
  const own = session.model.edges(id).filter((edge) => edges.has(edge));
  const next = own[(own.indexOf(session.chosenEdge.value ?? "") + 1) % own.length];
  if (next !== undefined) chooseEdge(session, next);
}

export function pathsBetweenChosen(session: GraphSession): void {
  const [from, to] = session.chosen.value.slice(-2);
  if (from === undefined || to === undefined) announce(say(WORDS.twoForPath));
  else void findPaths(session, from, to);
}

export function hideChosen(session: GraphSession): void {
  const { chosen, focused } = session;
  const ids = chosen.value.length > 0 ? chosen.value : focused.value === null ? [] : [focused.value];
  if (ids.length === 0) return;
  chosen.value = [];
  focused.value = null;
  session.does({ do: "hide", ids, isHidden: true });
}

export function togglePin(session: GraphSession, id: string): void {
  session.does({ do: "pin", ids: [id], isPinned: !session.model.getNodeAttribute(id, "isPinned") });
}
