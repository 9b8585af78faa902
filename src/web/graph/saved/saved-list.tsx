/** The views that this browser keeps: save, open, delete, and take them to another browser as a file. */
import { useState } from "preact/hooks";
import { SaveButton } from "../../parts/save-button.tsx";
import { ViewLink } from "../../parts/view-link.tsx";
import { announce } from "../../state/announce.ts";
import { type Both, say } from "../../state/language.ts";
import { NO_STATE, writeState } from "../graph-state.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { stateOf } from "../session/session-state.ts";
import { fragmentOf, keepViews, type SavedViews, savedViews, viewsIn } from "./saved-views.ts";

const WORDS = {
  title: { zh: "保存的视图", en: "Saved views" },
  name: { zh: "名称", en: "Name" },
  save: { zh: "保存", en: "Save" },
  remove: { zh: "删除：", en: "Delete: " },
  out: { zh: "存为文件", en: "Save as a file" },
  into: { zh: "从文件读入", en: "Read from a file" },
  kept: { zh: "已保存在本浏览器。", en: "Kept in this browser." },
  full: {
    zh: "浏览器没有保存：它不允许，或已满。请存为文件，或删除一些视图。",
    en: "The browser did not keep it: it does not allow it, or is full. Save a file, or delete some views.",
  },
  noViews: {
    zh: "这个文件里没有视图。请选用“存为文件”得到的 JSON。",
    en: "There are no views in this file. Choose a JSON that “Save as a file” has made.",
  },
} satisfies Record<string, Both>;

export function SavedList({ session }: { readonly session: GraphSession }) {
  const isEmpty = session.revision.value >= 0 && session.model.order === 0;
  const [views, setViews] = useState(savedViews);
  const [told, setTold] = useState<Both | null>(null);
  const tell = (words: Both): void => {
    setTold(words);
    announce(say(words));
  };
  const keep = (next: SavedViews): void => {
    const isKept = keepViews(next);
    if (isKept) setViews(next);
    tell(isKept ? WORDS.kept : WORDS.full);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = viewsIn(await file.text());
    if (found) keep({ ...views, ...found });
    else tell(WORDS.noViews);
  };
  return (
    <details class="graph-saved">
      <summary>{say(WORDS.title)}</summary>
      {!isEmpty && <SaveForm save={(name) => keep({ ...views, [name]: fragmentOf(stateOf(session)) })} />}
      <ul class="graph-edges">
        {Object.keys(views).map((name) => (
          <SavedView
            key={name}
            name={name}
            remove={() => keep(Object.fromEntries(Object.entries(views).filter(([each]) => each !== name)))}
          />
        ))}
      </ul>
      <p class="graph-acts">
        <SaveButton
          label={WORDS.out}
          name="views.json"
          type="application/json"
          content={async () => JSON.stringify(views, null, 2)}
        />
        <label>
          {say(WORDS.into)}{" "}
          <input
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        {told && <span>{say(told)}</span>}
      </p>
    </details>
  );
}

function SaveForm({ save }: { readonly save: (name: string) => void }) {
  const [name, setName] = useState("");
  return (
    <form
      class="graph-acts"
      onSubmit={(event) => {
        event.preventDefault();
        save(name.trim());
        setName("");
      }}
    >
      <label>
        {say(WORDS.name)}{" "}
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={80}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit">{say(WORDS.save)}</button>
    </form>
  );
}

function SavedView({ name, remove }: { readonly name: string; readonly remove: () => void }) {
  return (
    <li>
      <ViewLink to={{ page: "graph", state: writeState({ ...NO_STATE, stored: name }) }}>
        <bdi>{name}</bdi>
      </ViewLink>{" "}
      <button type="button" aria-label={say(WORDS.remove) + name} onClick={remove}>
        ×
      </button>
    </li>
  );
}
