// Installs what the tests in VS Code need. Does nothing where it is there already.
import { ensureChromium } from "./lib/setup/chromium.mjs";
import { ensureEditor } from "./lib/setup/editor.mjs";

try {
  await ensureEditor(console.log);
  console.log(`Browser: ${await ensureChromium(console.log)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
