import { useAnswer } from "../ask/use-answer.ts";
import { WhoAsks, type WhoAsksQuery } from "../questions/questions.ts";

export type Viewer = NonNullable<WhoAsksQuery["viewer"]>;

/** Whose the token of this tab is; null without one, with one that does not count, and until it is known. */
export function useViewer(): Viewer | null {
  const [asked] = useAnswer(WhoAsks, {});
  return asked.state === "failed" ? null : (asked.answer?.viewer ?? null);
}
