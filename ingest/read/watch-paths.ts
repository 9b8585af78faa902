/** Follows files and folders: what is written there, once it is written whole, and what is deleted. */
import path from "node:path";
import { watch } from "chokidar";
import { isAboutPages, isReadableName } from "./formats-by-name.ts";

export interface PathChange {
  readonly kind: "written" | "deleted" | "trouble";
  /** As the user would name it. */
  readonly location: string;
  /** Of trouble. */
  readonly reason?: string;
}

export interface PathWatch {
  /** Changes since it began, each file once until it is taken, until the watch is closed. */
  changes(): AsyncGenerator<PathChange>;
  close(): Promise<void>;
}

// A file that has not grown for so long is taken for whole: copying over a network pauses for less.
const SETTLED_MS = 1_500;
const LOOK_EVERY_MS = 200;

/**
 * Begins to follow; resolves when every change from now on will be seen. Hidden files, files of other formats and
 * READMEs are passed over, and links are not followed.
 *
 * @param paths files and folders.
 */
export async function watchPaths(paths: readonly string[]): Promise<PathWatch> {
  const pending = new Map<string, PathChange>();
  let wake = (): void => {};
  let isClosed = false;
  const note = (change: PathChange): void => {
    // The newest word on a file counts, in the place of the newest.
    pending.delete(change.location);
    pending.set(change.location, change);
    wake();
  };
  const watcher = watch([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: LOOK_EVERY_MS },
    ignored: (location, stats) => isPassedOver(location, paths, stats?.isFile() ?? false),
  });
  watcher
    .on("add", (location) => note({ kind: "written", location }))
    .on("change", (location) => note({ kind: "written", location }))
    .on("unlink", (location) => note({ kind: "deleted", location }))
    .on("error", (error) => note({ kind: "trouble", location: paths.join(", "), reason: String(error) }));
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    async *changes() {
      while (!isClosed) {
        const [next] = pending.values();
        if (next === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        pending.delete(next.location);
        yield next;
      }
    },
    close: async () => {
      isClosed = true;
      wake();
      await watcher.close();
    },
  };
}

function isPassedOver(location: string, given: readonly string[], isFile: boolean): boolean {
  if (given.includes(location)) return false;
  const name = path.basename(location);
  return name.startsWith(".") || (isFile && (!isReadableName(name) || isAboutPages(name)));
}
