// What is fuzzed: one line a target.
import { importers } from "./targets/importers.mjs";
import { merge } from "./targets/merge.mjs";
import { workforce } from "./targets/workforce.mjs";
import { yaml } from "./targets/yaml.mjs";

/** A target throws where something does not hold; `next` is its source of chance. */
export const targets = { yaml, workforce, merge, importers };
