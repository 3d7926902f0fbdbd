import type * as z from "zod";
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

/** What an assistant can ask, by name. Add one: a file here and its line. */
export const questions = {
  list_files: listFiles,
  read_radar: readRadar,
  check,
  estimate,
  explain,
  where,
  projects,
  horizon,
  aggregate,
  diff,
} as const;

/** Name of a question. */
export type QuestionName = keyof typeof questions;
/** What is asked, defaults filled in. */
export type Asked<Name extends QuestionName> = z.infer<(typeof questions)[Name]["input"]>;
/** What is answered. */
export type Answer<Name extends QuestionName> = z.infer<(typeof questions)[Name]["output"]>;
