/** The keys of the graph as a list. */
import { say } from "../../state/language.ts";
import { ACTS } from "./keys.ts";

const WORDS = {
  open: { zh: "按键", en: "Keys" },
  title: { zh: "关系图的按键", en: "Keys of the graph" },
  close: { zh: "关闭", en: "Close" },
  undo: { zh: "撤销", en: "undo" },
  redo: { zh: "重做", en: "redo" },
  space: { zh: "空格", en: "Space" },
};

export function KeyList() {
  const dialog = (): HTMLDialogElement | null => document.querySelector("#graph-keys");
  return (
    <>
      <button type="button" onClick={() => dialog()?.showModal()}>
        {say(WORDS.open)}
      </button>
      <dialog id="graph-keys" aria-labelledby="graph-keys-title">
        <h2 id="graph-keys-title">{say(WORDS.title)}</h2>
        <dl>
          {ACTS.map(({ keys, told }) => (
            <Key key={keys.join()} keys={keys} told={say(told)} />
          ))}
          <Key keys={["Ctrl+Z"]} told={say(WORDS.undo)} />
          <Key keys={["Ctrl+Y", "Ctrl+Shift+Z"]} told={say(WORDS.redo)} />
        </dl>
        <button type="button" onClick={() => dialog()?.close()}>
          {say(WORDS.close)}
        </button>
      </dialog>
    </>
  );
}

function Key({ keys, told }: { readonly keys: readonly string[]; readonly told: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key === " " ? say(WORDS.space) : key.replace("Arrow", "")}</kbd>
        ))}
      </dt>
      <dd>{told}</dd>
    </div>
  );
}
