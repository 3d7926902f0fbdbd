import type { Tool } from "../tool.js";
import { aggregate } from "./aggregate.js";
import { check } from "./check.js";
import { diff } from "./diff.js";
import { estimate } from "./estimate.js";
import { explain } from "./explain.js";
import { horizon } from "./horizon.js";
import { listFiles } from "./list-files.js";
import { projects } from "./projects.js";
import { readRadar } from "./read-radar.js";
import { where } from "./where.js";

/** What an assistant may ask, in the order that it is offered. */
export const tools = [
  listFiles,
  readRadar,
  check,
  estimate,
  explain,
  where,
  projects,
  horizon,
  aggregate,
  diff,
] as readonly Tool[];
