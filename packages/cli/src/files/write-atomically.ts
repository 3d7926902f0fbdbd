import { NotWritten, writeTogether } from "./write-together.js";

/**
 * Writes beside the target and renames: a reader sees the old file or the new one, never a half. A link that stands there is
 * replaced; what it points to stays as it was.
 * @throws the system's error
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeTogether([{ path, content }]);
  } catch (error) {
    throw error instanceof NotWritten ? error.reason : error;
  }
}
