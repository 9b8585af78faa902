/** Forks a real process that opens stores with the project's own code, compiled for it as the build does. */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { OpenOptions } from "../../src/graph/open-graph.ts";
import type { Parameters, QueryName } from "../../src/graph/port.ts";
import { packageRoot } from "../../src/package-root.ts";

export type Step = { readonly id: number } & (
  | { readonly do: "open"; readonly address: string; readonly options: OpenOptions }
  | { readonly do: "ask"; readonly query: QueryName; readonly parameters: Parameters }
  | {
      readonly do: "write";
      readonly asks: readonly (readonly [query: QueryName, parameters: Parameters])[];
      /** Answers "held" and leaves the transaction open. */
      readonly hold: boolean;
    }
  | { readonly do: "close" }
);

export interface StepAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

type Unnumbered<S> = S extends unknown ? Omit<S, "id"> : never;

export interface StoreProcess {
  /** Rejects with an error of the name and message that the process met. */
  take(step: Unnumbered<Step>): Promise<unknown>;
  /** Kills the process at once and waits until it is gone. */
  kill(): Promise<void>;
}

export interface CompiledCode {
  fork(): StoreProcess;
  remove(): void;
}

/** Compiles what a store process needs into a folder inside of the project, where its packages are found. */
export function compileStoreCode(): CompiledCode {
  const root = packageRoot();
  const cache = path.join(root, "node_modules", ".cache", "policygraph");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "store-process-"));
  for (const file of [
    "src/package-root.ts",
    "tests/support/store-child.ts",
    ...sourcesIn(root, "src/graph"),
    ...sourcesIn(root, "src/model"),
  ])
    compile(root, folder, file);
  return {
    fork: () => storeProcess(fork(path.join(folder, "tests", "support", "store-child.js"))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
}

function compile(root: string, folder: string, file: string): void {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const place = path.join(folder, file.replace(/\.ts$/, ".js"));
  mkdirSync(path.dirname(place), { recursive: true });
  const { outputText } = ts.transpileModule(readFileSync(path.join(root, file), "utf8"), {
    compilerOptions: { ...options, module: ts.ModuleKind.ESNext },
    fileName: file,
  });
  writeFileSync(place, outputText);
}

function storeProcess(child: ChildProcess): StoreProcess {
  const waiting = new Map<number, (answer: StepAnswer) => void>();
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let ids = 0;
  child.on("message", (answer: StepAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return {
    take: (step) =>
      new Promise((resolve, reject) => {
        const id = ++ids;
        waiting.set(id, ({ result, error }) => {
          if (error === undefined) resolve(result);
          else reject(Object.assign(new Error(error.message), { name: error.name }));
        });
        child.send({ ...step, id });
      }),
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
