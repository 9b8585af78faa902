/**
 * Part of `npm run generate`: makes src/api/schema-types.ts of schema.graphql, so that resolvers are held to the contract.
 * With `--check` it writes nothing and fails where the file is not what the schema gives.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { root } from "./install.mjs";
import { settle } from "./settle-generated.mjs";

const OUTPUT = "src/api/schema-types.ts";
const HEAD =
  "/** The types of schema.graphql and of its resolvers. Made by `npm run generate`; do not edit. */\n";

/** The model's own words for each enum; src/api/resolvers/enums.ts ties them to the names of the contract. */
const ENUMS = {
  EntityType: "../model/entity.ts#EntityType",
  OrganizationKind: "../model/entity.ts#OrganizationKind",
  ProgrammeKind: "../model/entity.ts#ProgrammeKind",
  RelationType: "../model/entity.ts#RelationType",
  ClaimKind: "../model/claim.ts#ClaimKind",
  StatementMode: "../model/claim.ts#StatementMode",
  SpeechAct: "../model/claim.ts#SpeechAct",
  PositionStatus: "../model/claim.ts#PositionStatus",
  MentionForm: "../model/mention.ts#MentionForm",
  ClaimRole: "../query/mentions.ts#ClaimRole",
  Verdict: "../query/judgements.ts#Verdict",
  SearchMatch: "../model/search/rank.ts#SearchMatch",
  Certainty: "../model/tenure.ts#Certainty",
  Role: "../model/role.ts#Role",
  ChangeErrorCode: "../model/refused-error.ts#RefusalCode",
  AuditOutcome: "../model/audit.ts#AuditOutcome",
  AuditWay: "../model/audit.ts#AuditWay",
  JobState: "../model/job.ts#JobState",
  MessageSeverity: "../model/message.ts#Severity",
  PostEnd: "../model/tenure.ts#EndKnownBy",
  TimelineKind: "../query/timeline.ts#TimelineKind",
  EdgeDirection: "../query/edges/edges.ts#EdgeDirection",
  NeighbourOrder: "../query/neighbours/groups.ts#NeighbourOrder",
};

const ENTITIES = ["Entity", "Person", "Organization", "Place", "Programme", "PolicyDocument", "Event"];
const of = (names, row) => Object.fromEntries(names.map((name) => [name, row]));
const lists = (names) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`${name}Connection`, `./connection.ts#${name}Connection as ${name}ConnectionRow`],
      [`${name}Edge`, `./connection.ts#${name}Edge as ${name}EdgeRow`],
    ]),
  );

/** What a resolver is handed as its parent. */
const MAPPERS = {
  ...of(ENTITIES, "../query/entities.ts#EntityRow"),
  Claim: "../query/claims.ts#ClaimRow",
  Statement: "../query/claims.ts#StatementRow",
  Position: "../query/claims.ts#PositionRow",
  Relation: "../query/claims.ts#RelationRow",
  Metric: "../query/claims.ts#MetricRow",
  ClaimMention: "../query/mentions.ts#ClaimMentionRow",
  Mention: "../query/mentions.ts#MentionRow",
  Judgement: "../query/judgements.ts#JudgementRow",
  Correction: "../query/corrections.ts#CorrectionRow",
  Reference: "../query/judgements.ts#ReferenceRow",
  Source: "../query/documents.ts#SourceRow",
  Document: "../query/documents.ts#DocumentRow",
  Article: "../query/documents.ts#ArticleRow",
  Evidence: "../query/evidence.ts#EvidenceRow",
  Reprint: "../query/reprints.ts#ReprintRow",
  TimelineItem: "../query/timeline.ts#TimelineRow",
  EntitySummary: "../query/entity-summaries.ts#EntitySummary as EntitySummaryRow",
  EntityCandidate: "../model/refused-error.ts#RefusalCandidate",
  ChangeError: "../model/refused-error.ts#Refusal",
  Effect: "../query/entity-summaries.ts#EffectRow",
  AuditEntry: "../query/audit-log.ts#AuditRow",
  ReviewPair: "../query/review-pairs.ts#ReviewPair as ReviewPairRow",
  Job: "../query/jobs.ts#JobRow",
  JobReport: "../model/job.ts#JobReport as JobReportRow",
  JobMessage: "../model/message.ts#Message",
  ArticleReprint: "../query/reprints.ts#ArticleReprintRow",
  ...of(["OrganizationConnection", "PlaceConnection", "EventConnection"], "./connection.ts#EntityConnection"),
  ...of(["OrganizationEdge", "PlaceEdge", "EventEdge"], "./connection.ts#EntityEdge"),
  GraphEdge: "../query/edges/edges.ts#EntityEdgeRow",
  Subgraph: "./subgraph.ts#SubgraphRow",
  NeighbourGroup: "./subgraph.ts#ShownGroup",
  InCommon: "./in-common.ts#InCommonRow",
  PathSearch: "./found-paths.ts#PathSearchRow",
  Path: "./found-paths.ts#PathRow",
  PathStep: "./found-paths.ts#KnownStep",
  ...lists([
    "CommonNeighbour",
    "CommonArticle",
    "Search",
    "TalkedAbout",
    "Implementer",
    "ImplementedProgramme",
    "Statement",
    "Position",
    "Metric",
    "Mention",
    "Claim",
    "Document",
    "NamingDocument",
    "Related",
    "Timeline",
    "AuditEntry",
    "ReviewPair",
    "Judgement",
    "Correction",
    "Job",
  ]),
};

const made = await codegen({
  documents: [],
  filename: OUTPUT,
  schema: parse(readFileSync(path.join(root, "schema.graphql"), "utf8")),
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    contextType: "./context.ts#ApiContext",
    enumsAsTypes: true,
    enumValues: ENUMS,
    mappers: MAPPERS,
    scalars: {
      Date: "string",
      DateTime: "string",
      Upload: "./uploads/uploaded-file.ts#UploadedFile",
      ID: { input: "string", output: "string" },
    },
    strictScalars: true,
    useTypeImports: true,
    immutableTypes: true,
    avoidOptionals: { field: true },
    maybeValue: "T | null",
  },
});
// The generator re-exports enums as values would be; they are types alone.
const text = HEAD + made.replace(/^export \{ (\w+) \};$/gm, "export type { $1 };");
settle([[OUTPUT, text]]);
