/** What a document is, where it came from, and by which file and programs it can be checked. */
import { Facts } from "../parts/facts.tsx";
import { MomentFields } from "../parts/moment-fields.tsx";
import { SaveButton } from "../parts/save-button.tsx";
import { type Both, say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import type { ReadDocument } from "./reading.ts";

const WORDS = {
  unknown: { zh: "来源未注明的文件", en: "Document of an unstated publisher" },
  retracted: { zh: "这份文件已撤回。", en: "This document was retracted." },
  origin: { zh: "出处与核验", en: "Origin and check" },
  citation: { zh: "著录", en: "Citation" },
  sources: { zh: "来源", en: "Source" },
  hash: { zh: "文件 SHA-256", en: "SHA-256 of the file" },
  textHash: { zh: "文本 SHA-256", en: "SHA-256 of the text" },
  encoding: { zh: "编码", en: "Encoding" },
  reader: { zh: "读取器版本", en: "Reader version" },
  extractor: { zh: "抽取器", en: "Extractor" },
  recorded: { zh: "读入时间", en: "Taken in" },
  save: { zh: "下载文本", en: "Save the text" },
} satisfies Record<string, Both>;

export function DocumentFacts({ document }: { readonly document: ReadDocument }) {
  const title = [document.publisher, document.publishedOn].filter(Boolean).join(" · ");
  useTitle(title || say(WORDS.unknown));
  return (
    <>
      <h1>
        <bdi>{title || say(WORDS.unknown)}</bdi>
      </h1>
      {document.retractedAt && <p class="failure">{say(WORDS.retracted)}</p>}
      <details class="origin">
        <summary>{say(WORDS.origin)}</summary>
        <Facts
          facts={[
            [WORDS.citation, document.citation],
            ...document.sources.map(({ location }) => [WORDS.sources, location] as const),
            [WORDS.hash, document.sha256],
            [WORDS.textHash, document.textSha256],
            [WORDS.encoding, document.encoding],
            [WORDS.reader, document.readerVersion],
            [WORDS.extractor, document.extractor],
            [WORDS.recorded, document.recordedAt],
          ]}
        />
        <SaveButton
          label={WORDS.save}
          name={`${document.id}.txt`}
          type="text/plain"
          content={async () => document.text}
        />
      </details>
      <MomentFields />
    </>
  );
}
