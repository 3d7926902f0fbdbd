import { importWords } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../../text/localize.js";
import type { Question } from "./question.js";

/** The end of the questions, while nothing stands in the way. */
export const write: Question = (session) => {
  const { result } = session.state;
  if (session.errors.length > 0) return [];
  const { report } = importWords(currentLanguage());
  const description = report.rows(result.rowsUsed, result.rowsIn);
  return [{ label: `$(check) ${t("Write Workforce and Estimate")}`, description }];
};
