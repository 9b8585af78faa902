/** The access token of a reviewer: kept for this tab alone, and sent to this service alone. */
import { effect, signal } from "@preact/signals";
import { storedToken, storeToken } from "./stored-token.ts";

export const accessToken = signal<string | null>(storedToken());

effect(() => storeToken(accessToken.value));
