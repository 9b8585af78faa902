/** Connects to the Redis (or Valkey) that holds the queue, and refuses one that would lose documents. */
import { Redis, type RedisOptions } from "ioredis";
import { messageOf } from "../../src/model/message-of.ts";
import { QueueAwayError, QueueError } from "./errors.ts";

const FORM = "redis://user:password@host:6379/0";
const CONNECT_MS = 5_000;
// A Redis that is started anew reads its log first.
const LONGEST_WAIT_MS = 2_000;

/**
 * Connects, and checks that Redis keeps what it is given.
 *
 * @param address `redis://user:password@host:6379/0`; rediss:// for TLS.
 * @throws QueueError for an address that cannot be read and for a Redis that drops keys or keeps no log;
 *   QueueAwayError where none answers.
 */
export async function openRedis(address: string): Promise<Redis> {
  const shown = shownAddress(address);
  const probe = new Redis(urlOf(address), { ...CONNECTION, lazyConnect: true, retryStrategy: () => null });
  // Why it does not connect is told here; `connect` itself only says that it is closed.
  let told: unknown;
  probe.on("error", (error) => {
    told = error;
  });
  try {
    await probe.connect();
    checkKeeping(await probe.info("memory"), await probe.info("persistence"), shown);
  } catch (error) {
    throw error instanceof QueueError ? error : away(shown, told ?? error);
  } finally {
    probe.disconnect();
  }
  const redis = new Redis(urlOf(address), CONNECTION);
  redis.on("error", () => undefined);
  return redis;
}

/** Whoever waits for a job waits for Redis too: commands are sent when it is back. */
const CONNECTION: RedisOptions = {
  connectTimeout: CONNECT_MS,
  maxRetriesPerRequest: null,
  retryStrategy: (times) => Math.min(times * 100, LONGEST_WAIT_MS),
};

/** The address without the password. */
function shownAddress(address: string): string {
  return address.replace(/:\/\/([^:/@]*):?.*@/s, "://$1:…@");
}

function urlOf(address: string): string {
  const isRedis = /^rediss?:\/\//.test(address) && URL.canParse(address);
  if (!isRedis || new URL(address).hostname === "")
    throw new QueueError(
      `The queue's address "${shownAddress(address)}" cannot be read: give ${FORM}, with / # ? @ : % in the password percent-encoded.`,
    );
  return address;
}

function away(shown: string, error: unknown): QueueAwayError {
  const refused = /WRONGPASS|NOAUTH|invalid username-password/i.test(messageOf(error));
  const todo = refused ? "Check user and password in the address" : "Start it, or check host and port";
  return new QueueAwayError(`${shown}: Redis does not answer. ${todo}. (${messageOf(error)})`, {
    cause: error,
  });
}

/** @throws QueueError that names each setting that is wrong. */
function checkKeeping(memory: string, persistence: string, shown: string): void {
  const policy = field(memory, "maxmemory_policy");
  const wrong = [
    ...(policy === "noeviction" ? [] : [`maxmemory-policy noeviction (it is ${policy ?? "unknown"})`]),
    ...(field(persistence, "aof_enabled") === "1" ? [] : ["appendonly yes (it is no)"]),
  ];
  if (wrong.length === 0) return;
  throw new QueueError(
    `${shown}: this Redis may lose documents that wait. Set in redis.conf, or by CONFIG SET: ${wrong.join(", ")}.`,
  );
}

function field(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(\\S+)`, "m").exec(info)?.[1];
}
