// DuckDB, two threads, summing whole thousandths; its cells are read.
import { DuckDBInstance } from "@duckdb/node-api";

const [, , file, delimiter] = process.argv;
const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(`
  SELECT sector, occupation, COUNT(*) AS n,
    SUM(CAST(CAST(REPLACE(fte, ',', '.') AS DECIMAL(12, 3)) * 1000 AS BIGINT)) AS milli
  FROM read_csv('${file}', delim = '${delimiter}', header = true, all_varchar = true)
  GROUP BY sector, occupation`);
let rows = 0n;
let weightMilli = 0n;
const cells = reader.getRows();
for (const [, , n, milli] of cells) {
  rows += BigInt(n);
  weightMilli += BigInt(milli);
}
console.log(JSON.stringify({ rows: Number(rows), cells: cells.length, weightMilli: Number(weightMilli) }));
connection.closeSync();
