import type { QuestionName } from "@kommuneradar/schema";
import * as vscode from "vscode";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/** Named here too: what a question is made of is run when one is asked. The manifest and the compiler hold the names. */
const names = Object.keys({
  list_files: true,
  read_radar: true,
  check: true,
  estimate: true,
  explain: true,
  where: true,
  projects: true,
  horizon: true,
  aggregate: true,
  diff: true,
} satisfies Record<QuestionName, true>) as readonly QuestionName[];

/** Tools of the language models in VS Code: agents ask of the window's files, and are told what people are shown. */
export const answerAssistants: Feature = (host) => {
  // Editors made of VS Code leave the language models out, and this part of the API with them.
  const lm = (vscode as Partial<typeof vscode>).lm;
  if (typeof lm?.registerTool !== "function") return vscode.Disposable.from();
  const answering = once(async () => (await import("../assistant/answer-to.js")).answerTo(host));
  return vscode.Disposable.from(
    ...names.map((name) =>
      lm.registerTool<object>(`kommuneradar_${name}`, {
        prepareInvocation: () => ({ invocationMessage: t("Asking Kommuneradar") }),
        async invoke({ input }) {
          const answer = await answering();
          const text = await answer(name, input);
          return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
        },
      }),
    ),
  );
};

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
