/** Of an entity with very many neighbours one chooses which to show. */
import { useRef, useState } from "preact/hooks";
import { RELATIONS, TYPE_NAMES } from "../../parts/words.ts";
import type { NeighbourOrder } from "../../questions/questions.ts";
import { say } from "../../state/language.ts";
import { type NeighbourCount, shownOf } from "../model/graph-model.ts";
import { expand, MOST_SHARE, USUAL_SHARE } from "../session/expand.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { OrderChoice } from "./order-choice.tsx";

const WORDS = {
  open: { zh: "选择……", en: "Choose…" },
  title: (count: number) => ({ zh: `共有 ${count} 个，取哪些？`, en: `${count} in all. Which of them?` }),
  count: { zh: "个数", en: "How many" },
  add: { zh: "加入", en: "Add" },
  cancel: { zh: "取消", en: "Cancel" },
};

interface HubDialogProps {
  readonly session: GraphSession;
  readonly id: string;
  readonly group: NeighbourCount;
}

export function HubDialog({ session, id, group }: HubDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [order, setOrder] = useState<NeighbourOrder>("NEWEST");
  const [count, setCount] = useState(USUAL_SHARE);
  const { relation, type, direction } = group;
  const title = `${say(RELATIONS[relation])} × ${say(TYPE_NAMES[type])}`;
  const add = (): void => {
    dialog.current?.close();
    const perGroup = Math.min(MOST_SHARE, shownOf(session.model, id, group) + count);
    void expand(session, id, { relation, type, direction, order, perGroup });
  };
  return (
    <>
      <button
        type="button"
        aria-label={`${title} ${say(WORDS.open)}`}
        onClick={() => dialog.current?.showModal()}
      >
        {say(WORDS.open)}
      </button>
      <dialog ref={dialog} aria-label={title}>
        <h2>{title}</h2>
        <p>{say(WORDS.title(group.total))}</p>
        <OrderChoice order={order} choose={setOrder} />{" "}
        <label>
          {say(WORDS.count)}{" "}
          <input
            type="number"
            min={1}
            max={MOST_SHARE}
            value={count}
            onInput={({ currentTarget }) => setCount(Number(currentTarget.value) || USUAL_SHARE)}
          />
        </label>
        <p class="graph-acts">
          <button type="button" onClick={add}>
            {say(WORDS.add)}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say(WORDS.cancel)}
          </button>
        </p>
      </dialog>
    </>
  );
}
