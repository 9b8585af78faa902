import { type Both, say } from "../state/language.ts";

const WAITING: Both = { zh: "正在查找……", en: "Looking…" };

/** Stands where an answer will be; read out by screen readers. */
export function Waiting({ what = WAITING }: { readonly what?: Both }) {
  return (
    <p class="waiting" role="status">
      {say(what)}
    </p>
  );
}
