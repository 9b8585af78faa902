/** How a search found an entity: its name, the alias that fits, and what tells it from its namesakes. */
import { type Both, say } from "../state/language.ts";
import { MatchedName } from "./matched-name.tsx";
import type { Found } from "./use-suggestions.ts";

const WORDS = {
  pinyin: { zh: "拼音", en: "pinyin" },
  documents: (count: number) => ({ zh: `${count} 份文件`, en: `${count} document${count === 1 ? "" : "s"}` }),
} satisfies Record<string, Both | ((count: number) => Both)>;

interface FoundEntityProps {
  readonly found: Found;
  readonly words: string;
}

/** Its name, with what fits marked. */
export function FoundName({ found: { node, match, matchedName }, words }: FoundEntityProps) {
  const name = <MatchedName name={matchedName} words={words} match={match} />;
  return matchedName === node.name ? (
    name
  ) : (
    <>
      <bdi>{node.name}</bdi>（{name}）
    </>
  );
}

/** A post of a person, the way it was found, in how many documents it stands. */
export function FoundDetail({ found: { node, match } }: Pick<FoundEntityProps, "found">) {
  const post = "positions" in node ? node.positions[0] : undefined;
  const parts = [
    post && `${post.organization?.name ?? ""}${post.title}`,
    /PINYIN|INITIALS/.test(match) && say(WORDS.pinyin),
    say(WORDS.documents(node.documentCount)),
  ];
  return <bdi class="quiet">{parts.filter(Boolean).join(" · ")}</bdi>;
}
