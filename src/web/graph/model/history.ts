/** What was done to the graph, to be taken back and done again. */
import { apply, type Command } from "./commands.ts";
import type { GraphModel } from "./graph-model.ts";

/** So many steps can be taken back; older ones stay. */
const MOST_STEPS = 200;

export interface History {
  /** Does it; what was taken back before cannot be done again after that. */
  does(command: Command): void;
  /** Takes the last step back. @returns whether there was one. */
  undo(): boolean;
  /** Does again what was taken back last. @returns whether there was something. */
  redo(): boolean;
  /** What was done cannot be taken back any more. */
  forget(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

export function historyOf(model: GraphModel): History {
  const done: Command[] = [];
  const undone: Command[] = [];
  const shift = (from: Command[], to: Command[]): boolean => {
    const command = from.pop();
    if (command === undefined) return false;
    to.push(apply(model, command));
    return true;
  };
  return {
    does: (command) => {
      done.push(apply(model, command));
      if (done.length > MOST_STEPS) done.shift();
      undone.length = 0;
    },
    undo: () => shift(done, undone),
    redo: () => shift(undone, done),
    forget: () => {
      done.length = 0;
      undone.length = 0;
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
