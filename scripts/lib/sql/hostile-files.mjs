import { pick } from "../fuzz/pick.mjs";

const cells = {
  municipality: ["9901", "9902", "0301", ""],
  sector: [
    "health",
    " helse ",
    "Skole",
    "Årsverk på Ås",
    "ukjent",
    "NULL",
    "\\.",
    "\\N",
    "O'Brien",
    "=1+1",
    '"Oslo; øst, nord"',
    '"han sa ""nei"""',
    '"to\nlinjer"',
  ],
  occupation: ["5321", "2341", " 4110 ", "9999", "", "53", "\u00a05321"],
  weight: [
    ...[
      "1",
      "0,5",
      "12.25",
      "0.8125",
      "0.8135",
      "0.81246",
      "0,00049",
      "1.00050000001",
      "7,",
      ".5",
      "00012.5",
    ],
    ...["1 234,5", "1\u00a0000", "-3", "", "x", "1e3", "1.2.3", "1234567890", '"1,5"', "'2'"],
  ],
};

/** The same numbers from the same seed: those of Numerical Recipes' `ranqd1`. */
function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = seeded(20261128);
const rows = Array.from({ length: 5000 }, () => Object.values(cells).map((list) => pick(next, list)));
const header = "kommune;sektor;styrk08;årsverk";
const text = [header, ...rows.map((row) => row.join(";")), ""].join("\r\n");
const oneLineEach = text.replaceAll("to\nlinjer", "to linjer");

/** PostgreSQL turns Windows-1252 into UTF-8 alone. */
const oneByteDatabases = ["psql, latin1", "psql, bytes"];

/**
 * Workforce files by what is hostile in them: what people's systems write, and what an engine of SQL may stumble over. `refusedBy`: how the ways begin that
 * cannot read it, and must say so.
 */
export const hostileFiles = {
  "every kind of cell": { name: "by.workforce.csv", bytes: text },
  "a name that a shell could misread": { name: 'it\'s [1] *å*; $(x) "y".csv', bytes: text },
  "a mark of UTF-8": {
    name: "bom.csv",
    bytes: `\ufeff${text}`,
    // Not in Latin-1.
    refusedBy: ["psql, latin1"],
  },
  "lines before the header": { name: "it's sep.csv", bytes: `\r\nsep=;\r\n${text}` },
  "commas between cells": { name: "komma.csv", bytes: withCommas(rows) },
  "tabs between cells": {
    name: "tab.csv",
    bytes: [header, ...rows.map((row) => row.join(";"))].join("\n").replaceAll(";", "\t"),
  },
  "lines that end in LF": { name: "lf.csv", bytes: oneLineEach.replaceAll("\r\n", "\n") },
  "Windows-1252": {
    name: "it's ansi.csv",
    bytes: Buffer.from(oneLineEach, "latin1"),
    refusedBy: oneByteDatabases,
  },
  "a header alone in Windows-1252": {
    name: "ansi-header.csv",
    bytes: Buffer.from("kommune;sektor;styrk08;årsverk\n9901;health;5321;2,5\n", "latin1"),
    refusedBy: oneByteDatabases,
  },
  "a column with a long name": {
    name: "lang.csv",
    bytes: `kommune;${"å".repeat(40)}1;${"å".repeat(40)}2;styrk08;fte\n9901;a;b;5321;2,5\n`,
  },
  "no weight": { name: "rader.csv", bytes: "styrk08\n5321\n2341\n5321\n" },
  "line ends of both kinds": {
    name: "begge.csv",
    bytes: oneLineEach.replaceAll("9901;health", "\n9901;health"),
    refusedBy: ["psql"],
  },
  "rows too short and blank lines": {
    name: "kort.csv",
    bytes: "kommune;sektor;styrk08;fte\n9901;health;5321;1\n\n9901;health;5321\n9901\n\n",
    refusedBy: ["psql"],
  },
  "a quotation mark inside a cell": {
    name: "tommer.csv",
    bytes: 'kommune;sektor;styrk08;fte\n9901;5" rør;5321;1\n',
    refusedBy: ["psql"],
  },
};

function withCommas(rows) {
  const cell = (written) => {
    const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return ["kommune,sektor,styrk08,årsverk", ...rows.map((row) => row.map(cell).join(","))].join("\r\n");
}
