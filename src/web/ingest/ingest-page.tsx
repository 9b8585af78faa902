/** Where an admin takes pages in: pasted or as files. Each becomes a job, whose progress and report are shown. */
import { Answer } from "../parts/answer.tsx";
import { accessToken } from "../state/access-token.ts";
import { say } from "../state/language.ts";
import { FilesForm, TextForm } from "./hand-in.tsx";
import { JobList } from "./job-list.tsx";
import { useJobs } from "./use-jobs.ts";

const WORDS = {
  title: { zh: "读入", en: "Take in" },
  about: {
    zh: "报纸版面和政府网页按印出来的样子读入；整个文件夹用命令 ingest 更快。",
    en: "Newspaper and government pages are taken in as they were printed. For whole folders the command ingest is faster.",
  },
  needed: {
    zh: "读入需要管理员的访问令牌：请点右上角的“令牌”填入。",
    en: "Taking in needs the access token of an admin: give it under “Token” above.",
  },
};

export function IngestPage() {
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <p>{say(WORDS.about)}</p>
      {accessToken.value === null ? (
        <p class="notice">{say(WORDS.needed)}</p>
      ) : (
        <Ingest key={accessToken.value} />
      )}
    </section>
  );
}

function Ingest() {
  const [jobs, look] = useJobs();
  return (
    <Answer asked={jobs} again={look}>
      {(known) => (
        <>
          <TextForm queued={look} />
          <FilesForm queued={look} />
          <JobList jobs={known} look={look} />
        </>
      )}
    </Answer>
  );
}
