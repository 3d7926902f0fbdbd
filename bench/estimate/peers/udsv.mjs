import { readFileSync } from "node:fs";
import { inferSchema, initParser } from "udsv";
import { Sums } from "../lib/sums.mjs";

const text = readFileSync(process.argv[2], "utf8");
const sums = new Sums();
for (const [, sector, occupation, , fte] of initParser(inferSchema(text)).stringArrs(text)) {
  sums.add(sector, occupation, fte);
}
sums.print();
