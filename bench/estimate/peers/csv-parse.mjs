import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { Sums } from "../lib/sums.mjs";

const sums = new Sums();
const rows = createReadStream(process.argv[2], { highWaterMark: 1 << 20 }).pipe(
  parse({ from: 2, delimiter: process.argv[3] }),
);
for await (const [, sector, occupation, , fte] of rows) sums.add(sector, occupation, fte);
sums.print();
