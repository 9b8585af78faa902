/** How fast long work goes, and how long it will take still. */

export interface Pace {
  /** How many steps there are altogether; undefined while that is not known. */
  total: number | undefined;
  readonly done: number;
  /** One more step is done. @param now milliseconds of a clock. */
  step(now: number): void;
  /** E.g. `120/8341 files, 35 a second, 3 min 55 s left`. */
  words(): string;
}

// The pace of the last half minute: what a run that goes on passes by at its start says nothing of the rest.
const WINDOW_MS = 30_000;
const MARK_EVERY_MS = 1_000;
// Before it no pace can be told.
const FIRST_MS = 2_000;

/** A pace that has not begun. @param started milliseconds of the clock that `step` is told. */
export function startPace(started: number = Date.now()): Pace {
  let done = 0;
  let latest = started;
  let marks: { readonly at: number; readonly done: number }[] = [{ at: started, done: 0 }];
  const perSecond = (): number | undefined => {
    const [first] = marks;
    if (!first || latest - first.at < FIRST_MS) return undefined;
    return ((done - first.done) / (latest - first.at)) * 1000;
  };
  return {
    total: undefined,
    get done() {
      return done;
    },
    step(now) {
      done += 1;
      latest = now;
      if (now - (marks.at(-1)?.at ?? 0) < MARK_EVERY_MS) return;
      marks = [...marks.filter(({ at }) => now - at <= WINDOW_MS), { at: now, done }];
    },
    words() {
      const rate = perSecond();
      const counted = this.total === undefined ? `${done} files` : `${done}/${this.total} files`;
      if (rate === undefined || rate === 0) return counted;
      const left =
        this.total === undefined || this.total <= done ? [] : [timeLeft((this.total - done) / rate)];
      return [counted, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, ...left].join(", ");
    },
  };
}

function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s left`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s left`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
