/** Where words are printed, as a link to the place in the document. */
import type { EvidencePartFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { ViewLink } from "./view-link.tsx";

const WORDS = {
  unknownPublisher: { zh: "来源未注明", en: "publisher not stated" },
  page: (page: string) => ({ zh: `第 ${page} 页`, en: `page ${page}` }),
};

export function PrintedIn({ evidence }: { readonly evidence: EvidencePartFragment }) {
  const { document, article, start, end, page } = evidence;
  const parts = [
    document.publisher ?? say(WORDS.unknownPublisher),
    document.publishedOn,
    page !== null && say(WORDS.page(page)),
    article?.headline && `《${article.headline}》`,
  ];
  return (
    <ViewLink to={{ page: "document", id: document.id, at: { start, end } }} class="printed-in">
      <bdi>{parts.filter(Boolean).join(" · ")}</bdi>
    </ViewLink>
  );
}
