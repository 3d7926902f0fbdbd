import { xmlParser } from "./parse-xml.js";

/** What a number of a cell stands for, by how it is shown. */
export type NumberFormat = "date" | "percent" | "plain";

const builtInPercents = new Set([9, 10]);
/** Dates and times among the formats that every workbook has, those of East Asia included. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** The number format of each cell style, by its index. @throws DamagedWorkbook */
export function readFormats(styles: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  xmlParser({
    open(name, attributes) {
      if (name === "cellXfs") inCells = true;
      else if (name === "numFmt") {
        const { numFmtId, formatCode = "" } = attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (name === "xf" && inCells) {
        formats.push(formatOf(Number(attributes()["numFmtId"] ?? 0), codes));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  })(styles);
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code === undefined) return builtInPercents.has(id) ? "percent" : isBuiltInDate(id) ? "date" : "plain";
  // What stands in quotation marks, behind a backslash or in brackets is shown as it is, or is no part of the number.
  const bare = code
    .replaceAll(/&quot;.*?&quot;|"[^"]*"|\\.|_.|\*./g, "")
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs]/i.test(bare.replaceAll(/general|standard/gi, "")) ? "date" : "plain";
}
