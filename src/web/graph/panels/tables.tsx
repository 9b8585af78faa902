/** What the canvas shows as tables: for those who hear the page, and for small screens. */
import { RELATIONS, TYPE_NAMES } from "../../parts/words.ts";
import { type Both, say } from "../../state/language.ts";
import { leftOutAt } from "../model/graph-model.ts";
import { passing } from "../model/passing.ts";
import { chooseEdge, chooseEntity } from "../session/choose.ts";
import type { GraphSession } from "../session/graph-session.ts";

const WORDS = {
  entities: { zh: "图上的实体", en: "Entities on the graph" },
  edges: { zh: "图上的边", en: "Edges on the graph" },
  name: { zh: "名称", en: "Name" },
  type: { zh: "类型", en: "Type" },
  leftOut: { zh: "图外相邻", en: "Not shown" },
  from: { zh: "从", en: "From" },
  relation: { zh: "关系", en: "Relation" },
  to: { zh: "到", en: "To" },
  claims: { zh: "原文", en: "Claims" },
  days: { zh: "时间", en: "Days" },
} satisfies Record<string, Both>;

export function Tables({ session }: { readonly session: GraphSession }) {
  const isKnown = session.revision.value >= 0;
  const { model } = session;
  const { entities, edges } = passing(model);
  if (!isKnown) return null;
  return (
    <div class="graph-tables">
      <table>
        <Head caption={WORDS.entities} columns={[WORDS.name, WORDS.type, WORDS.edges, WORDS.leftOut]} />
        <tbody>
          {[...entities].map((id) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" onClick={() => chooseEntity(session, id, false)}>
                  <bdi>{model.getNodeAttribute(id, "name")}</bdi>
                </button>
              </th>
              <td>{say(TYPE_NAMES[model.getNodeAttribute(id, "type")])}</td>
              <td>{model.degree(id)}</td>
              <td>{leftOutAt(model, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <Head
          caption={WORDS.edges}
          columns={[WORDS.from, WORDS.relation, WORDS.to, WORDS.claims, WORDS.days]}
        />
        <tbody>
          {[...edges].map((id) => (
            <EdgeRow key={id} session={session} id={id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ caption, columns }: { readonly caption: Both; readonly columns: readonly Both[] }) {
  return (
    <>
      <caption>{say(caption)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.en} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function EdgeRow({ session, id }: { readonly session: GraphSession; readonly id: string }) {
  const { model } = session;
  const { relation, title, claimCount, firstOn, lastOn } = model.getEdgeAttributes(id);
  const [from, to] = model.extremities(id).map((end) => model.getNodeAttribute(end, "name"));
  return (
    <tr>
      <td>
        <bdi>{from}</bdi>
      </td>
      <td>
        <button type="button" onClick={() => chooseEdge(session, id)}>
          {say(RELATIONS[relation])} {title}
        </button>
      </td>
      <td>
        <bdi>{to}</bdi>
      </td>
      <td>{claimCount}</td>
      <td>{[...new Set([firstOn, lastOn])].filter(Boolean).join(" – ")}</td>
    </tr>
  );
}
