import { importRoles } from "@kommuneradar/core";
import { importWords } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import { readableColumns } from "../readable-columns.js";
import { pick, type Question } from "./question.js";

/** Which column is taken for what. */
export const columns: Question = (session) => {
  const words = importWords(currentLanguage());
  return importRoles.map((role) => {
    const column = session.state.plan.columns[role];
    return {
      label: `$(list-selection) ${words.roles[role]}`,
      description: column ? `${column.header} (${words.columnWhy[column.why]})` : "–",
      ask: async () => {
        const none = { label: t("None"), value: "" };
        const header = await pick(words.roles[role], [...readableColumns(session), none]);
        if (header !== undefined) await session.chooseColumn(role, header);
      },
    };
  });
};
