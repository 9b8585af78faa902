/** What the tab, the history and bookmarks call the page. */
import { useEffect } from "preact/hooks";

export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · policygraph`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
