/** The light stand-in for Node's `events`, beside Node's. */
import { EventEmitter as NodeEmitter } from "node:events";
import { describe, expect, it } from "@jest/globals";
import { EventEmitter } from "../../../../src/web/build/event-emitter.ts";

type Listener = (...given: unknown[]) => void;

interface Emitter {
  on(name: string, listener: Listener): unknown;
  removeListener(name: string, listener: Listener): unknown;
  removeAllListeners(): unknown;
  emit(name: string, ...given: unknown[]): boolean;
}

/** Tells what was heard, through all that graphology and sigma do with an emitter. */
function heardFrom(emitter: Emitter): readonly unknown[] {
  const heard: unknown[] = [];
  const late = (): void => void heard.push("late");
  const once: Listener = (...given) => {
    heard.push(["once", ...given]);
    emitter.removeListener("moved", once);
    emitter.on("moved", late);
  };
  emitter.on("moved", once);
  emitter.on("moved", (...given) => heard.push(["always", ...given]));
  heard.push(emitter.emit("moved", 1, "two"), emitter.emit("moved"), emitter.emit("unknown"));
  emitter.removeListener("unknown", late);
  emitter.removeAllListeners();
  heard.push(emitter.emit("moved", 3));
  return heard;
}

describe("the light emitter", () => {
  it("tells the same listeners the same in the same order as Node's", () => {
    const heard = heardFrom(new EventEmitter());
    expect(heard).toEqual(heardFrom(new NodeEmitter()));
    expect(heard).toContainEqual(["once", 1, "two"]);
    expect(heard).toContain("late");
  });
});
