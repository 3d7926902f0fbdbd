import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { estimateOnCommandLine, percent } from "../lib/command-line.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate } from "../lib/previews.mjs";

const test = editorTests();
const files = {
  "staff.csv": "position;fte\n7174;100\n6572;50\n",
  "map.csv": "from;styrk08\n7174;2223\n6572;\n",
  "town.estimate.yaml":
    "kommuneradar: estimate/1\ntitle: Town\nworkforce: { file: staff.csv, columns: { occupation: position }, mapping: map.csv }\n",
};

test("codes of one's own have values through a mapping, and follow it when it is saved", { files }, async ({
  page,
  workspace,
}) => {
  const total = () => estimateOnCommandLine(workspace.path("town.estimate.yaml")).total;
  const estimate = await openEstimate(page, "town.estimate.yaml");
  const before = total();
  assert.match(await estimate.mean.innerText(), percent(before.mean), "as the command line says");
  assert.equal(before.unknownCode, 50);
  writeFileSync(workspace.path("map.csv"), "from;styrk08\n7174;2223\n6572;4110\n");
  const after = total();
  assert.notEqual(after.mean.toFixed(3), before.mean.toFixed(3));
  await eventually("the new figure", async () => percent(after.mean).test(await estimate.mean.innerText()));
});
