/** What of the graph is looked at; each filter that is set is a chip that can be taken away. */
import { RELATIONS, TYPE_NAMES } from "../../parts/words.ts";
import { type Both, say } from "../../state/language.ts";
import { chipsOf, type FilterChip, type Filters } from "../model/filters.ts";
import { facetsOf } from "../model/passing.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { Timeline } from "./timeline.tsx";

const WORDS = {
  title: { zh: "筛选", en: "Filters" },
  from: { zh: "自", en: "From" },
  to: { zh: "至", en: "To" },
  confidence: { zh: "置信度不低于", en: "Confidence at least" },
  dim: { zh: "只淡化，不隐藏", en: "Dim, do not hide" },
  without: { zh: "不看", en: "without" },
  remove: { zh: "去掉这个条件：", en: "Take this filter away: " },
} satisfies Record<string, Both>;

const NAMES: Readonly<Record<string, Both>> = { ...TYPE_NAMES, ...RELATIONS };

export function FilterPanel({ session }: { readonly session: GraphSession }) {
  const isKnown = session.revision.value >= 0;
  const filters = session.model.getAttribute("filters");
  const set = (changed: Partial<Filters>): void =>
    session.does({ do: "filter", filters: { ...filters, ...changed } });
  const { types, relations } = facetsOf(session.model);
  return (
    <div class="graph-filters">
      <Timeline session={session} />
      <ul class="graph-edges">
        {chipsOf(filters).map((chip) => (
          <li key={chip.kind + chip.value}>
            <button
              type="button"
              aria-label={say(WORDS.remove) + nameOf(chip)}
              onClick={() => set(chip.without)}
            >
              {nameOf(chip)} ×
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say(WORDS.title)}</summary>
        {isKnown && (
          <>
            <Facets counts={types} off={filters.types} set={(off) => set({ types: off })} />
            <Facets counts={relations} off={filters.relations} set={(off) => set({ relations: off })} />
          </>
        )}
        <Bounds filters={filters} set={set} />
      </details>
    </div>
  );
}

function nameOf({ kind, value }: FilterChip): string {
  const name = NAMES[value];
  if (name) return `${say(WORDS.without)} ${say(name)}`;
  return kind === "confidence" ? `${say(WORDS.confidence)} ${value}` : value;
}

interface FacetsProps<Value> {
  readonly counts: ReadonlyMap<Value, number>;
  /** Those that are not looked at. */
  readonly off: readonly Value[];
  readonly set: (off: readonly Value[]) => void;
}

function Facets<Value extends string>({ counts, off, set }: FacetsProps<Value>) {
  return (
    <p class="graph-acts">
      {[...counts].map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={!off.includes(value)}
            onChange={({ currentTarget }) =>
              set(currentTarget.checked ? off.filter((each) => each !== value) : [...off, value])
            }
          />{" "}
          {say(NAMES[value] ?? { zh: value, en: value })} <span class="quiet">{count}</span>
        </label>
      ))}
    </p>
  );
}

interface BoundsProps {
  readonly filters: Filters;
  readonly set: (changed: Partial<Filters>) => void;
}

/** Time, confidence, and whether what does not pass is faint or away. */
function Bounds({ filters, set }: BoundsProps) {
  return (
    <p class="graph-acts">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          {say(WORDS[end])}{" "}
          <input
            type="date"
            value={filters[end] ?? ""}
            onChange={({ currentTarget }) => set({ [end]: currentTarget.value || null })}
          />
        </label>
      ))}
      <label>
        {say(WORDS.confidence)}{" "}
        <input
          type="number"
          min={0}
          max={1}
          step={0.1}
          value={filters.confidence}
          onChange={({ currentTarget }) => set({ confidence: Number(currentTarget.value) })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={filters.isDimmed}
          onChange={({ currentTarget }) => set({ isDimmed: currentTarget.checked })}
        />{" "}
        {say(WORDS.dim)}
      </label>
    </p>
  );
}
