import { readFileSync } from "node:fs";
import { dsvFormat } from "d3-dsv";
import { Sums } from "../lib/sums.mjs";

const sums = new Sums();
const [, ...rows] = dsvFormat(process.argv[3]).parseRows(readFileSync(process.argv[2], "utf8"));
for (const [, sector, occupation, , fte] of rows) sums.add(sector, occupation, fte);
sums.print();
