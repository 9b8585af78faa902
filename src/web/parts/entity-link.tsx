import type { EntityNameFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { ViewLink } from "./view-link.tsx";
import { TYPE_NAMES } from "./words.ts";

/** An entity by its name, as a link to its page. */
export function EntityLink({ entity }: { readonly entity: EntityNameFragment }) {
  return (
    <ViewLink
      to={{ page: "entity", type: entity.type, id: entity.id }}
      class={`entity ${entity.type.toLowerCase()}`}
      title={say(TYPE_NAMES[entity.type])}
    >
      {entity.name}
    </ViewLink>
  );
}
