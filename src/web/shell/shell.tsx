/** What stands around every page: search, ways to the pages, language, light and dark. */
import type { ComponentChildren } from "preact";
import { currentView } from "../address/current-view.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { announced } from "../state/announce.ts";
import { type Both, language, say } from "../state/language.ts";
import { nextTheme, theme } from "../state/theme.ts";
import { TokenDialog } from "../tokens/token-dialog.tsx";

const WORDS = {
  skip: { zh: "跳到正文", en: "Skip to the page" },
  graph: { zh: "关系图", en: "Graph" },
  review: { zh: "核对", en: "Review" },
  ingest: { zh: "读入", en: "Take in" },
  pages: { zh: "页面", en: "Pages" },
  language: { zh: "English", en: "中文" },
  theme: {
    system: { zh: "外观：随系统", en: "Theme: system" },
    light: { zh: "外观：浅色", en: "Theme: light" },
    dark: { zh: "外观：深色", en: "Theme: dark" },
  },
} satisfies Record<string, Both | Record<string, Both>>;

export function Shell({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <button type="button" class="skip" onClick={toMain}>
        {say(WORDS.skip)}
      </button>
      <header class="bar">
        <ViewLink to={{ page: "start" }} class="brand">
          policygraph
        </ViewLink>
        <SearchBox />
        <Pages />
        <Choices />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <p class="heard" role="status" aria-live="polite">
        {announced.value}
      </p>
    </>
  );
}

/** A button, since the fragment of the address belongs to the views. */
function toMain(): void {
  document.querySelector<HTMLElement>("#main")?.focus();
}

function Pages() {
  const { page } = currentView.value;
  return (
    <nav aria-label={say(WORDS.pages)}>
      <ViewLink to={{ page: "graph", state: "" }} isCurrent={page === "graph"}>
        {say(WORDS.graph)}
      </ViewLink>
      <ViewLink to={{ page: "review" }} isCurrent={page === "review"}>
        {say(WORDS.review)}
      </ViewLink>
      <ViewLink to={{ page: "ingest" }} isCurrent={page === "ingest"}>
        {say(WORDS.ingest)}
      </ViewLink>
    </nav>
  );
}

function Choices() {
  return (
    <div class="choices">
      <TokenDialog />
      <button
        type="button"
        lang={language.value === "zh" ? "en" : "zh-CN"}
        onClick={() => {
          language.value = language.value === "zh" ? "en" : "zh";
        }}
      >
        {say(WORDS.language)}
      </button>
      <button type="button" onClick={nextTheme}>
        {say(WORDS.theme[theme.value])}
      </button>
    </div>
  );
}
