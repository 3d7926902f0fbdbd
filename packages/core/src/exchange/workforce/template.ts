import type { Language } from "../../text/localized.js";

const headers = {
  nb: "kommune;sektor;styrk08;årsverk",
  nn: "kommune;sektor;styrk08;årsverk",
  en: "municipality;sector;styrk08;fte",
};

/** Rows to be written over: one per sector, of a fictional municipality, each with a different occupation. */
const rows = [
  ["administration", "4110", "10"],
  ["kindergarten", "5311", "20"],
  ["school", "2341", "30"],
  ["health", "5321", "40"],
  ["social", "2635", "5"],
  ["culture", "2622", "2.5"],
  ["technical", "9112", "12"],
  ["planning", "2164", "3"],
] as const;

/** A workforce CSV to fill in. Its municipality is fictional (9901), so that it is marked as sample data until then. */
export function workforceTemplate(language: Language): string {
  const lines = rows.map(([sector, code, weight]) =>
    ["9901", sector, code, language === "en" ? weight : weight.replace(".", ",")].join(";"),
  );
  return `${[headers[language], ...lines].join("\n")}\n`;
}
