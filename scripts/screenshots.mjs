/**
 * `npm run screenshots`: the pictures of the README, made of the sample pages in a store of their own: docs/screenshots/.
 * Needs Chromium (`-- PATH` names one that is elsewhere) and fonts for Chinese.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./build.mjs";
import { root } from "./install.mjs";

const FOLDER = path.join(root, "docs", "screenshots");
const BROWSER = [process.argv[2], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (place) => place && existsSync(place),
);
const SIZE = { width: 1200, height: 750 };
// Of JPEG, at which Chinese of this size stays clean; PNG would weigh three times as much.
const QUALITY = 72;
const MOST_KIB = 1_024;

const script = path.join(root, "scripts", "policygraph.mjs");

/** What a page is called, where it is, and what has to be seen before its picture is taken. */
async function pagesOf(url) {
  const { person, programme, other, place, statement, document } = await namesIn(url);
  return [
    ["start", "/", ".examples li:nth-child(8)"],
    ["search", `/search?q=${encodeURIComponent("医共体")}`, "main li a.entity"],
    ["programme", `/programme/${programme}`, "main h2"],
    ["person", `/person/${person}`, ".statement"],
    ["place", `/place/${place}`, "main h2"],
    ["document", `/document/${document}`, ".read-part a"],
    ["claim", `/claim/${statement}`, "main mark"],
    ["paths", `/paths?of=${person}&of=${other}`, ".paths li"],
    ["graph", `/graph#of=${programme}`, "canvas"],
    ["review", "/review", ".beside mark"],
    ["graphiql", "/graphiql", ".graphiql-query-editor .CodeMirror-code"],
  ];
}

async function namesIn(url) {
  const query = `{
    programme(name: "紧密型县域医共体") { id }
    person(name: "罗启明") { id }
    other: person(name: "沈立川") { id }
    place(name: "亳州市") { id }
    statements(first: 1, filter: { text: "检验互认码" }) { nodes { id evidence { document { id } } } }
  }`;
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = await answer.json();
  const [statement] = data.statements.nodes;
  const { person, programme, other, place } = data;
  return {
    person: person.id,
    programme: programme.id,
    other: other.id,
    place: place.id,
    statement: statement.id,
    document: statement.evidence.document.id,
  };
}

async function main() {
  if (BROWSER === undefined)
    throw new Error("There is no Chromium: give its path, npm run screenshots -- PATH.");
  ensureBuilt();
  const folder = mkdtempSync(path.join(os.tmpdir(), "policygraph-screenshots-"));
  const store = `file:${path.join(folder, "store")}`;
  const token = (await run(["token", "add", "--role", "admin", "--name", "admin", "--store", store])).trim();
  const service = spawn(
    process.execPath,
    [script, "serve", "--samples", "--store", store, "--port", "0", "--log-level", "warn"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const url = await addressOf(service);
    mkdirSync(FOLDER, { recursive: true });
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.goto(url);
    await page.evaluate((given) => sessionStorage.setItem("policygraph.token", given), token);
    for (const [name, address, seen] of await pagesOf(url)) await picture(page, name, url + address, seen);
  } finally {
    await browser.close();
    const gone = new Promise((resolve) => service.once("exit", resolve));
    service.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
  weigh();
}

async function picture(page, name, address, seen) {
  // A fragment alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(address);
  await page.locator(seen).first().waitFor();
  await page.waitForLoadState("networkidle");
  // A graph comes to rest by then.
  if (seen === "canvas") await page.waitForTimeout(2_000);
  await page.screenshot({ path: path.join(FOLDER, `${name}.jpg`), type: "jpeg", quality: QUALITY });
}

function run(args) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`${args[0]} failed.`))));
  });
}

function addressOf(service) {
  return new Promise((resolve, reject) => {
    let out = "";
    service.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
      const [, url] = /^GraphQL\s+(\S+)\/graphql$/m.exec(out) ?? [];
      if (url) resolve(url);
    });
    service.once("exit", () => reject(new Error(`The service ended: ${out}`)));
  });
}

function weigh() {
  const kib =
    readdirSync(FOLDER).reduce((sum, name) => sum + statSync(path.join(FOLDER, name)).size, 0) / 1024;
  console.error(`${FOLDER}: ${kib.toFixed(0)} KiB in all, of at most ${MOST_KIB}`);
  if (kib > MOST_KIB) process.exitCode = 1;
}

await main();
