import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Inside node_modules, so that whatever wipes the installation wipes the claim that it is complete.
const stampIn = (folder) => join(folder, "node_modules/.complete");

const wanted = (folder) =>
  createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");

/** Whether what is installed in a folder is all of what its lock file says now. */
export const isComplete = (folder) =>
  existsSync(stampIn(folder)) && readFileSync(stampIn(folder), "utf8") === wanted(folder);

/** Says that the installation in a folder is complete. */
export const markComplete = (folder) => writeFileSync(stampIn(folder), wanted(folder));
