import * as vscode from "vscode";
import { t } from "../../text/localize.js";
import type { Question } from "./question.js";

/** Which line holds the names of the columns. */
export const header: Question = (session) => {
  const { headerLine } = session.state.plan;
  return [
    {
      label: `$(list-flat) ${t("Line of the Header")}`,
      description: String(headerLine),
      ask: async () => {
        const line = await vscode.window.showInputBox({
          title: t("Which line holds the names of the columns?"),
          value: String(headerLine),
          ignoreFocusOut: true,
          validateInput: (value) => (/^[1-9]\d{0,6}$/.test(value) ? undefined : t("A number from 1")),
        });
        if (line !== undefined) await session.chooseHeader(Number(line));
      },
    },
  ];
};
