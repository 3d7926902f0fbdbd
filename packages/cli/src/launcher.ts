import { fileURLToPath } from "node:url";

/** Path of the program that runs this package. Here, since what is built stands as deep in the package as `src`. */
export function launcher(): string {
  return fileURLToPath(new URL("../bin/kommuneradar.js", import.meta.url));
}
