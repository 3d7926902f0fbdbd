import type { ProblemData } from "@kommuneradar/core";

export type UnreadableReason = ProblemData["unreadable-file"]["reason"];

/** Why the operating system refused a file, as far as a user can do something about it. */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  // What no file can be called, by its characters or its length, is not there either.
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ERR_INVALID_ARG_VALUE")
    return "missing";
  if (code === "EISDIR") return "folder";
  if (code === "EACCES" || code === "EPERM") return "permission";
  return undefined;
}
