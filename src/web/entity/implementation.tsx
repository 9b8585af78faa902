/** Who carries out which programme, where, since when, with which figures. */
import { EntityLink, EntityLinks } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { Proofs, ProofsOfTie } from "../parts/proofs.tsx";
import { Sure, Time } from "../parts/time.tsx";
import { Implementers, Programmes } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { Metric } from "./metrics.tsx";

const WORDS = {
  implementers: { zh: "谁在实施", en: "Who carries it out" },
  programmes: { zh: "实施的项目", en: "Programmes carried out" },
  where: { zh: "在", en: "in" },
  by: { zh: "实施者", en: "by" },
};

/** Of a programme. */
export function ImplementerList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={Implementers} id={id} title={WORDS.implementers} keyOf={({ node }) => node.id}>
      {({ node, places, validFrom, firstOn, lastOn, certainty, relations, claimCount, metrics }) => (
        <>
          <EntityLink entity={node} />{" "}
          {places.length > 0 && node.type !== "PLACE" && (
            <span class="quiet">
              {say(WORDS.where)} <EntityLinks entities={places} />{" "}
            </span>
          )}
          <Time since={validFrom?.text} first={firstOn} last={lastOn} /> <Sure certainty={certainty} />
          <Proofs claims={relations} count={claimCount} />
          {metrics.map((metric) => (
            <Metric key={metric.id} metric={metric} />
          ))}
        </>
      )}
    </NodeList>
  );
}

/** Of a body or a place. */
export function ProgrammeList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={Programmes} id={id} title={WORDS.programmes} keyOf={({ node }) => node.id}>
      {({ node, firstOn, lastOn, certainty, implementers }) => (
        <>
          <EntityLink entity={node} /> <Time first={firstOn} last={lastOn} /> <Sure certainty={certainty} />
          {implementers.map((each) => (
            <div key={each.id}>
              {each.id !== id && (
                <span class="quiet">
                  {say(WORDS.by)} <EntityLink entity={each} />
                </span>
              )}
              <ProofsOfTie from={each.id} to={node.id} relations={["IMPLEMENTS"]} />
            </div>
          ))}
        </>
      )}
    </NodeList>
  );
}
