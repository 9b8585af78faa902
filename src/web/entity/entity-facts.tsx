/** What there is to tell of each type of entity, in the order of what is asked most. */
import type { ComponentChildren } from "preact";
import type { EntityType } from "../questions/questions.ts";
import { NamingDocumentList } from "./documents.tsx";
import { BodyList, EventList, PlaceList } from "./here.tsx";
import { ImplementerList, ProgrammeList } from "./implementation.tsx";
import { MetricList } from "./metrics.tsx";
import { PostsInBody, PostsOfPerson } from "./posts.tsx";
import { RelatedList } from "./related-list.tsx";
import { StatementList, StatementsHere } from "./statements.tsx";
import { TalkedAboutByList, TalkedAboutList } from "./talk.tsx";
import { TimelineList } from "./timeline.tsx";

const FACTS: Readonly<Record<EntityType, (id: string) => ComponentChildren>> = {
  PERSON: (id) => (
    <>
      <PostsOfPerson id={id} />
      <TalkedAboutList id={id} />
      <StatementList id={id} as="speaker" />
      <RelatedList id={id} relation="participatesIn" />
    </>
  ),
  ORGANIZATION: (id) => (
    <>
      <RelatedList id={id} relation="partOf" />
      <PostsInBody id={id} />
      <ProgrammeList id={id} />
      <RelatedList id={id} relation="units" />
      <RelatedList id={id} relation="partners" />
      <RelatedList id={id} relation="locatedIn" />
      <RelatedList id={id} relation="issued" />
      <RelatedList id={id} relation="participatesIn" />
      <TalkedAboutList id={id} />
      <StatementList id={id} as="speaker" />
    </>
  ),
  PROGRAMME: (id) => (
    <>
      <TalkedAboutByList id={id} />
      <ImplementerList id={id} />
      <MetricList id={id} />
      <TimelineList id={id} />
      <RelatedList id={id} relation="basedOn" />
      <RelatedList id={id} relation="partOf" />
      <RelatedList id={id} relation="parts" />
      <RelatedList id={id} relation="participants" />
      <StatementList id={id} as="about" />
    </>
  ),
  PLACE: (id) => (
    <>
      <ProgrammeList id={id} />
      <BodyList id={id} />
      <PostsInBody id={id} />
      <EventList id={id} />
      <StatementsHere id={id} />
      <PlaceList id={id} />
    </>
  ),
  POLICY_DOCUMENT: (id) => (
    <>
      <RelatedList id={id} relation="issuedBy" />
      <RelatedList id={id} relation="basedOn" />
      <RelatedList id={id} relation="basisOf" />
      <StatementList id={id} as="about" />
    </>
  ),
  EVENT: (id) => (
    <>
      <RelatedList id={id} relation="locatedIn" />
      <RelatedList id={id} relation="participants" />
      <StatementList id={id} as="about" />
    </>
  ),
};

export function EntityFacts({ id, type }: { readonly id: string; readonly type: EntityType }) {
  return (
    <>
      {FACTS[type](id)}
      <NamingDocumentList id={id} />
    </>
  );
}
