import { foldName } from "../../workforce/fold-name.js";
import { importRoleOf } from "./profiles/index.js";

/** Rows of one value of a column are taken, the others left out: they count the same people again. */
export interface RowFilter {
  readonly column: number;
  readonly header: string;
  readonly value: string;
  readonly why: "asked" | "latest" | "total" | "measure";
  readonly others: number;
}

const periods = [
  "tid",
  "år",
  "aar",
  "kvartal",
  "måned",
  "periode",
  "year",
  "quarter",
  "month",
  "period",
  "time",
  "årgang",
];
const periodNames = new Set(periods.map(foldName));
const measureNames = new Set(["statistikkvariabel", "contents", "contentscode", "måltall"].map(foldName));

/** Values that stand for all the others of their column: `I alt`, `Begge kjønn`, `0 Both sexes` … */
export function isTotal(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  return (
    /^(?:\S{1,6}\s+)?(?:i alt|alle(?: (?:yrker|yrke|aldre|aldrar|kommuner|kommunar|næringer|næringar|sektorer|sektorar))?|totalt?|total|sum|begge kjønn|both sexes|all (?:occupations|ages)|hele landet|landet|heile landet)$/.test(
      text,
    ) || text === "0-9"
  );
}

/** The filter that a further column calls for by its values; undefined where its rows add up. */
export function filterFor(
  column: number,
  header: string,
  values: ReadonlySet<string>,
): RowFilter | undefined {
  const others = values.size - 1;
  if (others < 1) return undefined;
  const folded = foldName(header);
  if (periodNames.has(folded)) {
    const value =
      [...values]
        .filter((one) => one !== "")
        .toSorted()
        .at(-1) ?? "";
    return { column, header, value, why: "latest", others };
  }
  if (measureNames.has(folded)) {
    const wanted = [...values].find(
      (one) => importRoleOf(one.replace(/^\S+\s+(?=\S)/, "")) ?? importRoleOf(one),
    );
    const value = wanted ?? [...values][0] ?? "";
    return { column, header, value, why: "measure", others };
  }
  const total = [...values].find(isTotal);
  return total === undefined ? undefined : { column, header, value: total, why: "total", others };
}
