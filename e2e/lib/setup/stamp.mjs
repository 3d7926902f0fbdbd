import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { e2eFolder } from "../paths.mjs";

// Inside node_modules, so that whatever wipes the installation wipes the claim that it is complete.
const stampFile = join(e2eFolder, "node_modules/.complete");

const wanted = () =>
  createHash("sha256")
    .update(readFileSync(join(e2eFolder, "package-lock.json")))
    .digest("hex");

/** Whether what is installed is all of what the lock file says now. */
export const isComplete = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted();

/** Says that the installation is complete. */
export const markComplete = () => writeFileSync(stampFile, wanted());
