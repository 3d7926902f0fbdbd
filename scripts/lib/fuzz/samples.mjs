import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";

/** The beginning of a file of the project, as a text to change: a short one is changed where it matters more often. */
export const sample = (path, length = 6000) => readFileSync(join(root, path), "utf8").slice(0, length);
