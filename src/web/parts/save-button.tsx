/** Saves something as a file. */
import { useState } from "preact/hooks";
import type { AskError } from "../ask/ask.ts";
import { type Both, say } from "../state/language.ts";
import { Failure } from "./failure.tsx";

// Browsers begin to read the file after the click.
const KEPT_MS = 10_000;

interface SaveButtonProps {
  readonly label: Both;
  /** Of the file. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: () => Promise<string>;
}

export function SaveButton({ label, name, type, content }: SaveButtonProps) {
  const [error, setError] = useState<AskError>();
  const save = (): void => {
    setError(undefined);
    content().then((text) => saveFile(name, new Blob([text], { type })), setError);
  };
  return (
    <>
      <button type="button" onClick={save}>
        {say(label)}
      </button>
      {error && <Failure error={error} again={save} />}
    </>
  );
}

export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
