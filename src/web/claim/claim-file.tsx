/** How a claim is cited and checked: the citation, the file with its hash, who extracted it, the proof bundle. */
import { useState } from "preact/hooks";
import { ask } from "../ask/ask.ts";
import { Facts } from "../parts/facts.tsx";
import { SaveButton } from "../parts/save-button.tsx";
import { ProofBundle } from "../questions/questions.ts";
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";
import type { ProvedClaim } from "./proved-claim.ts";

const WORDS = {
  check: { zh: "引用与核验", en: "Cite and check" },
  copy: { zh: "复制著录", en: "Copy the citation" },
  copied: { zh: "已复制", en: "Copied" },
  notCopied: {
    zh: "浏览器不允许复制，请自行选取。",
    en: "The browser does not allow it: select it by hand.",
  },
  proof: { zh: "下载证据包", en: "Save the proof bundle" },
  source: { zh: "来源", en: "Source" },
  hash: { zh: "文件 SHA-256", en: "SHA-256 of the file" },
  confidence: { zh: "置信度", en: "Confidence" },
  extractor: { zh: "抽取器", en: "Extractor" },
  recorded: { zh: "记录时间", en: "Recorded" },
  retracted: { zh: "撤回时间", en: "Retracted" },
  place: { zh: "在文本中的位置", en: "Place in the text" },
} satisfies Record<string, Both>;

export function ClaimFile({ claim }: { readonly claim: ProvedClaim }) {
  const { id, citation, document } = claim;
  return (
    <>
      <h2>{say(WORDS.check)}</h2>
      <Citation text={citation} />
      <Facts
        facts={[
          ...document.sources.map(({ location }) => [WORDS.source, location] as const),
          [WORDS.hash, document.sha256],
          [WORDS.place, claim.evidences.map(({ start, end }) => `${start}–${end}`).join("，")],
          [WORDS.confidence, claim.confidence.toFixed(2)],
          [WORDS.extractor, claim.extractor],
          [WORDS.recorded, claim.recordedAt],
          [WORDS.retracted, claim.retractedAt],
        ]}
      />
      <SaveButton
        label={WORDS.proof}
        name={`${id}.jsonld`}
        type="application/ld+json"
        content={async () => (await ask(ProofBundle, { id })).claim?.proof ?? ""}
      />
    </>
  );
}

function Citation({ text }: { readonly text: string }) {
  const [told, setTold] = useState<Both>();
  const tell = (words: Both): void => {
    setTold(words);
    announce(say(words));
  };
  const copy = (): void => {
    // Undefined where the page was not reached by a safe way.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) tell(WORDS.notCopied);
    else
      clipboard.writeText(text).then(
        () => tell(WORDS.copied),
        () => tell(WORDS.notCopied),
      );
  };
  return (
    <p class="citation">
      <bdi>{text}</bdi>{" "}
      <button type="button" onClick={copy}>
        {say(WORDS.copy)}
      </button>{" "}
      {told && <span class="quiet">{say(told)}</span>}
    </p>
  );
}
