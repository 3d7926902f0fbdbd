import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { projectFolder } from "./paths.mjs";

const command = join(projectFolder, "packages/cli/bin/kommuneradar.js");

/** A folder with these files, and how to run the command line in it; the folder goes after the test. */
export function publishingFolder(context, files) {
  const cwd = mkdtempSync(join(tmpdir(), "kommuneradar-published-"));
  context.after(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return {
    cwd,
    run: (...given) => promisify(execFile)(process.execPath, [command, ...given], { cwd }),
    address: (name) => pathToFileURL(join(cwd, name)).href,
  };
}

/** Faults that the page's own console tells: errors, and what its policy refused. */
export function watchFaults(page) {
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  return faults;
}
