/** What a reviewer can put right of a claim: that it is wrong, or its speaker, date or title. */
import { useId, useState } from "preact/hooks";
import type { ClaimKind, CorrectInput } from "../questions/questions.ts";
import { accessToken } from "../state/access-token.ts";
import { type Both, say } from "../state/language.ts";
import { ChangeForm } from "./change-form.tsx";
import { correcting, undoingCorrection } from "./changes.ts";
import { NOBODY, SpeakerField } from "./speaker-field.tsx";

const WORDS = {
  open: { zh: "更正", en: "Correct it" },
  done: { zh: "已更正。", en: "It is corrected." },
  undone: { zh: "更正已撤销。", en: "The correction is undone." },
  undo: { zh: "撤销更正", en: "Undo the correction" },
  date: { zh: "日期应是（年、年-月或年-月-日）", en: "It is of (year, year-month or year-month-day)" },
  title: { zh: "职务应是（不写单位）", en: "The title is (without the body)" },
  missing: { zh: "请填写应是什么。", en: "Say what it should be." },
} satisfies Record<string, Both>;

type Part = "wrong" | "speaker" | "date" | "title";

const PARTS: Readonly<Record<Part, Both>> = {
  wrong: { zh: "文件没有这样说", en: "The document does not say so" },
  speaker: { zh: "说话人不对", en: "Someone else said it" },
  date: { zh: "日期不对", en: "Another date" },
  title: { zh: "职务不对", en: "Another title" },
};

const PARTS_OF: Readonly<Record<ClaimKind, readonly Part[]>> = {
  STATEMENT: ["wrong", "speaker", "date"],
  POSITION: ["wrong", "title", "date"],
  RELATION: ["wrong", "date"],
  METRIC: ["wrong", "date"],
};

interface ClaimActionsProps {
  readonly claim: { readonly id: string; readonly kind: ClaimKind };
  /** After something was changed: the claim may be another now. */
  readonly changed?: () => void;
}

/** Shown to those who gave an access token. */
export function ClaimActions({ claim, changed }: ClaimActionsProps) {
  const [part, setPart] = useState<Part | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const [notice, setNotice] = useState<Both | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  if (accessToken.value === null) return null;
  return (
    <details class="claim-actions">
      <summary>{say(WORDS.open)}</summary>
      <p class="buttons">
        {PARTS_OF[claim.kind].map((each) => (
          <button key={each} type="button" aria-pressed={part === each} onClick={() => setPart(each)}>
            {say(PARTS[each])}
          </button>
        ))}
      </p>
      {part && (
        <Correction
          key={part}
          claim={claim.id}
          part={part}
          cancel={() => setPart(null)}
          done={(id) => {
            setPart(null);
            setMade(id);
            setNotice(WORDS.done);
            changed?.();
          }}
        />
      )}
      {notice && <p class="notice">{say(notice)}</p>}
      {made !== null && !isUndoing && (
        <button type="button" onClick={() => setUndoing(true)}>
          {say(WORDS.undo)}
        </button>
      )}
      {made !== null && isUndoing && (
        <ChangeForm
          title={say(WORDS.undo)}
          change={undoingCorrection(made)}
          cancel={() => setUndoing(false)}
          done={() => {
            setUndoing(false);
            setMade(null);
            setNotice(WORDS.undone);
            changed?.();
          }}
        />
      )}
    </details>
  );
}

interface CorrectionProps {
  readonly claim: string;
  readonly part: Part;
  readonly cancel: () => void;
  readonly done: (correction: string | null) => void;
}

function Correction({ claim, part, cancel, done }: CorrectionProps) {
  const [value, setValue] = useState("");
  const id = useId();
  const to = correctionOf(part, value.trim());
  return (
    <ChangeForm
      title={say(PARTS[part])}
      change={to && correcting(claim, to)}
      missing={say(WORDS.missing)}
      cancel={cancel}
      done={(outcome) => done(outcome.id)}
    >
      {part === "speaker" && <SpeakerField claim={claim} value={value} choose={setValue} />}
      {(part === "date" || part === "title") && (
        <>
          <label for={id}>{say(WORDS[part])}</label>
          <input
            id={id}
            autocomplete="off"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </>
      )}
    </ChangeForm>
  );
}

function correctionOf(part: Part, value: string): Partial<CorrectInput> | undefined {
  if (part === "wrong") return { wrong: true };
  if (value === "") return undefined;
  return part === "speaker" && value === NOBODY ? { noSpeaker: true } : { [part]: value };
}
