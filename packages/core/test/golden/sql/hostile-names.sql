-- DuckDB
COPY (
WITH cells AS (
  SELECT TRIM(COALESCE(CAST("styrk08" AS VARCHAR), '')) AS k0,
    TRIM(COALESCE(CAST("fte" AS VARCHAR), '')) AS written
  FROM read_csv('it''s a "file" [[]1][*].csv', delim = ',', header = true, skip = 1, columns = {'kom"mune': 'VARCHAR', 'styrk08': 'VARCHAR', 'fte': 'VARCHAR', 'it''s': 'VARCHAR'}, quote = '"', escape = '"', null_padding = true, auto_detect = false)
), pointed AS (
  SELECT k0, written, REPLACE(written, ',', '.') AS plain
  FROM cells
), parted AS (
  SELECT k0, written, plain, LTRIM(plain, '0123456789') AS fraction
  FROM pointed
), thousandths AS (
  SELECT k0, written, RTRIM(SUBSTR(fraction || '0000', 5), '0') AS beyond,
    CASE WHEN RTRIM(fraction, '0123456789') IN ('', '.') AND REPLACE(plain, '.', '') <> '' AND LENGTH(plain) - LENGTH(fraction) <= 9
      THEN CAST(SUBSTR(REPLACE(plain, '.', '') || '000', 1, LENGTH(plain) - LENGTH(fraction) + 3) AS BIGINT) END AS milli
  FROM parted
), weighed AS (
  SELECT k0, written,
    CASE WHEN SUBSTR(beyond, 1, 1) > '5' OR (SUBSTR(beyond, 1, 1) = '5' AND (LENGTH(beyond) > 1 OR milli % 2 = 1))
      THEN milli + 1 ELSE milli END AS milli
  FROM thousandths
), sums AS (
  SELECT k0, COUNT(*) AS counted, '000' || CAST(SUM(milli) AS VARCHAR) AS digits
  FROM weighed
  WHERE milli IS NOT NULL
  GROUP BY k0
), cube AS (
  SELECT k0, counted,
    SUBSTR(digits, 1, LENGTH(digits) - 3) || '.' || SUBSTR(digits, LENGTH(digits) - 2) AS weight
  FROM sums
  UNION ALL
  SELECT k0, 1 AS counted, written AS weight
  FROM weighed
  WHERE milli IS NULL
)
SELECT k0 AS "styrk08", weight AS "fte", counted AS cube_rows
FROM cube
ORDER BY 1
) TO 'cube.csv' (HEADER, DELIMITER ',');

