/** The two ways to hand something in: a text that is pasted, and files. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type AskError, ask } from "../ask/ask.ts";
import { askWithFile } from "../ask/ask-with-file.ts";
import { IngestFile, IngestText, type QueuedPartFragment } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

const WORDS = {
  text: { zh: "粘贴一段文字", en: "Paste a text" },
  name: { zh: "叫什么（像文件名一样）", en: "What it is called, as a file would be" },
  address: { zh: "网址（有的话）", en: "Its address on the web, if any" },
  words: { zh: "原文，照印出来的样子", en: "The text as it was printed" },
  take: { zh: "读入", en: "Take it in" },
  files: { zh: "选择文件", en: "Choose files" },
  choose: { zh: "文件（可多选）", en: "Files, one or more" },
  takeFiles: { zh: "读入文件", en: "Take the files in" },
  noName: { zh: "请写明叫什么。", en: "Say what it is called." },
  noWords: { zh: "请粘贴原文。", en: "Paste the text." },
  noFiles: { zh: "请先选择文件。", en: "Choose a file first." },
} satisfies Record<string, Both>;

interface HandInProps {
  /** After something was queued. */
  readonly queued: () => void;
}

export function TextForm({ queued }: HandInProps) {
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [text, setText] = useState("");
  const send = async (): Promise<readonly string[]> => {
    if (name.trim() === "") return [say(WORDS.noName)];
    if (text.trim() === "") return [say(WORDS.noWords)];
    const input = { name: name.trim(), text, address: address.trim() || null };
    const faults = faultsOf((await ask(IngestText, { input })).ingestText);
    if (faults.length === 0) setText("");
    return faults;
  };
  return (
    <HandIn title={say(WORDS.text)} take={say(WORDS.take)} send={send} queued={queued}>
      <label for="text-name">{say(WORDS.name)}</label>
      <input id="text-name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      <label for="text-address">{say(WORDS.address)}</label>
      <input
        id="text-address"
        inputMode="url"
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <label for="text-words">{say(WORDS.words)}</label>
      <textarea
        id="text-words"
        rows={10}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </HandIn>
  );
}

export function FilesForm({ queued }: HandInProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const send = async (): Promise<readonly string[]> => {
    if (files.length === 0) return [say(WORDS.noFiles)];
    const faults: string[] = [];
    // One after another: each is a request of its own size.
    for (const file of files) faults.push(...(await sent(file)));
    return faults;
  };
  return (
    <HandIn title={say(WORDS.files)} take={say(WORDS.takeFiles)} send={send} queued={queued}>
      <label for="files">{say(WORDS.choose)}</label>
      <input
        id="files"
        type="file"
        multiple
        onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
      />
    </HandIn>
  );
}

/** Why a file was not queued; the others are sent all the same. */
async function sent(file: File): Promise<readonly string[]> {
  try {
    const { ingestFile } = await askWithFile(IngestFile, { input: { file: null } }, file);
    return faultsOf(ingestFile).map((fault) => `${file.name}: ${fault}`);
  } catch (error) {
    return [`${file.name}: ${(error as AskError).message}`];
  }
}

function faultsOf(payload: QueuedPartFragment | null): readonly string[] {
  return payload?.errors.map(({ message }) => message) ?? [];
}

interface FormProps extends HandInProps {
  readonly title: string;
  readonly take: string;
  /** Sends it; what is wrong. */
  readonly send: () => Promise<readonly string[]>;
  readonly children: ComponentChildren;
}

function HandIn({ title, take, send, queued, children }: FormProps) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const submit = async (): Promise<void> => {
    setSending(true);
    setFaults(await send().catch((error: AskError) => [error.message]));
    setSending(false);
    queued();
  };
  return (
    <form
      class="change"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{title}</h2>
      {children}
      <div class="trouble" role="alert">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      <p class="buttons">
        <button type="submit" class="chief" disabled={isSending}>
          {take}
        </button>
      </p>
    </form>
  );
}
