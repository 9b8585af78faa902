/** An article: headline, byline, body as read; its marks are fetched when it comes near the window. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Stretch } from "../address/address.ts";
import type { AskError } from "../ask/ask.ts";
import { Failure } from "../parts/failure.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import type { ArticlePartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { MarkedText } from "./marked-text.tsx";
import type { ReadArticle, Reading } from "./reading.ts";
import { useNear } from "./use-near.ts";

const WORDS = {
  untitled: { zh: "（无标题）", en: "(no headline)" },
  by: { zh: "记者", en: "By" },
  truncated: { zh: "原文在此不完整。", en: "The text is incomplete here." },
  reprints: { zh: "转载", en: "Reprints" },
} satisfies Record<string, Both>;

interface ArticleTextProps {
  readonly read: ReadArticle;
  readonly load: Reading["load"];
  readonly asked: Stretch | undefined;
}

export function ArticleText({ read: { article, parts }, load, asked }: ArticleTextProps) {
  const place = useRef<HTMLElement>(null);
  const [error, setError] = useState<AskError>();
  const isNear = useNear(place);
  useEffect(() => {
    if (isNear) load(article.id).catch(setError);
  }, [isNear, article.id, load]);
  const { headline, headlineParts, reporters, datelinePlace, truncated } = article;
  return (
    <article ref={place}>
      <h2>
        <bdi>{headline ?? say(WORDS.untitled)}</bdi>
      </h2>
      {headlineParts.map((line) => (
        <p key={line} class="headline-part">
          <bdi>{line}</bdi>
        </p>
      ))}
      {(reporters.length > 0 || datelinePlace) && (
        <p class="quiet">
          <bdi>
            {[reporters.length > 0 && `${say(WORDS.by)} ${reporters.join("、")}`, datelinePlace]
              .filter(Boolean)
              .join(" · ")}
          </bdi>
        </p>
      )}
      {error && <Failure error={error} />}
      {parts.map((part) => (
        <MarkedText key={part.start} part={part} asked={asked} />
      ))}
      {truncated && <p class="quiet">{say(WORDS.truncated)}</p>}
      <Reprints reprints={article.reprints} />
    </article>
  );
}

function Reprints({ reprints }: Pick<ArticlePartFragment, "reprints">) {
  if (reprints.length === 0) return null;
  return (
    <p>
      {say(WORDS.reprints)}{" "}
      {reprints.map(({ article: { id, headline, spans, document } }) => (
        <ViewLink key={id} to={{ page: "document", id: document.id, ...(spans[0] && { at: spans[0] }) }}>
          <bdi>{[document.publisher, document.publishedOn, headline].filter(Boolean).join(" · ")}</bdi>
        </ViewLink>
      ))}
    </p>
  );
}
