import type { DataSet } from "../data-set.js";
import { rows as scoreRows } from "../generated/frey-osborne-2017.js";
import { rows as bridgeRows } from "../generated/frey-osborne-bridge.js";
import { readRows } from "../rows.js";
import { scoreSetOf } from "./score-set.js";

export const freyOsborne2017Source: DataSet = {
  id: "frey-osborne-2017",
  title: "Frey & Osborne 2017",
  source:
    "Frey, C. B. & Osborne, M. A., The future of employment: How susceptible are jobs to computerisation? " +
    "Technological Forecasting and Social Change 114, appendix A",
  year: 2017,
  licence: "Published research figures without a licence statement; cite the paper",
  url: "https://doi.org/10.1016/j.techfore.2016.08.019",
};

/**
 * Probability of computerisation for 702 US occupations. 17 of its codes are hybrids that SOC-2010 does not have;
 * the bridge says which SOC-2010 codes they stand for. Our reading of the titles; the rows that are judgement
 * are off by default.
 */
export const freyOsborne2017 = scoreSetOf(
  freyOsborne2017Source,
  { kind: "automation", classification: "soc2010", scale: { min: 0, max: 1, unit: "probability" } },
  () =>
    new Map(
      readRows<[code: string, value: string, title: string]>(scoreRows).map(([code, value, title]) => [
        code,
        { value: Number(value), title },
      ]),
    ),
  () =>
    readRows<[from: string, to: string, useByDefault: string, basis: string]>(bridgeRows).map(
      ([from, to, useByDefault, basis]) => ({
        from,
        to,
        basis,
        useByDefault: useByDefault === "1",
      }),
    ),
);
