import { harmlessText, type Language } from "@kommuneradar/core";
import { dataWithoutMarks } from "../languages/language-marks.js";
import { escapeXml } from "../static/escape.js";

/** A table as people read it, every word and number in one language. */
export interface PlainTable {
  /** Of its texts. */
  readonly language: Language;
  /** Above the table. */
  readonly title: string;
  /** The head first. */
  readonly rows: readonly (readonly string[])[];
  /** Columns from here on are numbers. */
  readonly numbersFrom: number;
  /** Where it is from; stands below. */
  readonly source: string;
}

/** A table for whatever it is pasted into: a document takes the one, a spreadsheet or an editor the other. */
export interface CopiedTable {
  /** A table with its caption and source, every text escaped. */
  readonly html: string;
  /** Cells parted by tabs. */
  readonly text: string;
}

/** Nothing in it becomes markup, or a formula of a spreadsheet. */
export function copiedTable(table: PlainTable): CopiedTable {
  const { language, title, rows, numbersFrom, source } = dataWithoutMarks(table);
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cellText(cell, language)));
  const cells = (row: readonly string[], tag: "th" | "td") =>
    row
      .map((cell, at) => `<${tag}${at < numbersFrom ? "" : ' align="right"'}>${escapeXml(cell)}</${tag}>`)
      .join("");
  const html = [
    `<table lang="${language}"><caption>${escapeXml(title)}</caption>`,
    `<thead><tr>${cells(head, "th")}</tr></thead>`,
    `<tbody>${body.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table>`,
    source === "" ? "" : `<p>${escapeXml(source)}</p>`,
  ].join("");
  const below = source === "" ? [] : ["", cellText(source, language)];
  return { html, text: [...[head, ...body].map((row) => row.join("\t")), ...below].join("\n") };
}

/** One line, and no blanks in a number, which a spreadsheet would take for a text. */
function cellText(text: string, language: Language): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const isNumber = /^[−-]?\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(line);
  return isNumber && language !== "en" ? line.replaceAll(" ", "") : harmlessCell(line);
}

/** A number may be less than nothing; a text that begins so may be a formula. */
function harmlessCell(line: string): string {
  return /^[+-][\d.,]+(?: ?%)?$/.test(line) ? line : harmlessText(line);
}