-- PostgreSQL
\set ON_ERROR_STOP on
\encoding UTF8
BEGIN;
CREATE TEMPORARY TABLE "workforce" (
  "kom""mune" TEXT,
  "styrk08" TEXT,
  "fte" TEXT,
  "it's" TEXT
);
\copy "workforce" FROM PROGRAM 'tail -n +2 ''it''\''''s a "file" [1]*.csv''' (FORMAT csv, HEADER true, DELIMITER ',', ENCODING 'UTF8')
CREATE TEMPORARY VIEW workforce_cube AS
WITH cells AS (
  SELECT TRIM(COALESCE(CAST("styrk08" AS VARCHAR), '')) AS k0,
    TRIM(COALESCE(CAST("fte" AS VARCHAR), '')) AS written
  FROM "workforce"
), pointed AS (
  SELECT k0, written, REPLACE(written, ',', '.') AS plain
  FROM cells
), parted AS (
  SELECT k0, written, plain, LTRIM(plain, '0123456789') AS fraction
  FROM pointed
), thousandths AS (
  SELECT k0, written, RTRIM(SUBSTR(fraction || '0000', 5), '0') AS beyond,
    CASE WHEN RTRIM(fraction, '0123456789') IN ('', '.') AND REPLACE(plain, '.', '') <> '' AND LENGTH(plain) - LENGTH(fraction) <= 9
      THEN CAST(SUBSTR(REPLACE(plain, '.', '') || '000', 1, LENGTH(plain) - LENGTH(fraction) + 3) AS BIGINT) END AS milli
  FROM parted
), weighed AS (
  SELECT k0, written,
    CASE WHEN SUBSTR(beyond, 1, 1) > '5' OR (SUBSTR(beyond, 1, 1) = '5' AND (LENGTH(beyond) > 1 OR milli % 2 = 1))
      THEN milli + 1 ELSE milli END AS milli
  FROM thousandths
), sums AS (
  SELECT k0, COUNT(*) AS counted, '000' || CAST(SUM(milli) AS VARCHAR) AS digits
  FROM weighed
  WHERE milli IS NOT NULL
  GROUP BY k0
), cube AS (
  SELECT k0, counted,
    SUBSTR(digits, 1, LENGTH(digits) - 3) || '.' || SUBSTR(digits, LENGTH(digits) - 2) AS weight
  FROM sums
  UNION ALL
  SELECT k0, 1 AS counted, written AS weight
  FROM weighed
  WHERE milli IS NULL
)
SELECT k0 AS "styrk08", weight AS "fte", counted AS cube_rows
FROM cube
ORDER BY 1;
\copy (SELECT * FROM workforce_cube) TO 'cube.csv' (FORMAT csv, HEADER true, ENCODING 'UTF8')
ROLLBACK;

-- SQLite
.bail on
DROP TABLE IF EXISTS temp."workforce";
CREATE TEMPORARY TABLE "workforce" (
  "kom""mune" TEXT,
  "styrk08" TEXT,
  "fte" TEXT,
  "it's" TEXT
);
.mode csv
.separator ","
.import --skip 2 "it's a \"file\" [1]*.csv" workforce
DELETE FROM temp."workforce" WHERE "kom""mune" = '' AND "styrk08" IS NULL AND "fte" IS NULL AND "it's" IS NULL;
.separator ,
.headers on
.once cube.csv
WITH cells AS (
  SELECT TRIM(COALESCE(CAST("styrk08" AS VARCHAR), '')) AS k0,
    TRIM(COALESCE(CAST("fte" AS VARCHAR), '')) AS written
  FROM "workforce"
), pointed AS (
  SELECT k0, written, REPLACE(written, ',', '.') AS plain
  FROM cells
), parted AS (
  SELECT k0, written, plain, LTRIM(plain, '0123456789') AS fraction
  FROM pointed
), thousandths AS (
  SELECT k0, written, RTRIM(SUBSTR(fraction || '0000', 5), '0') AS beyond,
    CASE WHEN RTRIM(fraction, '0123456789') IN ('', '.') AND REPLACE(plain, '.', '') <> '' AND LENGTH(plain) - LENGTH(fraction) <= 9
      THEN CAST(SUBSTR(REPLACE(plain, '.', '') || '000', 1, LENGTH(plain) - LENGTH(fraction) + 3) AS BIGINT) END AS milli
  FROM parted
), weighed AS (
  SELECT k0, written,
    CASE WHEN SUBSTR(beyond, 1, 1) > '5' OR (SUBSTR(beyond, 1, 1) = '5' AND (LENGTH(beyond) > 1 OR milli % 2 = 1))
      THEN milli + 1 ELSE milli END AS milli
  FROM thousandths
), sums AS (
  SELECT k0, COUNT(*) AS counted, '000' || CAST(SUM(milli) AS VARCHAR) AS digits
  FROM weighed
  WHERE milli IS NOT NULL
  GROUP BY k0
), cube AS (
  SELECT k0, counted,
    SUBSTR(digits, 1, LENGTH(digits) - 3) || '.' || SUBSTR(digits, LENGTH(digits) - 2) AS weight
  FROM sums
  UNION ALL
  SELECT k0, 1 AS counted, written AS weight
  FROM weighed
  WHERE milli IS NULL
)
SELECT k0 AS "styrk08", weight AS "fte", counted AS cube_rows
FROM cube
ORDER BY 1;
