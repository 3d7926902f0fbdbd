import type { Language } from "../../text/localized.js";
import { csvCell } from "../csv.js";
import type { ImportResult } from "./import-rows.js";

const headers = {
  nb: { municipality: "kommune", sector: "sektor", fte: "årsverk", headcount: "ansatte" },
  en: { municipality: "municipality", sector: "sector", fte: "fte", headcount: "headcount" },
} as const;

/**
 * The workforce CSV of an import: a row per municipality, sector and occupation, weights exact to the thousandth.
 * Norwegian has a decimal comma.
 */
export function writeImportedWorkforce(result: ImportResult, language: Language): string {
  const words = language === "en" ? headers.en : headers.nb;
  const columns = [
    ...(result.hasMunicipality ? [words.municipality] : []),
    ...(result.hasSector ? [words.sector] : []),
    result.classification,
    words[result.weight],
  ];
  const lines = result.cells.map(({ municipality, sector, occupation, weightMilli }) =>
    [
      ...(result.hasMunicipality ? [csvCell(municipality, ";")] : []),
      ...(result.hasSector ? [csvCell(sector, ";")] : []),
      csvCell(occupation, ";"),
      weightText(weightMilli, language === "en" ? "." : ","),
    ].join(";"),
  );
  return `${[columns.join(";"), ...lines].join("\n")}\n`;
}

function weightText(milli: number, decimalSign: string): string {
  const whole = Math.floor(milli / 1000);
  const decimals = String(milli % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return decimals === "" ? String(whole) : `${whole}${decimalSign}${decimals}`;
}
