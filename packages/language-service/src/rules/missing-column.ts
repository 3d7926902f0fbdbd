import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

/** What the column is for, and header names that are known for it. */
const roles = {
  occupation: {
    en: ["the occupation", "“occupation”, “styrk08”, “isco08” or “soc2010”"],
    nb: ["yrket", "«yrke», «styrk08», «isco08» eller «soc2010»"],
    nn: ["yrket", "«yrke», «styrk08», «isco08» eller «soc2010»"],
  },
  weight: {
    en: ["the weight", "“fte” or “headcount”"],
    nb: ["vekten", "«årsverk» eller «ansatte»"],
    nn: ["vekta", "«årsverk» eller «ansatte»"],
  },
  municipality: {
    en: ["the municipality", "“municipality”"],
    nb: ["kommunen", "«kommune»"],
    nn: ["kommunen", "«kommune»"],
  },
  sector: { en: ["the sector", "“sector”"], nb: ["sektoren", "«sektor»"], nn: ["sektoren", "«sektor»"] },
  dimension: { en: ["the grouping", ""], nb: ["grupperingen", ""], nn: ["grupperinga", ""] },
} as const;

export const missingColumn = defineRule({
  code: "missing-column",
  severity: "error",
  title: { en: "Missing column", nb: "Manglende kolonne", nn: "Manglande kolonne" },
  message: {
    en({ role, headers, wanted }) {
      const [what, names] = roles[role].en;
      const has = headers.length === 0 ? "" : ` The header has ${en.all(headers)}.`;
      return wanted === undefined
        ? `No column holds ${what}. Name one ${names}.${has}`
        : `There is no column ${en.quote(wanted)} for ${what}. Write the name as the header has it.${has}`;
    },
    nb({ role, headers, wanted }) {
      const [what, names] = roles[role].nb;
      const has = headers.length === 0 ? "" : ` Overskriften har ${nb.all(headers)}.`;
      return wanted === undefined
        ? `Ingen kolonne inneholder ${what}. Kall en av dem ${names}.${has}`
        : `Det er ingen kolonne ${nb.quote(wanted)} for ${what}. Skriv navnet slik det står i overskriften.${has}`;
    },
    nn({ role, headers, wanted }) {
      const [what, names] = roles[role].nn;
      const has = headers.length === 0 ? "" : ` Overskrifta har ${nn.all(headers)}.`;
      return wanted === undefined
        ? `Ingen kolonne inneheld ${what}. Kall ein av dei ${names}.${has}`
        : `Det finst ingen kolonne ${nn.quote(wanted)} for ${what}. Skriv namnet slik det står i overskrifta.${has}`;
    },
  },
});
