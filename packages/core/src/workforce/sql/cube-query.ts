import { cubeRowsColumn } from "../column-names.js";
import { sqlName } from "./quote.js";

/** Header names of what is asked of a table. */
export interface CubeColumns {
  /** Municipality, sector and what else is kept apart, where the table has them. */
  readonly dimensions: readonly string[];
  /** Codes, of a classification or of the file's own. */
  readonly occupation: string;
  /** Without it each row counts 1. */
  readonly weight?: string;
}

const digits = "'0123456789'";

/** Digits before the decimal sign: with more of them a number is larger than any weight of a row. */
const mostDigits = 9;

/**
 * The query that makes a cube of a workforce table: for each occupation of each place the sum of its weights, exact to
 * the thousandth, and how many rows it stands for. Its answer, saved as CSV, is a workforce file that reads as the
 * table would: a weight that is not plain digits stands in a row of its own, as it is written, for the reader to judge.
 * Weights are taken from their digits and rounded half to even, as `WeightReader` does: no engine's numbers with a fraction
 * are asked, so the same text gives the same on DuckDB, SQLite and PostgreSQL. Texts are compared a digit at a time: a
 * database may be told to sort the digits in them as numbers.
 * @param source what stands behind FROM: a table, or a function that gives one
 */
export function cubeQuery({ dimensions, occupation, weight }: CubeColumns, source: string): string {
  const names = [...dimensions, occupation];
  const keys = names.map((_, at) => `k${at}`).join(", ");
  const trimmed = (name: string) => `TRIM(COALESCE(CAST(${sqlName(name)} AS VARCHAR), ''))`;
  const read = names.map((name, at) => `${trimmed(name)} AS k${at}`).join(",\n    ");
  const answered = names.map((name, at) => `k${at} AS ${sqlName(name)}`).join(", ");
  const order = names.map((_, at) => at + 1).join(", ");
  if (weight === undefined) {
    return `SELECT ${answered}, COUNT(*) AS ${cubeRowsColumn}
FROM (
  SELECT ${read}
  FROM ${source}
) AS cells
GROUP BY ${keys}
ORDER BY ${order}`;
  }
  return `WITH cells AS (
  SELECT ${read},
    ${trimmed(weight)} AS written
  FROM ${source}
), pointed AS (
  SELECT ${keys}, written, REPLACE(written, ',', '.') AS plain
  FROM cells
), parted AS (
  SELECT ${keys}, written, plain, LTRIM(plain, ${digits}) AS fraction
  FROM pointed
), thousandths AS (
  SELECT ${keys}, written, RTRIM(SUBSTR(fraction || '0000', 5), '0') AS beyond,
    CASE WHEN RTRIM(fraction, ${digits}) IN ('', '.') AND REPLACE(plain, '.', '') <> '' AND LENGTH(plain) - LENGTH(fraction) <= ${mostDigits}
      THEN CAST(SUBSTR(REPLACE(plain, '.', '') || '000', 1, LENGTH(plain) - LENGTH(fraction) + 3) AS BIGINT) END AS milli
  FROM parted
), weighed AS (
  SELECT ${keys}, written,
    CASE WHEN SUBSTR(beyond, 1, 1) > '5' OR (SUBSTR(beyond, 1, 1) = '5' AND (LENGTH(beyond) > 1 OR milli % 2 = 1))
      THEN milli + 1 ELSE milli END AS milli
  FROM thousandths
), sums AS (
  SELECT ${keys}, COUNT(*) AS counted, '000' || CAST(SUM(milli) AS VARCHAR) AS digits
  FROM weighed
  WHERE milli IS NOT NULL
  GROUP BY ${keys}
), cube AS (
  SELECT ${keys}, counted,
    SUBSTR(digits, 1, LENGTH(digits) - 3) || '.' || SUBSTR(digits, LENGTH(digits) - 2) AS weight
  FROM sums
  UNION ALL
  SELECT ${keys}, 1 AS counted, written AS weight
  FROM weighed
  WHERE milli IS NULL
)
SELECT ${answered}, weight AS ${sqlName(weight)}, counted AS ${cubeRowsColumn}
FROM cube
ORDER BY ${order}`;
}
