/** Who talked about what: from the programme's side with the words, from the speaker's side as a way to them. */
import { currentMoment } from "../address/moment.ts";
import { EntityLink } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { Proofs } from "../parts/proofs.tsx";
import { Statement } from "../parts/statement.tsx";
import { daysOf } from "../parts/time.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { TalkedAbout, TalkedAboutBy } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = {
  by: { zh: "谁谈到了它", en: "Who talked about it" },
  about: { zh: "谈到的项目", en: "Programmes talked about" },
  count: (count: number, days: string) => ({
    zh: `${count} 段 · ${days}`,
    en: `${count} statement${count === 1 ? "" : "s"} · ${days}`,
  }),
  all: (count: number) => ({ zh: `全部 ${count} 段`, en: `All ${count} statements` }),
};

/** Speakers with their words and the post that they held. */
export function TalkedAboutByList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={TalkedAboutBy} id={id} title={WORDS.by} keyOf={({ node }) => node.id}>
      {({ node, statementCount, firstSaidOn, lastSaidOn, statements }) => (
        <>
          <h3>
            <EntityLink entity={node} />{" "}
            <span class="quiet">{say(WORDS.count(statementCount, daysOf(firstSaidOn, lastSaidOn)))}</span>
          </h3>
          {statements.map((each) => (
            <Statement key={each.id} statement={each} />
          ))}
          {statementCount > statements.length && (
            <ViewLink to={{ page: "entity", type: node.type, id: node.id, about: id, ...currentMoment() }}>
              {say(WORDS.all(statementCount))}
            </ViewLink>
          )}
        </>
      )}
    </NodeList>
  );
}

/** Programmes that a speaker talked about. */
export function TalkedAboutList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={TalkedAbout} id={id} title={WORDS.about} keyOf={({ node }) => node.id}>
      {({ node, statementCount, firstSaidOn, lastSaidOn, statements }) => (
        <>
          <EntityLink entity={node} />{" "}
          <span class="quiet">{say(WORDS.count(statementCount, daysOf(firstSaidOn, lastSaidOn)))}</span>
          <Proofs claims={statements} count={statementCount} />
        </>
      )}
    </NodeList>
  );
}
