import { decimalText } from "../decimal-text.js";
import { DamagedWorkbook } from "./damaged.js";
import type { NumberFormat } from "./formats.js";

/** All that the cells of a workbook have in common. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By the index of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** A line break in a cell stays one, and is not a blank. */
  readonly keepLines: boolean;
}

const dayMilliseconds = 86_400_000;

/**
 * A cell as a person would write it: a number as it was keyed in, a number that is shown as per cent with its sign, a date
 * as `2026-01-31`. `value` is what was last computed where the cell has a formula; errors of formulas are as Excel writes
 * them. @throws DamagedWorkbook
 */
export function cellText(
  type: string,
  style: number,
  value: string,
  { strings, formats, from1904, keepLines }: CellContext,
): string {
  switch (type) {
    case "s": {
      const text = strings[Number(value)];
      if (text === undefined) throw new DamagedWorkbook("no such text");
      return clean(text, keepLines);
    }
    case "str":
    case "inlineStr":
      return clean(value, keepLines);
    case "b":
      return value === "1" ? "TRUE" : value === "0" ? "FALSE" : "";
    case "e":
      return clean(value, keepLines);
    case "d":
      return value.slice(0, 10);
    default: {
      const format = formats[style] ?? "plain";
      const number = Number(value);
      if (value === "" || !Number.isFinite(number)) return value;
      if (format === "percent") return `${decimalText(String(number * 100))} %`;
      return format === "date" ? dateText(number, from1904) : decimalText(value);
    }
  }
}

/** Days since the end of 1899; a day that never was, 29 February 1900, is counted. A time of day alone is no date. */
function dateText(days: number, from1904: boolean): string {
  if (days < 1 && !from1904) return decimalText(String(days));
  const since = from1904 ? days + 1462 : days;
  const date = new Date(Date.UTC(1899, 11, since < 60 ? 31 : 30) + Math.floor(since) * dayMilliseconds);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function clean(text: string, keepLines: boolean): string {
  const whole = text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return (keepLines ? whole.replaceAll(/\r\n?/g, "\n") : whole.replaceAll(/[\r\n]+/g, " ")).trim();
}
