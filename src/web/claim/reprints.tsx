/** Where else the same words are printed. */
import { ClaimLink } from "../parts/proofs.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import type { ReprintPartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  reprints: { zh: "转载", en: "Reprints" },
  of: { zh: "转载自", en: "Reprinted from" },
  unknown: { zh: "来源未注明", en: "publisher not stated" },
} satisfies Record<string, Both>;

interface ReprintsProps {
  readonly reprints: readonly ReprintPartFragment[];
  readonly of: {
    readonly id: string;
    readonly document: { readonly publisher: string | null; readonly publishedOn: string | null };
  } | null;
}

export function Reprints({ reprints, of }: ReprintsProps) {
  return (
    <>
      {of && (
        <p>
          {say(WORDS.of)} <bdi>{printedBy(of.document)}</bdi> <ClaimLink id={of.id} />
        </p>
      )}
      {reprints.length > 0 && (
        <section class="list">
          <h2>{say(WORDS.reprints)}</h2>
          <ul class="entries">
            {reprints.map((reprint) => (
              <li key={reprint.statement.id}>
                <ViewLink to={{ page: "document", id: reprint.document.id, at: reprint.evidence }}>
                  <bdi>{printedBy(reprint)}</bdi>
                </ViewLink>{" "}
                <ClaimLink id={reprint.statement.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function printedBy({
  publisher,
  publishedOn,
}: Pick<ReprintPartFragment, "publisher" | "publishedOn">): string {
  return [publisher ?? say(WORDS.unknown), publishedOn].filter(Boolean).join(" · ");
}
