// A process of tests: node worker.mjs <folder> <file>... takes the files that no other has taken, one after the other,
// so that a window can be shared by all of them.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { tidyUp } from "./after-file.mjs";
import { endOfFile } from "./told.mjs";
import { closeAll } from "./windows.mjs";

const [folder, ...files] = process.argv.slice(2);

/** Whoever makes the note first has the file. */
function take(file) {
  try {
    writeFileSync(join(folder, basename(file)), String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

for (const file of files) {
  if (!take(file)) continue;
  await import(pathToFileURL(file));
  await test(endOfFile, tidyUp);
}
await closeAll();
