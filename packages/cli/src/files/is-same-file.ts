import { stat } from "node:fs/promises";

/** Whether two absolute paths lead to one file, by whatever links and in whatever case; false where one is not there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}
