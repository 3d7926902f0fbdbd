import { importWords } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import type { ImportSession } from "../import-session.js";
import { readableColumns } from "../readable-columns.js";
import { mostValues } from "../values-of.js";
import { pick, type Question } from "./question.js";

/** Which rows are taken, by what stands in a column. */
export const rows: Question = (session) => {
  const { filterWhy } = importWords(currentLanguage());
  const { filters } = session.state.plan;
  return [
    ...filters.map(({ header, value, why }) => ({
      label: `$(filter) ${header}`,
      description: `${value} (${filterWhy[why]})`,
      ask: () => askValue(session, header),
    })),
    {
      label: `$(filter) ${t("Only Some Rows…")}`,
      description: t("those with one value in a column"),
      ask: async () => {
        const header = await pick<string>(t("By which column?"), readableColumns(session));
        if (header !== undefined) await askValue(session, header);
      },
    },
  ];
};

async function askValue(session: ImportSession, header: string): Promise<void> {
  const values = await session.valuesOf(header);
  const value = await pick(
    header,
    values.map((label) => ({ label, value: label })),
    values.length === mostValues ? t("Only the first {0} values are listed", mostValues) : undefined,
  );
  if (value !== undefined) await session.chooseRows(header, value);
}
