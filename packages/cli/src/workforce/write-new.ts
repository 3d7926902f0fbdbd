import { existsSync } from "node:fs";
import { writeAtomically } from "../files/write-atomically.js";

/** Writes a file that is not there yet, or with `force` any. Returns why not: `exists`, or the system's reason. */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<string | undefined> {
  if (!force && existsSync(path)) return "exists";
  try {
    await writeAtomically(path, content);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
