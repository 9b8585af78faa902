/** A statement: who said it, in which post, in which words, printed where. */
import type { StatementPartFragment } from "../questions/questions.ts";
import { ClaimActions } from "../review/claim-actions.tsx";
import { say } from "../state/language.ts";
import { EntityLink, EntityLinks } from "./entity-link.tsx";
import { PrintedIn } from "./printed-in.tsx";
import { ClaimLink } from "./proofs.tsx";
import { Quote } from "./quote.tsx";

const WORDS = {
  unknownSpeaker: { zh: "说话人不明", en: "speaker unknown" },
  joint: { zh: "、", en: ", " },
  about: { zh: "谈到", en: "about" },
};

export function Statement({ statement }: { readonly statement: StatementPartFragment }) {
  const { speaker, speakerPositions, evidences } = statement;
  const posts = speakerPositions.map(({ title, organization }) => `${organization?.name ?? ""}${title}`);
  return (
    <article class="statement">
      <p>
        {speaker ? <EntityLink entity={speaker} /> : <span class="quiet">{say(WORDS.unknownSpeaker)}</span>}{" "}
        <bdi class="quiet">{posts.join(say(WORDS.joint))}</bdi>{" "}
        <time class="quiet">{statement.saidOn ?? statement.saidWithin?.text}</time>
      </p>
      {evidences.map((evidence) => (
        <div key={`${evidence.document.id} ${evidence.start}`}>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
      <p class="quiet">
        {statement.about.length > 0 && say(WORDS.about)} <EntityLinks entities={statement.about} />{" "}
        <ClaimLink id={statement.id} />
      </p>
      <ClaimActions claim={{ id: statement.id, kind: "STATEMENT" }} />
    </article>
  );
}
