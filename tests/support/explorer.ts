/** The explorer as users have it: the service as a process of its own over the samples, and a browser. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { tokenFile } from "../../ingest/commands/token-file.ts";
import { makeToken } from "../../src/api/access/token.ts";
import { changeTokens } from "../../src/api/access/token-book.ts";
import { ROLES, type Role } from "../../src/model/role.ts";
import { type OpenedPage, openBrowser, openPage } from "./browser.ts";
import { policygraph } from "./command-line.ts";
import { startServe } from "./serve-process.ts";

export interface Explorer {
  readonly url: string;
  /** An access token of each role; the service knows them. */
  readonly tokens: Readonly<Record<Role, string>>;
  readonly browser: Browser;
  /** Opens an address of the explorer, e.g. `/search?q=医共体`. */
  open(address: string, options?: Parameters<typeof openPage>[2]): Promise<OpenedPage>;
  close(): Promise<void>;
}

/**
 * @param args further arguments of `serve`; with `--samples` the store holds the sample pages.
 * @param pages files and folders that are taken in before.
 */
export async function startExplorer(
  args: readonly string[] = ["--samples"],
  pages: readonly string[] = [],
): Promise<Explorer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-explorer-"));
  const store = `file:${path.join(folder, "store")}`;
  const tokens = writeTokens(store);
  if (pages.length > 0) {
    const { code, err } = await policygraph(["ingest", ...pages, "--store", store]);
    if (code !== 0) throw new Error(`The pages were not taken in: ${err}`);
  }
  const [served, browser] = await Promise.all([startServe(store, args), openBrowser()]);
  return {
    url: served.url,
    browser,
    tokens,
    open: (address, options) => openPage(browser, served.url + address, options),
    close: async () => {
      await browser.close();
      served.child.kill("SIGTERM");
      await served.gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeTokens(store: string): Readonly<Record<Role, string>> {
  const made = ROLES.map((role) => ({ role, ...makeToken() }));
  changeTokens(tokenFile({ store, tokens: null }), () =>
    made.map(({ id, hash, role }) => ({
      id,
      hash,
      role,
      name: `${role} Lu`,
      createdAt: new Date().toISOString(),
    })),
  );
  return Object.fromEntries(made.map(({ role, token }) => [role, token])) as Record<Role, string>;
}
