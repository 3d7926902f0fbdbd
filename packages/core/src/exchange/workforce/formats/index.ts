import type { SourceFormat } from "../source.js";
import { csv } from "./csv.js";
import { excel97 } from "./excel-97.js";
import { foreign } from "./foreign.js";
import { jsonStat } from "./json-stat.js";
import { xlsx } from "./xlsx.js";

/** The first that recognises a file reads it. */
export const formats: readonly SourceFormat[] = [xlsx, excel97, foreign, jsonStat, csv];
