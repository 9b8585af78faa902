import { currentMoment } from "../address/moment.ts";
import type { EntityNameFragment } from "../questions/questions.ts";
import { say } from "../state/language.ts";
import { ViewLink } from "./view-link.tsx";
import { TYPE_NAMES } from "./words.ts";

/** An entity by its name, as a link to its page; the day and the instant that are asked for stay. */
export function EntityLink({ entity }: { readonly entity: EntityNameFragment }) {
  return (
    <ViewLink
      to={{ page: "entity", type: entity.type, id: entity.id, ...currentMoment() }}
      class={`entity ${entity.type.toLowerCase()}`}
      title={say(TYPE_NAMES[entity.type])}
    >
      <bdi>{entity.name}</bdi>
    </ViewLink>
  );
}

/** Several entities, one after another. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityNameFragment[] }) {
  return (
    <>
      {entities.map((entity, index) => (
        <span key={entity.id}>
          {index > 0 && "、"}
          <EntityLink entity={entity} />
        </span>
      ))}
    </>
  );
}
