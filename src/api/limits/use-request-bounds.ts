/** Ends a request that takes too long or whose caller has gone, and answers only so many at the same time. */
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import type { ApiContext } from "../context.ts";
import { busy } from "./limit-errors.ts";
import type { Limits } from "./limits.ts";

/** Comes after all plugins that may still refuse to execute. */
export function useRequestBounds({ requestsAtATime }: Pick<Limits, "requestsAtATime">): Plugin<ApiContext> {
  let running = 0;
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (args) => {
        if (running >= requestsAtATime) throw busy();
        running++;
        const { bounds, request } = args.contextValue as ApiContext & YogaInitialContext;
        const leave = (): void => bounds.stop(request.signal.reason);
        if (request.signal.aborted) leave();
        request.signal.addEventListener("abort", leave, { once: true });
        bounds.start();
        try {
          // graphql's own type of these arguments does not know the signal that Yoga's executor takes.
          return await executeFn(Object.assign({}, args, { signal: bounds.signal }));
        } finally {
          request.signal.removeEventListener("abort", leave);
          // What the store still works on takes a place, too: else those who hang up could pile it up.
          void bounds.settle().then(() => {
            running--;
          });
        }
      });
    },
  };
}
