import { defineRule } from "../rule.js";

const rows = {
  en: "There are no rows below the header. Add a row for each municipality, sector and occupation.",
  nb: "Det er ingen rader under overskriften. Legg til en rad for hver kommune, sektor og yrke.",
  nn: "Det er ingen rader under overskrifta. Legg til ei rad for kvar kommune, kvar sektor og kvart yrke.",
};

const header = {
  en: "There is nothing in the file. It begins with a header that names the columns, such as “municipality;sector;styrk08;fte”.",
  nb: "Filen er tom. Den begynner med en overskrift som navngir kolonnene, for eksempel «kommune;sektor;styrk08;årsverk».",
  nn: "Fila er tom. Ho begynner med ei overskrift som namngjev kolonnane, til dømes «kommune;sektor;styrk08;årsverk».",
};
const yaml = {
  en: "There is nothing in the file. It begins with “kommuneradar:” and the kind, such as “radar/1”, “estimate/1”, “projects/1” or “plan/1”.",
  nb: "Filen er tom. Den begynner med «kommuneradar:» og typen, for eksempel «radar/1», «estimate/1», «projects/1» eller «plan/1».",
  nn: "Fila er tom. Ho begynner med «kommuneradar:» og typen, til dømes «radar/1», «estimate/1», «projects/1» eller «plan/1».",
};

/** By what the reader looked for first; what is not here is a YAML file. */
const missing: Readonly<Record<string, { readonly en: string; readonly nb: string; readonly nn: string }>> = {
  header,
  rows,
};

export const emptyFile = defineRule({
  code: "empty-file",
  severity: "error",
  title: { en: "Empty file", nb: "Tom fil", nn: "Tom fil" },
  message: {
    en: ({ expected }) => (missing[expected] ?? yaml).en,
    nb: ({ expected }) => (missing[expected] ?? yaml).nb,
    nn: ({ expected }) => (missing[expected] ?? yaml).nn,
  },
});
