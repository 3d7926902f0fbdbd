// What is fuzzed: one line a target.
import { extracts } from "./targets/extracts.mjs";
import { fixAll } from "./targets/fix-all.mjs";
import { importers } from "./targets/importers.mjs";
import { kernels } from "./targets/kernels.mjs";
import { merge } from "./targets/merge.mjs";
import { roundTrips } from "./targets/round-trips.mjs";
import { workbooks } from "./targets/workbooks.mjs";
import { workforce } from "./targets/workforce.mjs";
import { yaml } from "./targets/yaml.mjs";

/** A target throws where something does not hold; `next` is its source of chance. */
export const targets = {
  yaml,
  workforce,
  kernels,
  merge,
  importers,
  workbooks,
  extracts,
  "fix-all": fixAll,
  "round-trips": roundTrips,
};
