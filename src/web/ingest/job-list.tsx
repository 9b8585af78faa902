/** What was handed in of late, how far it is, and what came of it. */
import { useEffect, useRef } from "preact/hooks";
import { ask } from "../ask/ask.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { RunJobAgain } from "../questions/questions.ts";
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";
import { isPending, type Job } from "./use-jobs.ts";

const WORDS = {
  title: { zh: "近来读入的", en: "Taken in of late" },
  none: { zh: "还没有。", en: "Nothing yet." },
  erased: { zh: "（已清除）", en: "(erased)" },
  again: { zh: "再读一次", en: "Read it again" },
  unnamed: { zh: "无标题", en: "without a headline" },
  progress: (name: string) => ({ zh: `${name} 的进度`, en: `progress of ${name}` }),
  ended: (name: string, state: Both) => ({ zh: `${name}：${state.zh}`, en: `${name}: ${state.en}` }),
  more: (count: number) => ({ zh: `另有 ${count} 条提示`, en: `${count} more messages` }),
};

const STATES: Readonly<Record<Job["state"], Both>> = {
  QUEUED: { zh: "排队中", en: "waits" },
  RUNNING: { zh: "正在读", en: "is being read" },
  DONE: { zh: "已读完", en: "is read" },
  FAILED: { zh: "没有读成", en: "failed" },
};

interface JobListProps {
  readonly jobs: readonly Job[];
  readonly look: () => void;
}

export function JobList({ jobs, look }: JobListProps) {
  useEnds(jobs);
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{say(WORDS.title)}</h2>
      {jobs.length === 0 && <p class="quiet">{say(WORDS.none)}</p>}
      <ol class="jobs">
        {jobs.map((each) => (
          <JobItem key={each.id} job={each} look={look} />
        ))}
      </ol>
    </section>
  );
}

/** Tells those who hear the page when a job comes to its end. */
function useEnds(jobs: readonly Job[]): void {
  const waited = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ended = jobs.filter((each) => waited.current.has(each.id) && !isPending(each));
    for (const { name, state } of ended) announce(say(WORDS.ended(name ?? say(WORDS.erased), STATES[state])));
    waited.current = new Set(jobs.filter(isPending).map(({ id }) => id));
  }, [jobs]);
}

function JobItem({ job, look }: { readonly job: Job; readonly look: () => void }) {
  const name = job.name ?? say(WORDS.erased);
  const { done, total } = job.progress;
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        <span class={job.state === "FAILED" ? "trouble" : "quiet"}>{say(STATES[job.state])}</span>{" "}
        <span class="quiet">
          {job.askedBy} · {job.queuedAt.slice(0, 16).replace("T", " ")}
        </span>
      </p>
      {isPending(job) && (
        <progress aria-label={say(WORDS.progress(name))} {...(total ? { value: done, max: total } : {})} />
      )}
      {job.failure !== null && <p class="trouble">{job.failure}</p>}
      {job.canRunAgain && (
        <button
          type="button"
          onClick={() => {
            void ask(RunJobAgain, { input: { job: job.id } }).finally(look);
          }}
        >
          {say(WORDS.again)}
        </button>
      )}
      {job.report && <Report report={job.report} />}
      <ul>
        {job.documents.map(({ id, publisher, publishedOn, articles }) => (
          <li key={id}>
            <ViewLink to={{ page: "document", id }}>
              <bdi>{articles.find(({ headline }) => headline)?.headline ?? say(WORDS.unnamed)}</bdi>
            </ViewLink>{" "}
            <span class="quiet">{[publisher, publishedOn].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const COUNTS: readonly [keyof CountsOf, Both][] = [
  ["loaded", { zh: "新文件", en: "new" }],
  ["superseded", { zh: "新版本", en: "new versions" }],
  ["unchanged", { zh: "已在库中", en: "there already" }],
  ["keptOut", { zh: "撤回过，没有读入", en: "kept out, since they were retracted" }],
  ["refused", { zh: "拒绝", en: "refused" }],
];

type ReportOf = NonNullable<Job["report"]>;
type CountsOf = Pick<ReportOf, "loaded" | "superseded" | "unchanged" | "keptOut" | "refused">;

function Report({ report }: { readonly report: ReportOf }) {
  const left = report.messageCount - report.messages.length;
  return (
    <>
      <p>
        {COUNTS.filter(([key]) => report[key] > 0)
          .map(([key, name]) => `${say(name)} ${report[key]}`)
          .join(" · ")}
      </p>
      <ul>
        {report.messages.map(({ severity, file, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id, and never change their order
          <li key={at} class={severity === "ERROR" ? "trouble" : "quiet"}>
            <bdi>{file}</bdi>: {reason}
          </li>
        ))}
        {left > 0 && <li class="quiet">{say(WORDS.more(left))}</li>}
      </ul>
    </>
  );
}
