/** The graph's part of the explorer; it is loaded when it is first looked at, since it weighs more than all others. */
import { useEffect, useState } from "preact/hooks";
import { Waiting } from "../parts/waiting.tsx";

type Page = typeof import("./graph-page.tsx").GraphPage;

export function GraphPart({ state }: { readonly state: string }) {
  const [page, setPage] = useState<{ readonly Page: Page } | null>(null);
  useEffect(() => {
    void import("./graph-page.tsx").then(({ GraphPage }) => setPage({ Page: GraphPage }));
  }, []);
  return page ? <page.Page state={state} /> : <Waiting />;
}
