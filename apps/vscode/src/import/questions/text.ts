import { importWords } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../../text/localize.js";
import { pick, type Question } from "./question.js";

const delimiters = [";", ",", "\t", "|"];
const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be", "macintosh"];

/** How a text is cut into cells, and what its bytes are. */
export const text: Question = (session) => {
  const { table } = session.state;
  if (table.delimiter === undefined) return [];
  const take = async (change: { readonly delimiter: string } | { readonly encoding: string }) => {
    const refused = await session.chooseSource(change);
    if (refused === undefined) return;
    void vscode.window.showErrorMessage(importWords(currentLanguage()).refusals[refused]);
  };
  return [
    {
      label: `$(split-horizontal) ${t("Between the Cells")}`,
      description: named(table.delimiter),
      ask: async () => {
        const items = delimiters.map((value) => ({ label: named(value), value }));
        const delimiter = await pick<string>(t("What stands between the cells?"), items);
        if (delimiter !== undefined) await take({ delimiter });
      },
    },
    {
      label: `$(file-code) ${t("Encoding")}`,
      description: table.encoding ?? "",
      ask: async () => {
        const items = encodings.map((value) => ({ label: value, value }));
        const encoding = await pick<string>(t("Which encoding?"), items);
        if (encoding !== undefined) await take({ encoding });
      },
    },
  ];
};

const named = (delimiter: string) => (delimiter === "\t" ? t("tab") : delimiter);
