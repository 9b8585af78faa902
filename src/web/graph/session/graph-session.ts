/** One graph as it is worked on: the model with its history, what is chosen, and what goes on. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { AskError } from "../../ask/ask.ts";
import { announce } from "../../state/announce.ts";
import { type Both, say } from "../../state/language.ts";
import type { CameraPlace } from "../graph-state.ts";
import type { Command } from "../model/commands.ts";
import { emptyModel, type GraphModel } from "../model/graph-model.ts";
import { type History, historyOf } from "../model/history.ts";

const WORDS = {
  undone: { zh: "已撤销。", en: "Undone." },
  redone: { zh: "已重做。", en: "Done again." },
  nothingToUndo: { zh: "没有可撤销的。", en: "Nothing to undo." },
  nothingToRedo: { zh: "没有可重做的。", en: "Nothing to do again." },
} satisfies Record<string, Both>;

export interface GraphSession {
  readonly model: GraphModel;
  readonly history: History;
  /** Counts up with every change of the model; reading it makes a component follow. */
  readonly revision: ReadonlySignal<number>;
  /** Ids of the entities that are chosen, the last one last. */
  readonly chosen: Signal<readonly string[]>;
  /** The entity that keys act on; null before one was reached. */
  readonly focused: Signal<string | null>;
  /** Id of the edge whose sentences are shown. */
  readonly chosenEdge: Signal<string | null>;
  /** Where the camera is; null before the view is there. */
  readonly camera: Signal<CameraPlace | null>;
  /** Whether all that the address named is there; before that the address is left as it is. */
  readonly isOpen: Signal<boolean>;
  /** Whether the service is asked or a layout runs. */
  readonly busy: Signal<boolean>;
  readonly trouble: Signal<AskError | null>;
  /** Does a command, so that it can be taken back. */
  does(command: Command): void;
  /** Tells those who follow that the model has changed by another way than a command. */
  touch(): void;
  undo(): void;
  redo(): void;
}

/** @param model an empty one where it is left out. */
export function createSession(model: GraphModel = emptyModel()): GraphSession {
  const history = historyOf(model);
  const revision = signal(0);
  const chosen = signal<readonly string[]>([]);
  const focused = signal<string | null>(null);
  const chosenEdge = signal<string | null>(null);
  const touch = (): void => {
    // What a step took out of the graph is not chosen any more.
    if (chosen.value.some((id) => !model.hasNode(id)))
      chosen.value = chosen.value.filter((id) => model.hasNode(id));
    if (focused.value !== null && !model.hasNode(focused.value)) focused.value = null;
    if (chosenEdge.value !== null && !model.hasEdge(chosenEdge.value)) chosenEdge.value = null;
    revision.value++;
  };
  const step = (isDone: boolean, told: Both, else_: Both): void => {
    if (isDone) touch();
    announce(say(isDone ? told : else_));
  };
  return {
    model,
    history,
    revision,
    chosen,
    focused,
    chosenEdge,
    camera: signal<CameraPlace | null>(null),
    isOpen: signal(false),
    busy: signal(false),
    trouble: signal<AskError | null>(null),
    does: (command) => {
      history.does(command);
      touch();
    },
    touch,
    undo: () => step(history.undo(), WORDS.undone, WORDS.nothingToUndo),
    redo: () => step(history.redo(), WORDS.redone, WORDS.nothingToRedo),
  };
}

/** Asks or lays out for the session; what goes wrong is kept for the page to tell. */
export async function work(session: GraphSession, task: () => Promise<void>): Promise<void> {
  session.busy.value = true;
  session.trouble.value = null;
  try {
    await task();
  } catch (error) {
    session.trouble.value = error as AskError;
  } finally {
    session.busy.value = false;
  }
}
