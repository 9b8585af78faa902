/** The colours of the page, as the canvas draws with them; they follow light and dark. */
import type { EntityType } from "../../questions/questions.ts";

export interface Colours {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly ink: string;
  readonly card: string;
  readonly edge: string;
  readonly faint: string;
  readonly chosen: string;
}

/** Reads them from the custom properties of the page's styles. */
export function pageColours(): Colours {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    types: {
      PERSON: colour("--person"),
      ORGANIZATION: colour("--organization"),
      PLACE: colour("--place"),
      PROGRAMME: colour("--programme"),
      POLICY_DOCUMENT: colour("--policy-document"),
      EVENT: colour("--event"),
    },
    ink: colour("--ink"),
    card: colour("--card"),
    edge: colour("--control"),
    faint: colour("--line"),
    chosen: colour("--alarm"),
  };
}
