/** A statement: who said it, in which post, in which words, printed where. */
import type { StatementPartFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { EntityLink } from "./entity-link.tsx";
import { PrintedIn } from "./printed-in.tsx";
import { Quote } from "./quote.tsx";

const WORDS = {
  unknownSpeaker: { zh: "说话人不明", en: "speaker unknown" },
  joint: { zh: "、", en: ", " },
};

export function Statement({ statement }: { readonly statement: StatementPartFragment }) {
  const { speaker, speakerPositions, evidences } = statement;
  const posts = speakerPositions.map(({ title, organization }) => `${organization?.name ?? ""}${title}`);
  return (
    <article class="statement">
      <p>
        {speaker ? <EntityLink entity={speaker} /> : <span class="quiet">{say(WORDS.unknownSpeaker)}</span>}{" "}
        <span class="quiet">{posts.join(say(WORDS.joint))}</span>{" "}
        <time class="quiet">{statement.saidOn ?? statement.saidWithin?.text}</time>
      </p>
      {evidences.map((evidence) => (
        <div key={`${evidence.document.id} ${evidence.start}`}>
          <Quote evidence={evidence} />
          <PrintedIn evidence={evidence} />
        </div>
      ))}
    </article>
  );
}
