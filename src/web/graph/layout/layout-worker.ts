/** Lays out beside the page, so that it stays quick; a file of its own, as the Content-Security-Policy wants it. */
import { settle, type Unsettled } from "./settle.ts";

addEventListener("message", ({ data }: MessageEvent<Unsettled>) => {
  postMessage(settle(data));
});
