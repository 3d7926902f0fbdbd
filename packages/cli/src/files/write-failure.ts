import type { CliTexts } from "../text/index.js";

/** Why the operating system did not let a file be written, in words. */
export function writeFailure(error: unknown, { writeReasons }: Pick<CliTexts, "writeReasons">): string {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case "ENOENT":
    case "ENOTDIR":
      return writeReasons.noFolder;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return writeReasons.permission;
    case "EISDIR":
      return writeReasons.folder;
    case "ENOSPC":
    case "EDQUOT":
      return writeReasons.full;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
