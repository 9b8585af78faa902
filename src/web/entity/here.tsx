/** What lies in a place, the places below it included. */
import { EntityLink } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { ProofsOfTie } from "../parts/proofs.tsx";
import { Bodies, Events, PlacesBelow } from "../questions/questions.ts";

const WORDS = {
  places: { zh: "下辖地方", en: "Places below" },
  bodies: { zh: "当地机构", en: "Bodies here" },
  events: { zh: "当地活动", en: "Events here" },
};
// A body in a village of the place: over the village and the town.
const MOST_STEPS = 3;

export function PlaceList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={PlacesBelow} id={id} title={WORDS.places} keyOf={(place) => place.id} first={50}>
      {(place) => <EntityLink entity={place} />}
    </NodeList>
  );
}

export function BodyList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={Bodies} id={id} title={WORDS.bodies} keyOf={(body) => body.id}>
      {(body) => (
        <>
          <EntityLink entity={body} /> <ProofsOfPlace of={body.id} place={id} />
        </>
      )}
    </NodeList>
  );
}

export function EventList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={Events} id={id} title={WORDS.events} keyOf={(event) => event.id}>
      {(event) => (
        <>
          <EntityLink entity={event} /> <ProofsOfPlace of={event.id} place={id} />
        </>
      )}
    </NodeList>
  );
}

function ProofsOfPlace({ of, place }: { readonly of: string; readonly place: string }) {
  return <ProofsOfTie from={of} to={place} relations={["LOCATED_IN", "PART_OF"]} maxLength={MOST_STEPS} />;
}
