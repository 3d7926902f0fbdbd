import { defineRule } from "../rule.js";

export const duplicateRow = defineRule({
  code: "duplicate-row",
  severity: "warning",
  title: { en: "Row that is there already", nb: "Rad som står der fra før", nn: "Rad som står der frå før" },
  message: {
    en: ({ line }) =>
      `Line ${line} has the same municipality, sector and occupation; both rows are counted. Remove one of them, or put their sum in one row.`,
    nb: ({ line }) =>
      `Linje ${line} har samme kommune, sektor og yrke; begge radene regnes med. Fjern den ene, eller sett summen i én rad.`,
    nn: ({ line }) =>
      `Linje ${line} har same kommune, sektor og yrke; begge radene blir rekna med. Fjern den eine, eller set summen i éi rad.`,
  },
});
