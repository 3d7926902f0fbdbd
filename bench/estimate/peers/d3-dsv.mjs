import { readFileSync } from "node:fs";
import { csvParseRows } from "d3-dsv";
import { Sums } from "../lib/sums.mjs";

const sums = new Sums();
const [, ...rows] = csvParseRows(readFileSync(process.argv[2], "utf8"));
for (const [municipality, sector, occupation, , fte] of rows) sums.add(municipality, sector, occupation, fte);
sums.print();
