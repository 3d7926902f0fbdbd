import { describeImportNote } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import { pick, type Question } from "./question.js";
import { takeSource } from "./take-source.js";

/** Which sheet of a workbook is read. */
export const sheet: Question = (session) => {
  const { table, result } = session.state;
  if (table.sheets.length < 2) return [];
  const rivals = result.notes.find(({ code }) => code === "which-sheet");
  return [
    {
      label: `$(${rivals === undefined ? "files" : "error"}) ${t("Sheet")}`,
      description: rivals === undefined ? (table.sheet ?? "") : describeImportNote(rivals, currentLanguage()),
      ask: async () => {
        const names = table.sheets.map((label) => ({ label, value: label }));
        const chosen = await pick<string>(t("Which sheet?"), names);
        if (chosen !== undefined) await takeSource(session, { sheet: chosen });
      },
    },
  ];
};
