// The extension in a real VS Code: node run.mjs [pattern of titles]
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { artifactsFolder, e2eFolder } from "./lib/paths.mjs";
import { reportTimes, runTests } from "./lib/run-tests.mjs";
import { ensureChromium } from "./lib/setup/chromium.mjs";
import { ensureEditor } from "./lib/setup/editor.mjs";

const [only] = process.argv.slice(2);
try {
  await ensureEditor(console.log);
  await ensureChromium(console.log);
  rmSync(artifactsFolder, { recursive: true, force: true });
  const tests = join(e2eFolder, "tests");
  const files = readdirSync(tests).filter((file) => file.endsWith(".test.mjs"));
  const { passed, failed, repeated, alone, windows, times } = await runTests(
    files.map((file) => join(tests, file)),
    { only, print: console.log },
  );
  if (times.length > 1) console.log(reportTimes(times));
  console.log(`${passed} passed (${repeated} of them at the second try), ${failed} failed`);
  console.log(
    `${windows} windows opened; ${alone} tests failed in a used one and were tried in a new one, as told above`,
  );
  if (passed + failed === 0) console.error(`No test has a title that matches ${only}.`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
