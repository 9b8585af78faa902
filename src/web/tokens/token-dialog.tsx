/** Where an access token is given and forgotten. It stays in this tab, and goes to this service alone. */
import { useRef, useState } from "preact/hooks";
import { type AskError, ask } from "../ask/ask.ts";
import { WhoAsks } from "../questions/questions.ts";
import { accessToken } from "../state/access-token.ts";
import { announce } from "../state/announce.ts";
import { type Both, say } from "../state/language.ts";
import { ROLE_NAMES } from "./role-names.ts";
import { useViewer, type Viewer } from "./use-viewer.ts";

const WORDS = {
  open: { zh: "令牌", en: "Token" },
  title: { zh: "访问令牌", en: "Access token" },
  about: {
    zh: "核对与读入需要令牌。管理员用下面的命令生成；令牌只留在这个标签页，关闭即忘。",
    en: "Reviewing and taking in need a token. An admin makes one with the command below. It stays in this tab, and is forgotten when the tab is closed.",
  },
  token: { zh: "令牌", en: "Token" },
  give: { zh: "使用", en: "Use it" },
  forget: { zh: "忘记令牌", en: "Forget it" },
  close: { zh: "关闭", en: "Close" },
  forgotten: { zh: "令牌已忘记。", en: "The token is forgotten." },
  wrong: {
    zh: "服务不接受这个令牌：它不存在、已过期或已作废。请核对，或请管理员再发一个。",
    en: "The service does not accept this token: it is unknown, expired or revoked. Look it over, or ask an admin for another.",
  },
  missing: { zh: "请填入令牌。", en: "Give a token." },
} satisfies Record<string, Both>;

const COMMAND = 'npm run --silent policygraph -- token add --role reviewer --name "…"';

function inWords({ name, role }: Viewer): Both {
  return { zh: `${name}（${ROLE_NAMES[role].zh}）`, en: `${name} (${ROLE_NAMES[role].en})` };
}

export function TokenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const viewer = useViewer();
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {say(viewer ? inWords(viewer) : WORDS.open)}
      </button>
      <dialog ref={dialog} aria-labelledby="token-title">
        <h2 id="token-title">{say(WORDS.title)}</h2>
        <p>{say(WORDS.about)}</p>
        <pre>{COMMAND}</pre>
        {viewer && (
          <p>
            <strong>{say(inWords(viewer))}</strong>
          </p>
        )}
        <TokenForm done={close} />
      </dialog>
    </>
  );
}

function TokenForm({ done }: { readonly done: () => void }) {
  const [words, setWords] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const give = async (): Promise<void> => {
    const fault = words.trim() === "" ? say(WORDS.missing) : await accept(words.trim());
    setTrouble(fault);
    if (fault !== null) return;
    setWords("");
    done();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <label for="token">{say(WORDS.token)}</label>
      <input
        id="token"
        type="password"
        autocomplete="off"
        value={words}
        aria-invalid={trouble !== null}
        aria-describedby="token-trouble"
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p id="token-trouble" class="trouble" role="alert">
        {trouble}
      </p>
      <p class="buttons">
        <button type="submit" class="chief">
          {say(WORDS.give)}
        </button>
        {accessToken.value !== null && (
          <button type="button" onClick={forget}>
            {say(WORDS.forget)}
          </button>
        )}
        <button type="button" onClick={done}>
          {say(WORDS.close)}
        </button>
      </p>
    </form>
  );
}

/** Takes the token where the service does; else says why not. */
async function accept(token: string): Promise<string | null> {
  try {
    const { viewer } = await ask(WhoAsks, {}, undefined, token);
    if (viewer === null) return say(WORDS.wrong);
    accessToken.value = token;
    announce(say(inWords(viewer)));
    return null;
  } catch (error) {
    return (error as AskError).code === "UNAUTHENTICATED" ? say(WORDS.wrong) : (error as AskError).message;
  }
}

function forget(): void {
  accessToken.value = null;
  announce(say(WORDS.forgotten));
}
