/** How many edges there are in each month; a stretch of it is chosen by mouse or by keys, and is the filter's time. */
import { useSignal } from "@preact/signals";
import type { SVGAttributes } from "preact";
import { type Both, say } from "../../state/language.ts";
import { boundsOf, type Month, type MonthStretch, monthsOf, stretchIn } from "../model/months.ts";
import type { GraphSession } from "../session/graph-session.ts";

const WORDS = {
  title: { zh: "时间分布", en: "Edges by month" },
  first: { zh: "起始月份", en: "First month" },
  last: { zh: "结束月份", en: "Last month" },
} satisfies Record<string, Both>;

/** Units of the drawing; it is stretched to the width of the page. */
const HEIGHT = 40;
const THUMB_SHARE = 0.012;

export function Timeline({ session }: { readonly session: GraphSession }) {
  const months = session.revision.value >= 0 ? monthsOf(session.model) : [];
  const filters = session.model.getAttribute("filters");
  const choose = (chosen: MonthStretch): void =>
    session.does({ do: "filter", filters: { ...filters, ...boundsOf(months, chosen) } });
  const [stretch, listens] = useBrush(months.length, stretchIn(months, filters), choose);
  if (months.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a drawing
    <svg
      class="graph-timeline"
      role="group"
      aria-label={say(WORDS.title)}
      viewBox={`0 0 ${months.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      {...listens}
    >
      <Bars months={months} stretch={stretch} />
      {([0, 1] as const).map((end) => (
        <Thumb key={end} end={end} months={months} stretch={stretch} choose={choose} />
      ))}
    </svg>
  );
}

interface StretchProps {
  readonly months: readonly Month[];
  readonly stretch: MonthStretch;
}

function Bars({ months, stretch: [first, last] }: StretchProps) {
  const most = Math.max(...months.map(({ count }) => count));
  return (
    <>
      <rect class="brush" x={first} width={last - first + 1} height={HEIGHT} />
      {months.map(({ month, count }, at) => {
        const height = (count / most) * HEIGHT;
        return <rect key={month} x={at + 0.1} y={HEIGHT - height} width={0.8} height={height} />;
      })}
    </>
  );
}

interface ThumbProps extends StretchProps {
  readonly end: 0 | 1;
  readonly choose: (stretch: MonthStretch) => void;
}

function Thumb({ end, months, stretch, choose }: ThumbProps) {
  const [least, most] = end === 0 ? [0, stretch[1]] : [stretch[0], months.length - 1];
  const width = months.length * THUMB_SHARE;
  const edge = stretch[end] + end;
  return (
    <rect
      class="thumb"
      data-end={end}
      role="slider"
      tabindex={0}
      aria-label={say(end === 0 ? WORDS.first : WORDS.last)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={stretch[end]}
      aria-valuetext={months[stretch[end]]?.month}
      x={end === 0 ? edge : edge - width}
      width={width}
      height={HEIGHT}
      onKeyDown={(event) => {
        const next = afterKey(event.key, stretch[end], least, most);
        if (next === null) return;
        event.preventDefault();
        if (next !== stretch[end]) choose(end === 0 ? [next, stretch[1]] : [stretch[0], next]);
      }}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Where a key brings a thumb; null for keys that do nothing here. */
function afterKey(key: string, now: number, least: number, most: number): number | null {
  const step = STEPS[key];
  return step === undefined ? null : Math.min(most, Math.max(least, now + step));
}

/** A drag over months: from where it began to where it is. */
interface Drag {
  readonly anchor: number;
  readonly now: number;
}

/**
 * A drag over the months chooses them; one that begins at a thumb moves that end.
 *
 * @returns the stretch as it is shown, and what the drawing listens to.
 */
function useBrush(
  count: number,
  settled: MonthStretch,
  choose: (stretch: MonthStretch) => void,
): readonly [MonthStretch, SVGAttributes<SVGSVGElement>] {
  // A signal, since the mouse may move twice before the page is drawn once.
  const drag = useSignal<Drag | null>(null);
  const dragged = (): MonthStretch | null =>
    drag.value && [Math.min(drag.value.anchor, drag.value.now), Math.max(drag.value.anchor, drag.value.now)];
  return [
    dragged() ?? settled,
    {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const { end } = (event.target as SVGElement).dataset;
        const at = monthAt(event, count);
        const [first, last] = settled;
        drag.value =
          end === undefined
            ? { anchor: at, now: at }
            : end === "0"
              ? { anchor: last, now: first }
              : { anchor: first, now: last };
      },
      onPointerMove: (event) => {
        if (drag.value) drag.value = { ...drag.value, now: monthAt(event, count) };
      },
      onPointerUp: () => {
        const chosen = dragged();
        drag.value = null;
        if (chosen && String(chosen) !== String(settled)) choose(chosen);
      },
      onPointerCancel: () => {
        drag.value = null;
      },
    },
  ];
}

function monthAt(
  { currentTarget, clientX }: { readonly currentTarget: Element; readonly clientX: number },
  count: number,
): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
}
