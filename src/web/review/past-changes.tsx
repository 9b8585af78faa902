/** What people judged and corrected, the last first; what counts can be taken back. */
import { useState } from "preact/hooks";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import {
  PastCorrections,
  type PastCorrectionsQuery,
  PastJudgements,
  type SidePartFragment,
} from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { ChangeForm } from "./change-form.tsx";
import { type Change, undoingCorrection, undoingJudgement } from "./changes.ts";
import { nameOf } from "./verdicts.ts";

const MOST = 20;

const WORDS = {
  judgements: { zh: "近来的判断", en: "Judgements of late" },
  corrections: { zh: "近来的更正", en: "Corrections of late" },
  none: { zh: "还没有。", en: "None yet." },
  undo: { zh: "撤销", en: "Undo" },
  undoOf: (words: string) => ({ zh: `撤销：${words}`, en: `Undo: ${words}` }),
  undone: { zh: "已撤销", en: "undone" },
  nothing: { zh: "（文件已不在）", en: "(its document is gone)" },
  wrong: { zh: "不实", en: "wrong" },
  noSpeaker: { zh: "说话人不明", en: "no speaker" },
  speaker: (name: string) => ({ zh: `说话人是${name}`, en: `said by ${name}` }),
  date: (date: string) => ({ zh: `日期是 ${date}`, en: `dated ${date}` }),
  title: (title: string) => ({ zh: `职务是${title}`, en: `as ${title}` }),
  claim: { zh: "看这条记录", en: "see the claim" },
};

interface PastProps {
  /** Changes where something was changed here, so that the lists are read again. */
  readonly turn: number;
  readonly done: () => void;
}

export function PastChanges({ turn, done }: PastProps) {
  return (
    <>
      <PastJudgementList key={`judged ${turn}`} done={done} />
      <PastCorrectionList key={`corrected ${turn}`} done={done} />
    </>
  );
}

function PastJudgementList({ done }: { readonly done: () => void }) {
  const [asked, again] = useAnswer(PastJudgements, { first: MOST, after: null });
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">{say(WORDS.judgements)}</h2>
      <Answer asked={asked} again={again}>
        {({ judgements: { nodes } }) => (
          <ul class="past">
            {nodes.length === 0 && <li class="quiet">{say(WORDS.none)}</li>}
            {nodes.map((each) => (
              <PastChange
                key={each.id}
                words={`${sideName(each.left)} / ${sideName(each.right)}: ${say(nameOf(each.verdict))}`}
                {...each}
                change={undoingJudgement(each.id)}
                done={done}
              />
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

function PastCorrectionList({ done }: { readonly done: () => void }) {
  const [asked, again] = useAnswer(PastCorrections, { first: MOST, after: null });
  return (
    <section aria-labelledby="corrected">
      <h2 id="corrected">{say(WORDS.corrections)}</h2>
      <Answer asked={asked} again={again}>
        {({ corrections: { nodes } }) => (
          <ul class="past">
            {nodes.length === 0 && <li class="quiet">{say(WORDS.none)}</li>}
            {nodes.map((each) => (
              <PastChange
                key={each.id}
                words={correctionWords(each)}
                {...each}
                change={undoingCorrection(each.id)}
                done={done}
              />
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

interface PastChangeProps {
  readonly words: string;
  readonly by: string;
  readonly why: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly claim?: { readonly id: string } | null;
  readonly change: Change;
  readonly done: () => void;
}

function PastChange({ words, by, why, recordedAt, retractedAt, claim, change, done }: PastChangeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <bdi>{words}</bdi>{" "}
      <span class="quiet">
        {by.replace(/^person:/, "")} · {recordedAt.slice(0, 10)}
        {why !== null && <bdi> · {why}</bdi>}
      </span>{" "}
      {claim && <ViewLink to={{ page: "claim", id: claim.id }}>{say(WORDS.claim)}</ViewLink>}{" "}
      {retractedAt === null ? (
        <button type="button" aria-label={say(WORDS.undoOf(words))} onClick={() => setOpen(true)}>
          {say(WORDS.undo)}
        </button>
      ) : (
        <span class="quiet">{say(WORDS.undone)}</span>
      )}
      {isOpen && (
        <ChangeForm
          title={say(WORDS.undoOf(words))}
          change={change}
          done={done}
          cancel={() => setOpen(false)}
        />
      )}
    </li>
  );
}

function sideName(side: SidePartFragment | null): string {
  if (side === null) return say(WORDS.nothing);
  return "entity" in side ? side.entity.name : side.name;
}

type PastCorrection = PastCorrectionsQuery["corrections"]["nodes"][number];

function correctionWords({ quote, wrong, noSpeaker, speaker, date, title }: PastCorrection): string {
  const said: readonly (Both | null | false)[] = [
    wrong && WORDS.wrong,
    noSpeaker && WORDS.noSpeaker,
    speaker && WORDS.speaker(speaker.text),
    date && WORDS.date(date.text),
    title !== null && WORDS.title(title),
  ];
  const what = said.flatMap((each) => (each ? [say(each)] : [])).join(", ");
  return `“${quote?.replaceAll("\n", "") ?? say(WORDS.nothing)}”: ${what}`;
}
