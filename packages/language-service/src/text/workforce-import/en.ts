import { en as wording } from "../../wording.js";
import { allButMany } from "./all-but-many.js";
import type { ImportWords } from "./words.js";

const { quote, all } = wording;
const some = (names: readonly string[]) => allButMany(names, all, (more) => `and ${more} more`);
const rows = (n: number) => `${n} ${n === 1 ? "row" : "rows"}`;

export const en: ImportWords = {
  notes: {
    "personal-column": ({ header, reason }) =>
      `Column ${quote(header)} is left out: it looks like ${en.personal[reason]}.`,
    "personal-column-asked": ({ header, reason }) =>
      `Column ${quote(header)} is refused: it looks like ${en.personal[reason]}. Nothing that tells who somebody is may be in a workforce file.`,
    "no-such-column": ({ header, headers }) =>
      `There is no column ${quote(header)}. The columns are ${some(headers)}.`,
    "no-occupation-column": ({ headers }) =>
      `No column of occupation codes was found. Say which it is. The columns are ${some(headers)}.`,
    "row-left-out": ({ reason, value }) =>
      `The row is left out: ${en.leftOut[reason]}${value === "" ? "" : ` (${quote(value)})`}.`,
    "rows-left-out": ({ reason, rows: n, header, kept }) =>
      `${rows(n)} left out: ${en.leftOut[reason]}${header === undefined ? "" : `; of ${quote(header)} only ${quote(kept ?? "")} is taken`}.`,
    "unmapped-code": ({ occupation, rows: n, weightMilli }, number) =>
      `${quote(occupation)} is not in the mapping: ${number(weightMilli)} in ${rows(n)}, without a value.`,
    "ambiguous-mapping": ({ occupation, targets }) =>
      `The mapping gives ${quote(occupation)} more than one code, ${all(targets)}: none of them is used.`,
    "mapping-needed": ({ system }) =>
      system === "yrkeskatalog"
        ? "Seven-digit codes need a table to STYRK-08: export the correspondence from Yrkeskatalogen to STYRK-08 from SSB's Klass (CSV or JSON) and give it as the mapping. Their first digits are not STYRK-08."
        : "Position codes need a mapping: a CSV of two columns, from;styrk08. They are no occupation codes, though some have four digits too.",
    "mapping-unreadable": () =>
      "The mapping cannot be read: it is a CSV of two columns (from;styrk08), or a correspondence table of SSB's Klass as CSV or JSON.",
    "unknown-code": ({ occupation, classification, rows: n, weightMilli }, number) =>
      `${quote(occupation)} is no code of ${classification}: ${number(weightMilli)} in ${rows(n)}, without a value.`,
    "restored-zeros": ({ rows: n }) =>
      `${rows(n)} had lost the zero at the start of a code; it was put back.`,
    "former-municipality": ({ municipality, name, current, rows: n }) =>
      `${quote(municipality)} ${name} is no longer in force: ${rows(n)} counted with ${current}.`,
    "split-municipality": ({ municipality, name, successors, rows: n }) =>
      `${quote(municipality)} ${name === "" ? `is the name of several municipalities, and ${rows(n)} cannot be placed without a choice` : `${name} was split, and ${rows(n)} cannot be placed without a choice`}: ${all(successors.map((s) => `${s.code} ${s.name}`))}.`,
    "unknown-municipality": ({ municipality, rows: n }) =>
      `No municipality is called ${quote(municipality)}: ${rows(n)} keep it as it is.`,
    "unknown-sector": ({ sector, rows: n }) =>
      `${quote(sector)} is none of the known sectors: ${rows(n)} keep it as it is.`,
    "rounded-weights": ({ rows: n }) => `${rows(n)} had more than three decimals and were rounded.`,
    "mixed-levels": ({ shorter, longer }) =>
      `The table has ${quote(shorter)} and ${quote(longer)} below it: if the shorter codes are sums of the longer, all counts twice. Take codes of one length only.`,
    "rows-as-weight": () => "There is no column of FTE, employees or per cent: each row counts 1.",
    "which-sheet": ({ sheets }) =>
      `The sheets ${all(sheets)} look equally like a workforce. Say which one to read.`,
    "damaged-rows": () => "The workbook is damaged: the rows from this one on cannot be read.",
    "too-many-columns": ({ columns, most }) =>
      `The header has ${columns} columns. At most ${most} are read: check the delimiter, or whether the file is a table.`,
    "percent-or-share": ({ header, kind, value, rows: n, lines, signed }) => {
      const more = lines.length < n ? " …" : "";
      const beside = signed === 0 ? "" : `, beside ${signed} with a per cent sign`;
      const reading =
        kind === "percent"
          ? "Are they shares of full time (0.8 = 80\u00a0%), or per cent?"
          : "Are they FTE, or per cent of full time?";
      return `In ${quote(header)}, ${rows(n)} such as ${quote(value)} ${n === 1 ? "has" : "have"} no per cent sign${beside} (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${more}). ${reading} Say what is counted, or mend the rows.`;
    },
    "nothing-left": () => "No row could be used.",
  },
  refusals: {
    gzip: "The file is packed with gzip. Unpack it (gunzip) and import what is in it.",
    packed: "The file is a packed archive. Unpack it and import the file in it.",
    zip: "The file is a zip archive, not a workbook. Unpack it and import the file in it.",
    pdf: "The file is a PDF. Ask for the same list as .xlsx or CSV.",
    "one-line":
      "The first line is longer than a million characters: the file has lost its line ends, or is no table.",
    damaged: "The file is damaged, or not what its name says.",
    macros: "The workbook has macros. Save it as a plain .xlsx and try again.",
    "not-a-workbook": "The archive is no Excel workbook. Save it as .xlsx or CSV and try again.",
    password: "The workbook has a password. Open it in Excel, save it as .xlsx without one and try again.",
    "excel-97": "The workbook is in the old format .xls. Open it in Excel, save it as .xlsx and try again.",
    "old-or-protected":
      "The workbook has a password, or is of Excel before 2007. Save it as a plain .xlsx without a password and try again.",
    "too-large": "The file is too large to be read. Export only the columns that are needed, as CSV.",
    "no-such-sheet": "There is no such sheet.",
    "not-json-stat": "The JSON is no dataset in JSON-stat 2.0.",
    encoding: "The encoding is unknown.",
    binary: "The file is no text, and no workbook.",
    empty: "The file is empty.",
  },
  personal: {
    name: "names of persons",
    "birth-number": "birth numbers",
    "birth-date": "dates of birth",
    contact: "addresses or telephone numbers",
    "employee-id": "employee numbers",
  },
  leftOut: {
    "other-value": "they count the same people again",
    "other-level": "codes of another length",
    total: "totals",
    "empty-weight": "no figure",
    "not-a-number": "the weight is not a number",
    negative: "the weight is negative",
    "too-large": "the weight is too large",
    "too-many-cells": "more cells than the header has columns",
    "personal-value": "a cell holds a birth number or an e-mail address",
    "line-too-long": "the line is longer than a million characters",
    damaged: "the row cannot be read",
    nul: "the line holds characters that are no text (NUL)",
    "split-municipality": "the municipality has to be chosen",
  },
  roles: {
    municipality: "municipality",
    sector: "sector",
    occupation: "occupation",
    fte: "FTE",
    headcount: "employees",
    percent: "position in per cent",
  },
  weights: {
    fte: "FTE",
    headcount: "employees",
    percent: "per cent of a position",
    share: "share of full time (0.8 = 80\u00a0%)",
    rows: "each row counts 1",
  },
  systems: {
    styrk08: "STYRK-08",
    isco08: "ISCO-08",
    soc2010: "SOC 2010",
    yrkeskatalog: "seven-digit codes of the a-melding (Yrkeskatalogen)",
    position: "position codes (stillingskoder)",
  },
  columnWhy: { asked: "as you said", name: "by its name", values: "by its values" },
  codesWhy: {
    asked: () => "as you said",
    header: () => "the header says so",
    values: (share, distinct) => `${share} of ${distinct} distinct codes fit`,
    default: (share, distinct) =>
      `nothing else fits better; ${share} of ${distinct} distinct codes exist in it`,
  },
  filterWhy: {
    asked: "as you said",
    latest: "the last period",
    total: "the total",
    measure: "the measure that counts people or FTE",
  },
  report: {
    readAs: (format, sheet) => `Read as ${format}${sheet === undefined ? "" : `, sheet ${quote(sheet)}`}`,
    hidden: (name) => `${name} (hidden)`,
    otherSheets: (names) => `Other sheets: ${names.join(", ")}`,
    header: (line) => `Header on line ${line}`,
    columns: "Columns",
    codes: "Codes",
    weight: "Counted",
    taken: "Only",
    leftOut: "Left out",
    ignored: "Left out, not used",
    filter: "filter",
    title: "occupation title",
    firstRows: (n) => `First ${n} rows`,
    rows: (used, allRows) => `${used} of ${allRows} rows used`,
    result: (cells, total) => `${cells} ${cells === 1 ? "row" : "rows"} after adding up, ${total} in all`,
    smallCells: (cells) =>
      `${cells} of them ${cells === 1 ? "is" : "are"} 10 or less: fit for reckoning with, not for publishing`,
    unmapped: "Not in the mapping, heaviest first",
    severities: { error: "error", warning: "warning", info: "info" },
    findings: "Findings",
  },
};
