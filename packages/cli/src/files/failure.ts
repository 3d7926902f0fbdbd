import type { ProblemData } from "@kommuneradar/core";

export type UnreadableReason = ProblemData["unreadable-file"]["reason"];

/** Why the operating system refused a file, as far as a user can do something about it. */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EISDIR") return "folder";
  if (code === "EACCES" || code === "EPERM") return "permission";
  return undefined;
}
