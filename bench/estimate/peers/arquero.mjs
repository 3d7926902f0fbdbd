import { readFileSync } from "node:fs";
import * as aq from "arquero";

const [, , file, delimiter] = process.argv;
const table = aq
  .fromCSV(readFileSync(file, "utf8"), { delimiter, autoType: false })
  .derive({ milli: aq.escape(({ fte }) => Math.round(Number(fte.replace(",", ".")) * 1000)) })
  .groupby("sector", "occupation")
  .rollup({ milli: aq.op.sum("milli"), n: aq.op.count() });
let rows = 0;
let weightMilli = 0;
for (const cell of table) {
  rows += cell.n;
  weightMilli += cell.milli;
}
console.log(JSON.stringify({ rows, cells: table.numRows(), weightMilli }));
