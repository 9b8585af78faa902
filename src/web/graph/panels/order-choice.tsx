/** Which neighbours come first, as a choice. */
import type { NeighbourOrder } from "../../questions/questions.ts";
import { type Both, say } from "../../state/language.ts";

const FIRST: Both = { zh: "先取", en: "First" };

const ORDERS: Readonly<Record<NeighbourOrder, Both>> = {
  NEWEST: { zh: "最近出现的", en: "those last heard of" },
  MOST_CLAIMS: { zh: "依据最多的", en: "those with the most claims" },
  MOST_MENTIONED: { zh: "文档最多的", en: "those that most documents name" },
};

export function OrderChoice(props: {
  readonly order: NeighbourOrder;
  readonly choose: (order: NeighbourOrder) => void;
}) {
  return (
    <label>
      {say(FIRST)}{" "}
      <select
        value={props.order}
        onChange={({ currentTarget }) => props.choose(currentTarget.value as NeighbourOrder)}
      >
        {Object.entries(ORDERS).map(([order, words]) => (
          <option key={order} value={order}>
            {say(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
