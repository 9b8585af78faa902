import { ViewLink } from "../parts/view-link.tsx";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  title: { zh: "没有这一页", en: "There is no such page" },
  path: (path: string) => ({ zh: `地址 ${path} 不存在。`, en: `Nothing is at ${path}.` }),
  start: { zh: "回到首页", en: "Go to the start" },
} satisfies Record<string, Both | ((path: string) => Both)>;

export function UnknownPage({ path }: { readonly path: string }) {
  return (
    <section class="page">
      <h1>{say(WORDS.title)}</h1>
      <p>{say(WORDS.path(path))}</p>
      <ViewLink to={{ page: "start" }}>{say(WORDS.start)}</ViewLink>
    </section>
  );
}
