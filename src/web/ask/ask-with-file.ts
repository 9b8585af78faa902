/** A question that brings a file: a GraphQL multipart request. */
import { accessToken } from "../state/access-token.ts";
import { answerIn, replyTo } from "./ask.ts";
import type { Question } from "./question.ts";

/**
 * Asks the service and hands it a file as the variable `input.file`.
 *
 * @param variables with `input.file` null.
 * @throws AskError where the answer has an error, or there is no answer.
 */
export async function askWithFile<Answer, Input extends { readonly file: unknown }>(
  asked: Question<Answer, { readonly input: Input }>,
  variables: { readonly input: Omit<Input, "file"> & { readonly file: null } },
  file: File,
): Promise<Answer> {
  const body = new FormData();
  body.set("operations", JSON.stringify({ documentId: asked.id, variables }));
  body.set("map", JSON.stringify({ 0: ["variables.input.file"] }));
  body.set("0", file, file.name);
  return answerIn(await replyTo<Answer>(body, accessToken.value));
}
