/** The service as users run it, in a process of its own, and a client that keeps its connections. */
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import path from "node:path";
import { createInterface } from "node:readline";
import { packageRoot } from "../../src/package-root.ts";

export interface ServiceClient {
  /** Sends a request's body to /graphql. @returns the body of the answer. */
  post(body: string): Promise<string>;
  /** Ends the service. */
  stop(): Promise<void>;
}

/** @param store address of the store. @param connections how many requests may be under way. */
export async function startServiceFor(store: string, connections: number): Promise<ServiceClient> {
  const main = path.join(packageRoot(), "dist", "ingest", "main.js");
  const child = spawn(process.execPath, [main, "serve", "--store", store, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the service ended with ${code} before it listened`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [, found] = /^GraphQL\s+(\S+)$/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post: (body) => post(url, agent, body),
    stop: async () => {
      agent.destroy();
      child.kill("SIGTERM");
      await gone;
    },
  };
}

function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { agent, method: "POST", headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`the service answered ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
