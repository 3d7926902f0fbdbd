import { classificationIds } from "./estimate-values.js";

/** Header names recognised per column; case and accents do not matter. */
export const workforceColumnNames = {
  municipality: ["municipality", "kommune", "kommunenummer"],
  sector: ["sector", "sektor", "tjenesteområde"],
  occupation: ["occupation", "yrke", "yrkeskode", ...classificationIds],
  fte: ["fte", "årsverk"],
  headcount: ["headcount", "ansatte", "sysselsatte", "employees"],
} as const;
