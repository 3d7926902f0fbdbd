import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./run.js";

test("it says its version, for reports of faults", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await run("--version")).toMatchObject({ exit: 0, out: `${manifest.version}\n` });
});
