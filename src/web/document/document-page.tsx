/** The page of a document: its text as read, by articles, with all that is marked in it, and where it came from. */
import { useEffect, useMemo } from "preact/hooks";
import type { Stretch } from "../address/address.ts";
import { askedMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { DocumentText } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { ArticleText } from "./article-text.tsx";
import { ClaimList } from "./claim-list.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { MarkedText } from "./marked-text.tsx";
import { type ReadDocument, readingOf } from "./reading.ts";
import { ReadingNote } from "./reading-note.tsx";
import { useAskedStretch } from "./use-asked-stretch.ts";

const WORDS = {
  none: {
    zh: "库里没有这份文件。它可能已被撤回或清除。",
    en: "The store holds no such document. It may have been retracted or erased.",
  },
  rest: { zh: "版面其余文字", en: "Other text of the page" },
  restNote: { zh: "报头、标题、图片说明等，按原样。", en: "Mastheads, headlines, captions, as they stand." },
} satisfies Record<string, Both>;

interface DocumentPageProps {
  readonly id: string;
  readonly at: Stretch | undefined;
}

export function DocumentPage({ id, at }: DocumentPageProps) {
  const [asked, again] = useAnswer(DocumentText, { id, knownAt: askedMoment().knownAt });
  return (
    <section class="page reading">
      <Answer asked={asked} again={again}>
        {({ node }) =>
          node && "text" in node ? (
            <ReadingPage key={node.id} document={node as ReadDocument} at={at} />
          ) : (
            <p>{say(WORDS.none)}</p>
          )
        }
      </Answer>
    </section>
  );
}

function ReadingPage({
  document,
  at,
}: {
  readonly document: ReadDocument;
  readonly at: Stretch | undefined;
}) {
  const { knownAt } = askedMoment();
  const reading = useMemo(() => readingOf(document, knownAt), [document, knownAt]);
  useEffect(() => reading.close, [reading]);
  useAskedStretch(at);
  return (
    <>
      <DocumentFacts document={document} />
      <div class="columns">
        <ReadingNote>
          {reading.articles.map((read) => (
            <ArticleText key={read.article.id} read={read} load={reading.load} asked={at} />
          ))}
          {reading.rest.length > 0 && (
            <section>
              <h2>{say(WORDS.rest)}</h2>
              <p class="quiet">{say(WORDS.restNote)}</p>
              {reading.rest.map((part) => (
                <MarkedText key={part.start} part={part} asked={at} />
              ))}
            </section>
          )}
        </ReadingNote>
        <ClaimList id={document.id} />
      </div>
    </>
  );
}
