/** Who may import whom (docs/architecture.md). Every rule has a planted violation in tests/guards/layers.test.ts. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(src|ingest|tests|bench)/", pathNot: allowed },
});
const stage = (name, more = []) =>
  only(
    `${name}-stands-alone`,
    `^ingest/${name}/`,
    [`^ingest/${name}/`, "^ingest/lexicons/", "^src/model/", ...more],
    `The ${name} stage knows the model and the lexicons, and no other stage.`,
  );

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle has no layer.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    only("model-stands-alone", "^src/model/", ["^src/model/"], "The model is plain data; it knows nobody."),
    only(
      "graph-on-model",
      "^src/graph/",
      ["^src/(graph|model)/", "^src/package-root\\.ts$"],
      "The graph layer knows the model.",
    ),
    only(
      "query-on-graph",
      "^src/query/",
      ["^src/(query|graph|model)/"],
      "Questions know the store's port and the model.",
    ),
    only(
      "api-on-query",
      "^src/api/",
      ["^src/(api|query|model)/", "^src/graph/port\\.ts$", "^src/package-root\\.ts$"],
      "The API asks questions; of the store it knows the port's types alone.",
    ),
    only(
      "settings-stand-alone",
      "^src/settings/",
      ["^src/settings/"],
      "Settings are data; whoever takes them is handed values.",
    ),
    only("web-on-itself", "^src/web/", ["^src/web/"], "The explorer speaks GraphQL only."),
    {
      name: "src-never-imports-ingest",
      comment: "The read side and the write side meet in the database.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^ingest/" },
    },
    {
      name: "database-only-in-graph",
      comment: "src/graph is the only folder that speaks to a database.",
      severity: "error",
      from: { pathNot: "^(src/graph|tests|bench)/" },
      to: { path: "node_modules/(neo4j-driver|@grafeo-db)" },
    },
    {
      name: "redis-only-in-queue",
      comment: "ingest/queue is the only folder that speaks to Redis.",
      severity: "error",
      from: { pathNot: "^(ingest/queue|tests|bench)/" },
      to: { path: "node_modules/(bullmq|ioredis)" },
    },
    only(
      "lexicons-on-model",
      "^ingest/lexicons/",
      ["^ingest/lexicons/", "^src/model/", "^src/package-root\\.ts$"],
      "Lexicons are data.",
    ),
    // The thread that reads PDFs is started from its built file.
    stage("read", ["^src/package-root\\.ts$"]),
    stage("normalise"),
    stage("segment"),
    stage("extract"),
    stage("tagger"),
    stage("train", ["^ingest/tagger/"]),
    stage("link"),
    stage("load", ["^src/graph/"]),
    stage("backup", ["^src/graph/"]),
    stage("export", ["^src/(graph|query)/"]),
    stage("verify", ["^src/graph/"]),
    stage("evaluate"),
    only(
      "changes-on-load",
      "^ingest/changes/",
      ["^ingest/(changes|load)/", "^src/(model|graph|query)/", "^src/api/changes\\.ts$"],
      "What people change goes through the load stage; of the API it knows the ports alone.",
    ),
    only(
      "jobs-on-changes",
      "^ingest/jobs/",
      ["^ingest/jobs/", "^ingest/changes/audit\\.ts$", "^src/(model|graph|query)/", "^src/api/jobs\\.ts$"],
      "The queue starts what reads and knows nothing of reading; of the API it knows its port alone.",
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules)/" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
