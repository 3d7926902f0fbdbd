-- DuckDB
COPY (
SELECT k0 AS "yrkeskode", COUNT(*) AS cube_rows
FROM (
  SELECT TRIM(COALESCE(CAST("yrkeskode" AS VARCHAR), '')) AS k0
  FROM read_csv('by.csv', delim = ';', header = true, skip = 0, columns = {'yrkeskode': 'VARCHAR'}, quote = '"', escape = '"', null_padding = true, auto_detect = false)
) AS cells
GROUP BY k0
ORDER BY 1
) TO 'cube.csv' (HEADER, DELIMITER ',');

-- PostgreSQL
CREATE TEMPORARY TABLE "workforce" (
  "yrkeskode" TEXT
);
\copy "workforce" FROM 'by.csv' (FORMAT csv, HEADER true, DELIMITER ';')
CREATE TEMPORARY VIEW workforce_cube AS
SELECT k0 AS "yrkeskode", COUNT(*) AS cube_rows
FROM (
  SELECT TRIM(COALESCE(CAST("yrkeskode" AS VARCHAR), '')) AS k0
  FROM "workforce"
) AS cells
GROUP BY k0
ORDER BY 1;
\copy (SELECT * FROM workforce_cube) TO 'cube.csv' (FORMAT csv, HEADER true)

-- SQLite
CREATE TEMPORARY TABLE "workforce" (
  "yrkeskode" TEXT
);
.mode csv
.separator ";"
.import --skip 1 "by.csv" workforce
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
