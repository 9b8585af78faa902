/** Another speaker, sought among the names of the document. */
import { useEffect, useId, useState } from "preact/hooks";
import type { AskError } from "../ask/ask.ts";
import { Failure } from "../parts/failure.tsx";
import { TYPE_NAMES } from "../parts/words.ts";
import type { EntityNameFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { speakersNamedIn } from "./named-in.ts";

/** Nobody is told to have said it. */
export const NOBODY = "nobody";

const WORDS = {
  seek: { zh: "在本文件的名称里找", en: "Find among the names of the document" },
  speaker: { zh: "说话人应是", en: "It was said by" },
  choose: { zh: "请选择", en: "Choose" },
  nobody: { zh: "没有写明是谁", en: "Nobody is told" },
};

interface SpeakerFieldProps {
  readonly claim: string;
  /** An entity's id, `NOBODY`, or empty. */
  readonly value: string;
  readonly choose: (value: string) => void;
}

export function SpeakerField({ claim, value, choose }: SpeakerFieldProps) {
  const [known, setKnown] = useState<readonly EntityNameFragment[] | AskError>([]);
  const [words, setWords] = useState("");
  const id = useId();
  useEffect(() => {
    speakersNamedIn(claim).then(setKnown, setKnown);
  }, [claim]);
  if (known instanceof Error) return <Failure error={known} />;
  const found = known.filter(({ name, id: each }) => name.includes(words.trim()) || each === value);
  return (
    <>
      <label for={`${id}seek`}>{say(WORDS.seek)}</label>
      <input
        id={`${id}seek`}
        autocomplete="off"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <label for={`${id}speaker`}>{say(WORDS.speaker)}</label>
      <select id={`${id}speaker`} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say(WORDS.choose)}</option>
        <option value={NOBODY}>{say(WORDS.nobody)}</option>
        {found.map(({ id: each, name, type }) => (
          <option key={each} value={each}>
            {`${name} · ${say(TYPE_NAMES[type])}`}
          </option>
        ))}
      </select>
    </>
  );
}
