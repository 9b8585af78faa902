/** All resolvers, by the names of schema.graphql. */
import type { Resolvers } from "../schema-types.ts";
import { Article } from "./article.ts";
import { Claim } from "./claim.ts";
import { Correction } from "./correction.ts";
import { Document } from "./document.ts";
import { Entity } from "./entity.ts";
import { EntitySummary } from "./entity-summary.ts";
import { enums } from "./enums.ts";
import { Event } from "./event.ts";
import { Evidence } from "./evidence.ts";
import { GraphEdge } from "./graph-edge.ts";
import { ImplementedProgrammeEdge } from "./implemented-programme-edge.ts";
import { ImplementerEdge } from "./implementer-edge.ts";
import { CommonArticleEdge, InCommon } from "./in-common.ts";
import { Job, JobMessage, JobReport } from "./job.ts";
import { Judgement, JudgementSide } from "./judgement.ts";
import { Mention } from "./mention.ts";
import { Metric } from "./metric.ts";
import { Mutation } from "./mutation.ts";
import { NeighbourGroup } from "./neighbourhood.ts";
import { Node } from "./node.ts";
import { Organization } from "./organization.ts";
import { Path, PathSearch, PathStep } from "./paths.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { PolicyDocument } from "./policy-document.ts";
import { Position } from "./position.ts";
import { Programme } from "./programme.ts";
import { Query } from "./query.ts";
import { RelatedEdge } from "./related-lists.ts";
import { Relation } from "./relation.ts";
import { Reprint } from "./reprint.ts";
import { ReviewPair } from "./review.ts";
import { scalars } from "./scalars.ts";
import { Statement } from "./statement.ts";
import { TalkedAboutEdge } from "./talked-about-edge.ts";
import { TimelineItem } from "./timeline.ts";

export const resolvers: Resolvers = {
  ...scalars,
  ...enums,
  Query,
  Mutation,
  EntitySummary,
  ReviewPair,
  Job,
  JobReport,
  JobMessage,
  Node,
  Entity,
  Person,
  Organization,
  Place,
  Programme,
  PolicyDocument,
  Event,
  Claim,
  Statement,
  Position,
  Relation,
  Metric,
  Mention,
  Judgement,
  JudgementSide,
  Correction,
  Document,
  Article,
  Evidence,
  Reprint,
  PathSearch,
  Path,
  PathStep,
  NeighbourGroup,
  InCommon,
  CommonArticleEdge,
  GraphEdge,
  TalkedAboutEdge,
  ImplementerEdge,
  ImplementedProgrammeEdge,
  RelatedEdge,
  TimelineItem,
};
