/** What to do with a store that holds nothing yet. */
import { ViewLink } from "../parts/view-link.tsx";
import { say } from "../state/language.ts";
import { useViewer } from "../tokens/use-viewer.ts";
import { Command } from "./command.tsx";

const WORDS = {
  title: { zh: "库里还没有文件", en: "The store holds no documents yet" },
  about: {
    zh: "把报纸版面和政府网页存成文件，用一条命令读入。服务不必停下；读完刷新本页即可。",
    en: "Save newspaper and government pages as files, and take them in with one command. The service may go on; reload this page when it is done.",
  },
  own: { zh: "读入自己的文件或文件夹", en: "Your own files or folders" },
  samples: { zh: "先用自带的六个样例版面试一试", en: "To try it: the six sample pages" },
  here: { zh: "您是管理员，也可以", en: "As an admin you can also" },
  page: { zh: "在网页上读入", en: "take them in on a page" },
  check: { zh: "看看机器是否准备好", en: "See whether this machine is ready" },
};

export function EmptyStore() {
  const viewer = useViewer();
  return (
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">{say(WORDS.title)}</h2>
      <p>{say(WORDS.about)}</p>
      <Command label={say(WORDS.own)} words="npm run --silent policygraph -- ingest PATH" />
      <Command label={say(WORDS.samples)} words="npm run --silent policygraph -- ingest samples" />
      <Command label={say(WORDS.check)} words="npm run --silent policygraph -- doctor" />
      {viewer?.role === "ADMIN" && (
        <p>
          {say(WORDS.here)} <ViewLink to={{ page: "ingest" }}>{say(WORDS.page)}</ViewLink>
        </p>
      )}
    </section>
  );
}
