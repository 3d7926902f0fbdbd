// npm start [-- --web | --no-editor]: build, check the sample radar, print the estimates of the example data, and
// open VS Code on the examples with text and pictures side by side.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findDesktopEditor, openDesktopEditor } from "./lib/desktop-editor.mjs";
import { serveEmbeddedEditor } from "./lib/embedded-editor.mjs";
import { root } from "./lib/root.mjs";
import { runKommuneradar, runTask } from "./lib/tools.mjs";

const usage = `npm start                 your own VS Code where \`code\` is on the PATH, else one in the browser
npm start -- --web        VS Code in the browser
npm start -- --no-editor  only the printed part`;

try {
  await start(readOptions());
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 1;
}

function readOptions() {
  try {
    return parseArgs({ options: { web: { type: "boolean" }, "no-editor": { type: "boolean" } } }).values;
  } catch (error) {
    throw Object.assign(new Error(`${error.message}\n${usage}`), { exitCode: 2 });
  }
}

async function start(options) {
  heading("Build");
  await runTask("build");

  const radar = "examples/eksempelby/eksempelby.radar.yaml";
  heading(`Check ${radar}`);
  await runKommuneradar(["check", radar]);

  for (const estimate of [
    "examples/eksempelby/eksempelby.estimate.yaml",
    "examples/norway-2016/norge-2016.estimate.yaml",
  ]) {
    heading(`Estimate ${estimate}`);
    await runKommuneradar(["estimate", estimate]);
  }
  if (options["no-editor"]) return;

  heading("VS Code");
  const what = { folder: join(root, "examples"), extension: join(root, "apps/vscode") };
  const desktop = options.web ? undefined : findDesktopEditor();
  if (desktop === undefined) return serveEmbeddedEditor(what);
  await openDesktopEditor(desktop, what);
  console.log("Opened the examples in your VS Code. `npm start -- --web` opens them in the browser.");
}

function heading(title) {
  console.log(`\n== ${title}`);
}
