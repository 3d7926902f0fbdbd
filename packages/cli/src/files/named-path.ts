import { dirname, resolve } from "node:path";

/**
 * The absolute path of a file that another names: from the folder of that one, with either slash. Two of them at the start
 * would name another machine, on Windows, and send the user's name there: no file leads over the network.
 */
export function namedPath(from: string, named: string): string {
  return resolve(dirname(from), named.replaceAll("\\", "/").replace(/^\/{2,}/, ""));
}
