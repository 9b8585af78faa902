/** The ways from an entity to the graph, and to what connects it with another one. */
import { useState } from "preact/hooks";
import { goTo } from "../address/current-view.ts";
import { currentMoment } from "../address/moment.ts";
import { graphStateOf } from "../graph/graph-state.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { EntitySearch } from "../search/entity-search.tsx";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  graph: { zh: "在关系图中", en: "In the graph" },
  common: { zh: "与……的共同点", en: "In common with…" },
  paths: { zh: "到……的路径", en: "Path to…" },
  other: { zh: "找另一个", en: "Find the other one" },
} satisfies Record<string, Both>;

const KINDS = ["common", "paths"] as const;

export function EntityWays({ id }: { readonly id: string }) {
  const [wanted, setWanted] = useState<(typeof KINDS)[number]>();
  return (
    <div class="ways">
      <ViewLink to={{ page: "graph", state: graphStateOf([id]), ...currentMoment() }}>
        {say(WORDS.graph)}
      </ViewLink>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-expanded={wanted === kind}
          onClick={() => setWanted(wanted === kind ? undefined : kind)}
        >
          {say(WORDS[kind])}
        </button>
      ))}
      {wanted && (
        <EntitySearch
          key={wanted}
          id="other"
          label={WORDS.other}
          isFocused
          onChoose={(entity) => goTo({ page: wanted, of: [id, entity.id], ...currentMoment() })}
        />
      )}
    </div>
  );
}
