/** `policygraph token`: access tokens for those who may read or change the graph through the service. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { makeToken } from "../../src/api/access/token.ts";
import { changeTokens, readTokens, type TokenEntry } from "../../src/api/access/token-book.ts";
import { counts } from "../../src/api/access/tokens.ts";
import { partialDate } from "../../src/model/date.ts";
import { ROLES, type Role } from "../../src/model/role.ts";
import { isPlainName, MOST_NAME } from "../../src/model/said.ts";
import type { SettingValues } from "../../src/settings/settings.ts";
import { WrongUseError } from "./exit-codes.ts";
import { printJson, printResult, say } from "./output.ts";
import { settingOptions, storeOption } from "./setting-options.ts";
import { tokenFile } from "./token-file.ts";

interface TokenOptions extends Pick<SettingValues, "store" | "tokens"> {
  readonly json?: true;
}

interface AddOptions extends TokenOptions {
  readonly role: Role;
  readonly name: string;
  readonly expires?: string;
}

/** Adds the command to the program. */
export function addToken(program: Command): void {
  const token = program.command("token").description("access tokens of the service; it sees changes at once");
  withFile(token.command("add"))
    .description("make a token and print it, this once")
    .addOption(
      new Option("--role <role>", "what its bearer may do").choices([...ROLES]).makeOptionMandatory(),
    )
    .requiredOption("--name <name>", "whose it is; stands beside all that is done with it", plainName)
    .option("--expires <when>", "a day (YYYY-MM-DD, in UTC: until its end) or a number of days (90d)", endOf)
    .action((options: AddOptions) => add(options));
  withFile(token.command("list"))
    .description("list the tokens, not the secrets")
    .action((options: TokenOptions) => list(options));
  withFile(token.command("revoke"))
    .description("let a token count no more")
    .argument("<id>", "the 8 digits in the middle of the token, as list shows them")
    .action((id: string, options: TokenOptions) => revoke(id, options));
}

function withFile(command: Command): Command {
  for (const option of [storeOption(), ...settingOptions("tokens")]) command.addOption(option);
  return command.option("--json", "print the result as JSON");
}

function add({ role, name, expires, ...options }: AddOptions): void {
  const file = tokenFile(options);
  const { id, token, hash } = makeToken();
  const entry: TokenEntry = {
    id,
    name,
    role,
    hash,
    createdAt: new Date().toISOString(),
    ...(expires !== undefined && { expiresAt: expires }),
  };
  changeTokens(file, (tokens) => [...tokens, entry]);
  if (options.json) printJson({ ...shown(entry), token });
  else printResult(token);
  say(`${role} ${name}: this token is not kept and not shown again; ${file} holds its hash.`);
}

function list(options: TokenOptions): void {
  const tokens = readTokens(tokenFile(options)).map(shown);
  if (options.json) printJson(tokens);
  else if (tokens.length === 0) say("There are no tokens: policygraph token add --role ROLE --name NAME.");
  else printResult(tokens.map(formatToken).join("\n"));
}

function formatToken({ id, role, state, createdAt, expiresAt, name }: ReturnType<typeof shown>): string {
  const until = expiresAt === undefined ? "for good  " : expiresAt.slice(0, 10);
  return [id, role.padEnd(8), state.padEnd(7), createdAt.slice(0, 10), until, name].join("  ");
}

function revoke(id: string, options: TokenOptions): void {
  const file = tokenFile(options);
  const revokedAt = new Date().toISOString();
  changeTokens(file, (tokens) => {
    const known = tokens.find((entry) => entry.id === id);
    if (!known) throw new WrongUseError(`${id} is no token of ${file}: see "policygraph token list".`);
    if (known.revokedAt !== undefined) throw new WrongUseError(`${id} was revoked on ${known.revokedAt}.`);
    return tokens.map((entry) => (entry.id === id ? { ...entry, revokedAt } : entry));
  });
  if (options.json) printJson({ id, revokedAt });
  else printResult(`revoked ${id}`);
}

function shown({ hash: _, ...entry }: TokenEntry) {
  const isOver = entry.revokedAt !== undefined ? "revoked" : "expired";
  return { ...entry, state: counts({ ...entry, hash: "" }, Date.now()) ? "counts" : isOver };
}

/** @throws InvalidArgumentError for a name that is empty, long, or no single line. */
function plainName(text: string): string {
  const name = text.trim();
  if (isPlainName(name)) return name;
  throw new InvalidArgumentError(`give a name in one line, of 1 to ${MOST_NAME} characters.`);
}

const DAY_MS = 86_400_000;

/** The instant after which a token does not count. @throws InvalidArgumentError for one that is past or none. */
function endOf(text: string): string {
  const days = /^([1-9]\d{0,4})d$/.exec(text)?.[1];
  const end = days !== undefined ? Date.now() + Number(days) * DAY_MS : endOfDay(text);
  if (Number.isNaN(end))
    throw new InvalidArgumentError("give a day as YYYY-MM-DD, or a number of days as 90d.");
  if (end <= Date.now()) throw new InvalidArgumentError("this day is past.");
  return new Date(end).toISOString();
}

function endOfDay(text: string): number {
  const day = partialDate(text);
  return day?.earliest === text ? Date.parse(text) + DAY_MS : Number.NaN;
}
