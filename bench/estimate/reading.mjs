// Ours at the same work as the peers: rows to exact sums by sector and occupation, with every check made.
import { createReadStream } from "node:fs";
import { createWorkforceReader } from "@kommuneradar/core";
import { referenceData as reference } from "@kommuneradar/reference-data";

const reader = createWorkforceReader({ reference, merged: ["municipality"] });
for await (const piece of createReadStream(process.argv[2], { highWaterMark: 1 << 17 })) reader.push(piece);
const { rows, cube } = reader.finish();
const weightMilli = cube.cells.reduce((sum, cell) => sum + cell.weightMilli, 0);
console.log(JSON.stringify({ rows, cells: cube.cells.length, weightMilli }));
