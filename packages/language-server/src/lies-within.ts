import { fileKey } from "@kommuneradar/language-service";
import type { ServerFiles } from "./world.js";

/** Whether a file lies below one of some folders, and no link on the way to it leads out of them. All are addresses. */
export function liesWithin(
  uri: string,
  folders: readonly string[],
  files: Pick<ServerFiles, "real">,
): boolean {
  if (!isBelow(uri, folders)) return false;
  const real = files.real?.(uri);
  // What is not there leads nowhere.
  return (
    real === undefined ||
    isBelow(
      real,
      folders.map((folder) => files.real?.(folder) ?? folder),
    )
  );
}

/** The same by the names alone. */
export function isBelow(uri: string, folders: readonly string[]): boolean {
  const key = fileKey(uri);
  return folders.some((folder) => key.startsWith(`${fileKey(folder).replace(/\/*$/, "")}/`));
}
