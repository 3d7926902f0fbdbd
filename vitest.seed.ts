import { configureGlobal } from "fast-check";

const DEFAULT_SEED = 2019;

const asked = process.env.FUZZ_SEED;
const seed = asked === undefined || asked === "" ? DEFAULT_SEED : Number(asked);
if (asked !== "random") {
  if (!Number.isInteger(seed))
    throw new Error(`FUZZ_SEED must be a whole number or "random", not "${asked}"`);
  // The same cases in every run: what passed once passes again, and a failure anywhere can be made again here.
  configureGlobal({ seed });
}
