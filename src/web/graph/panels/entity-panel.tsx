/** An entity of the graph: what it is, what else the store has around it, and what can be done with it. */
import { useState } from "preact/hooks";
import { EntityLink } from "../../parts/entity-link.tsx";
import { RELATIONS, TYPE_NAMES } from "../../parts/words.ts";
import type { NeighbourOrder } from "../../questions/questions.ts";
import { type Both, say } from "../../state/language.ts";
import { hideChosen, togglePin } from "../canvas/keys.ts";
import { type NeighbourCount, shownOf } from "../model/graph-model.ts";
import { chooseEdge, chooseNeighbours } from "../session/choose.ts";
import { expand, isHub, MOST_SHARE, USUAL_SHARE } from "../session/expand.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { HubDialog } from "./hub-dialog.tsx";
import { OrderChoice } from "./order-choice.tsx";

const WORDS = {
  documents: (count: number) => ({ zh: `见于 ${count} 份文档`, en: `in ${count} documents` }),
  aliases: { zh: "又名：", en: "also: " },
  expand: { zh: "展开", en: "Expand" },
  all: (count: number) => ({ zh: `每类再加 ${count} 个`, en: `${count} more of each` }),
  most: {
    zh: `每类按所选顺序只能取到前 ${MOST_SHARE} 个；换一种顺序可取到别的。`,
    en: `Of each group the first ${MOST_SHARE} of an order can be had; another order brings others.`,
  },
  nothing: { zh: "图上已是它的全部关系。", en: "All that it is connected with is on the graph." },
  pin: { zh: "固定位置", en: "Pin" },
  unpin: { zh: "取消固定", en: "Unpin" },
  hide: { zh: "隐藏", en: "Hide" },
  neighbours: { zh: "选中相邻", en: "Choose neighbours" },
  edges: { zh: "图上的边", en: "Edges on the graph" },
} satisfies Record<string, Both | ((count: number) => Both)>;

interface EntityPanelProps {
  readonly session: GraphSession;
  readonly id: string;
}

export function EntityPanel({ session, id }: EntityPanelProps) {
  const isKnown = session.revision.value >= 0;
  const { name, type, aliases, documentCount, isPinned } = session.model.getNodeAttributes(id);
  return (
    <section class="graph-entity" aria-labelledby="graph-entity-title">
      <h2 id="graph-entity-title">
        <EntityLink entity={{ id, name, type }} />
      </h2>
      <p class="quiet">
        {say(TYPE_NAMES[type])} · {say(WORDS.documents(documentCount))}
      </p>
      {aliases.length > 0 && (
        <p class="quiet">
          {say(WORDS.aliases)}
          <bdi>{aliases.join(" · ")}</bdi>
        </p>
      )}
      <p class="graph-acts">
        <button type="button" aria-pressed={isPinned} onClick={() => togglePin(session, id)}>
          {say(isPinned ? WORDS.unpin : WORDS.pin)}
        </button>
        <button type="button" onClick={() => hideChosen(session)}>
          {say(WORDS.hide)}
        </button>
        <button type="button" onClick={() => chooseNeighbours(session, id)}>
          {say(WORDS.neighbours)}
        </button>
      </p>
      {isKnown && <Groups session={session} id={id} />}
      {isKnown && <Edges session={session} id={id} />}
    </section>
  );
}

/** What there is around it, by relation and type, each with its count. */
function Groups({ session, id }: EntityPanelProps) {
  const [order, setOrder] = useState<NeighbourOrder>("NEWEST");
  const groups = (session.model.getNodeAttribute(id, "counts") ?? [])
    .map((group) => ({ group, shown: shownOf(session.model, id, group) }))
    .filter(({ group, shown }) => shown < group.total);
  const hub = isHub(session.model, id);
  return (
    <>
      <h3>{say(WORDS.expand)}</h3>
      {groups.length === 0 && <p>{say(WORDS.nothing)}</p>}
      {groups.length > 0 && <OrderChoice order={order} choose={setOrder} />}
      {groups.some(({ group }) => group.total > MOST_SHARE) && <p class="quiet">{say(WORDS.most)}</p>}
      <ul class="graph-groups">
        {groups.map(({ group, shown }) => (
          <li key={`${group.relation} ${group.direction} ${group.type}`}>
            <GroupName group={group} shown={shown} />
            {hub ? (
              <HubDialog session={session} id={id} group={group} />
            ) : (
              [USUAL_SHARE, MOST_SHARE].map((more) => (
                <button
                  key={more}
                  type="button"
                  aria-label={`${say(RELATIONS[group.relation])} × ${say(TYPE_NAMES[group.type])} +${more}`}
                  onClick={() => void expand(session, id, wishOf(group, order, shown, more))}
                >
                  +{Math.min(more, group.total - shown)}
                </button>
              ))
            )}
          </li>
        ))}
      </ul>
      {groups.length > 0 && !hub && (
        <button type="button" onClick={() => void expand(session, id, { order, perGroup: USUAL_SHARE })}>
          {say(WORDS.all(USUAL_SHARE))}
        </button>
      )}
    </>
  );
}

const ARROWS = { OUT: "→", IN: "←", EITHER: "↔" } as const;

function GroupName({ group, shown }: { readonly group: NeighbourCount; readonly shown: number }) {
  return (
    <span>
      {ARROWS[group.direction]} {say(RELATIONS[group.relation])} × {say(TYPE_NAMES[group.type])}{" "}
      <span class="quiet">
        {shown}/{group.total}
      </span>
    </span>
  );
}

/** The store gives the first ones of an order; those that are shown are most likely among them. */
function wishOf(group: NeighbourCount, order: NeighbourOrder, shown: number, more: number) {
  const { relation, type, direction } = group;
  return { relation, type, direction, order, perGroup: Math.min(MOST_SHARE, shown + more) };
}

/** Its edges, so that each sentence can be reached without the canvas. */
function Edges({ session, id }: EntityPanelProps) {
  const { model } = session;
  return (
    <>
      <h3>{say(WORDS.edges)}</h3>
      <ul class="graph-edges">
        {model.mapEdges(id, (edge, { relation, title }, from, to) => (
          <li key={edge}>
            <button type="button" onClick={() => chooseEdge(session, edge)}>
              {from === id ? "→" : "←"} {say(RELATIONS[relation])} {title}{" "}
              <bdi>{model.getNodeAttribute(from === id ? to : from, "name")}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
