/** Those that an entity has a relation with: since when, how surely, in which sentences. */
import type { Question } from "../ask/question.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { Proofs } from "../parts/proofs.tsx";
import { Sure, Time } from "../parts/time.tsx";
import {
  BasedOn,
  BasisOf,
  Issued,
  IssuedBy,
  LocatedIn,
  Participants,
  ParticipatesIn,
  Partners,
  PartOf,
  type PartOfQuery,
  type PartOfQueryVariables,
  Parts,
} from "../questions/questions.ts";
import type { Both } from "../state/language.ts";

type RelatedQuestion = Question<PartOfQuery, PartOfQueryVariables>;

const RELATED = {
  partOf: { asked: PartOf, title: { zh: "隶属", en: "Part of" } },
  units: { asked: Parts, title: { zh: "下属机构", en: "Units" } },
  parts: { asked: Parts, title: { zh: "子项目", en: "Parts" } },
  partners: { asked: Partners, title: { zh: "合作方", en: "Partners" } },
  locatedIn: { asked: LocatedIn, title: { zh: "所在地", en: "Located in" } },
  issued: { asked: Issued, title: { zh: "印发的文件", en: "Documents issued" } },
  issuedBy: { asked: IssuedBy, title: { zh: "印发机关", en: "Issued by" } },
  basedOn: { asked: BasedOn, title: { zh: "依据文件", en: "Policy documents it rests on" } },
  basisOf: { asked: BasisOf, title: { zh: "以此为依据", en: "What rests on it" } },
  participatesIn: { asked: ParticipatesIn, title: { zh: "参加", en: "Takes part in" } },
  participants: { asked: Participants, title: { zh: "参加者", en: "Participants" } },
} satisfies Record<string, { readonly asked: unknown; readonly title: Both }>;

interface RelatedListProps {
  readonly id: string;
  readonly relation: keyof typeof RELATED;
}

export function RelatedList({ id, relation }: RelatedListProps) {
  const { asked, title } = RELATED[relation];
  return (
    <NodeList asked={asked as RelatedQuestion} id={id} title={title} keyOf={({ node }) => node.id}>
      {({ node, validFrom, firstOn, lastOn, certainty, claimCount, relations }) => (
        <>
          <EntityLink entity={node} /> <Time since={validFrom?.text} first={firstOn} last={lastOn} />{" "}
          <Sure certainty={certainty} />
          <Proofs claims={relations} count={claimCount} />
        </>
      )}
    </NodeList>
  );
}
