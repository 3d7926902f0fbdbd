import { dirname, resolve } from "node:path";

/** The absolute path of a file that another names: from the folder of that one, with either slash. */
export function namedPath(from: string, named: string): string {
  return resolve(dirname(from), named.replaceAll("\\", "/"));
}
