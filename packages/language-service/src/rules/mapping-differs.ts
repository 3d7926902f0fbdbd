import type { WorkforceSource } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** Of two workforce files of one year; `year` null: none is stated. */
    "mapping-differs": {
      readonly year: number | null;
      readonly mapping: string;
      readonly other: string;
      readonly otherFile: string;
    };
  }
}

export const mappingDiffers = defineRule({
  code: "mapping-differs",
  severity: "info",
  title: {
    en: "Files of one year with different mappings",
    nb: "Filer for samme år med ulike koblinger",
    nn: "Filer for same år med ulike koplingar",
  },
  message: {
    en: ({ year, mapping, other, otherFile }) =>
      `The codes of this file go through ${en.quote(mapping)}, and those of ${en.quote(otherFile)}${year === null ? "" : `, also of ${year},`} through ${en.quote(other)}, so the same code may count as two occupations. Use one mapping for a year, unless the files have codes of their own.`,
    nb: ({ year, mapping, other, otherFile }) =>
      `Kodene i denne filen kobles med ${nb.quote(mapping)}, og de i ${nb.quote(otherFile)}${year === null ? "" : `, også for ${year},`} med ${nb.quote(other)}, så samme kode kan telle som to yrker. Bruk én kobling for et år, med mindre filene har hver sine koder.`,
    nn: ({ year, mapping, other, otherFile }) =>
      `Kodane i denne fila blir kopla med ${nn.quote(mapping)}, og dei i ${nn.quote(otherFile)}${year === null ? "" : `, òg for ${year},`} med ${nn.quote(other)}, så same kode kan telje som to yrke. Bruk éi kopling for eit år, med mindre filene har kvar sine kodar.`,
  },
  *checkEstimate({ estimate }) {
    const first = new Map<number | null, WorkforceSource & { readonly mapping: string }>();
    for (const source of estimate.workforce) {
      const { mapping, year = null, range } = source;
      if (mapping === undefined) continue;
      const earlier = first.get(year);
      if (earlier === undefined) first.set(year, { ...source, mapping });
      else if (earlier.mapping !== mapping) {
        yield {
          range,
          data: { year, mapping, other: earlier.mapping, otherFile: earlier.file },
          related: [{ range: earlier.range, role: "first-use" }],
        };
      }
    }
  },
});
