import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { Sums } from "../lib/sums.mjs";

const sums = new Sums();
let isHeader = true;
Papa.parse(createReadStream(process.argv[2], { highWaterMark: 1 << 20, encoding: "utf8" }), {
  step({ data: [, sector, occupation, , fte] }) {
    if (!isHeader) sums.add(sector, occupation, fte);
    isHeader = false;
  },
  delimiter: process.argv[3],
  skipEmptyLines: true,
  complete: () => sums.print(),
});
