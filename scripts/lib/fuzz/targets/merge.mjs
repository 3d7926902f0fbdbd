import assert from "node:assert/strict";
import { mergeTexts, parseYaml } from "../../../../packages/core/dist/index.js";
import { mutate } from "../mutate.mjs";
import { sample } from "../samples.mjs";

const base = sample("examples/eksempelby/eksempelby.radar.yaml", 3000);
const labels = { ours: "ours", theirs: "theirs" };

/** A merge is a text without faults, or has conflicts, or is left to Git; one side's changes alone are taken as they are. */
export function merge(next) {
  const [ours, theirs] = [mutate(base, next), mutate(base, next)];
  const merged = mergeTexts(base, ours, theirs, labels);
  if (merged !== undefined && merged.conflicts === 0) assert.deepEqual(parseYaml(merged.text).problems, []);
  const alone = mergeTexts(base, ours, base, labels);
  if (alone !== undefined) assert.equal(alone.conflicts, 0, "a side that changed nothing is in conflict");
}
