-- DuckDB
COPY (
SELECT k0 AS "yrkeskode", COUNT(*) AS cube_rows
FROM (
  SELECT TRIM(COALESCE(CAST("yrkeskode" AS VARCHAR), '')) AS k0
  FROM read_csv('by.csv', delim = ';', header = true, skip = 0, columns = {'yrkeskode': 'VARCHAR'}, quote = '"', escape = '"', null_padding = true, auto_detect = false, encoding = 'latin-1')
) AS cells
GROUP BY k0
ORDER BY 1
) TO 'cube.csv' (HEADER, DELIMITER ',');

-- PostgreSQL
\set ON_ERROR_STOP on
\encoding UTF8
BEGIN;
DO $$ BEGIN IF getdatabaseencoding() <> 'UTF8' THEN RAISE EXCEPTION 'A file in Windows-1252 needs a database in UTF8, this one is in %', getdatabaseencoding(); END IF; END $$;
CREATE TEMPORARY TABLE "workforce" (
  "yrkeskode" TEXT
);
\copy "workforce" FROM 'by.csv' (FORMAT csv, HEADER true, DELIMITER ';', ENCODING 'WIN1252')
CREATE TEMPORARY VIEW workforce_cube AS
SELECT k0 AS "yrkeskode", COUNT(*) AS cube_rows
FROM (
  SELECT TRIM(COALESCE(CAST("yrkeskode" AS VARCHAR), '')) AS k0
  FROM "workforce"
) AS cells
GROUP BY k0
ORDER BY 1;
\copy (SELECT * FROM workforce_cube) TO 'cube.csv' (FORMAT csv, HEADER true, ENCODING 'UTF8')
ROLLBACK;

-- SQLite
.bail on
DROP TABLE IF EXISTS temp."workforce";
CREATE TEMPORARY TABLE "workforce" (
  "yrkeskode" TEXT
);
.mode csv
.separator ";"
.import --skip 1 "|iconv -f WINDOWS-1252 -t UTF-8 'by.csv'" workforce
DELETE FROM temp."workforce" WHERE "yrkeskode" = '';
.separator ,
.headers on
.once cube.csv
SELECT k0 AS "yrkeskode", COUNT(*) AS cube_rows
FROM (
  SELECT TRIM(COALESCE(CAST("yrkeskode" AS VARCHAR), '')) AS k0
  FROM "workforce"
) AS cells
GROUP BY k0
ORDER BY 1;
