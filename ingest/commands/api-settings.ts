/** Settings as the API takes them. */
import { schema } from "../../src/api/create-api.ts";
import type { Limits } from "../../src/api/limits/limits.ts";
import { readManifest } from "../../src/api/persisted-operations.ts";
import type { ServeOptions } from "../../src/api/serve-api.ts";
import type { SettingValues } from "../../src/settings/settings.ts";

type ApiSettings = Pick<ServeOptions, "limits" | "pointsAMinute" | "introspection" | "origins" | "persisted">;

/**
 * What the settings allow callers.
 *
 * @throws ManifestError where the file of persisted operations is none.
 */
export function apiSettings(settings: SettingValues): ApiSettings {
  const { introspection, persistedOperations: file, persistedOnly: only } = settings;
  return {
    limits: limitsOf(settings),
    pointsAMinute: settings.limitPointsAMinute,
    origins: settings.allowedOrigins,
    ...(introspection === "auto" ? {} : { introspection: introspection === "on" }),
    ...(file === null && !only
      ? {}
      : { persisted: { operations: file === null ? new Map() : readManifest(file, schema), only } }),
  };
}

/** The limits that the settings state. */
export function limitsOf(settings: SettingValues): Limits {
  return {
    depth: settings.limitDepth,
    aliases: settings.limitAliases,
    rootFields: settings.limitRootFields,
    directives: settings.limitDirectives,
    tokens: settings.limitTokens,
    cost: settings.limitCost,
    nodes: settings.limitNodes,
    entries: settings.limitEntries,
    answerMs: settings.limitAnswerMs,
    pointsAMinute: settings.limitPointsAMinute ?? 0,
    bodyBytes: settings.limitBodyBytes,
    uploadBytes: settings.uploadLimit,
    requestsAtATime: settings.limitRequests,
    connections: settings.limitConnections,
    headersMs: settings.limitHeadersMs,
    requestMs: settings.limitRequestMs,
  };
}
