import type { YearsResult } from "../years/types.js";
import type { HiddenYears } from "./hidden-years.js";
import type { Suppression } from "./types.js";

/** Years without their hidden cells; a change is hidden with either of its sides. */
export function suppressYears(
  { years, changes }: YearsResult,
  hidden: HiddenYears,
): { readonly shown: YearsResult; readonly hidden: NonNullable<Suppression["years"]> } {
  const isHidden = (year: number, sector: string) => hidden.sectors.get(year)?.has(sector) ?? false;
  const shown = years.filter(({ year }) => !hidden.years.has(year));
  return {
    shown: {
      years: shown.map((entry) => ({
        ...entry,
        sectors: entry.sectors.filter(({ sector }) => !isHidden(entry.year, sector)),
      })),
      changes: changes
        .filter(({ from, to }) => !hidden.years.has(from) && !hidden.years.has(to))
        .map((change) => ({
          ...change,
          sectors: change.sectors.filter(
            ({ sector }) => !isHidden(change.from, sector) && !isHidden(change.to, sector),
          ),
        })),
    },
    hidden: {
      years: [...hidden.years],
      sectors: shown.flatMap(({ year, sectors }) =>
        sectors.filter(({ sector }) => isHidden(year, sector)).map(({ sector }) => ({ year, sector })),
      ),
    },
  };
}
