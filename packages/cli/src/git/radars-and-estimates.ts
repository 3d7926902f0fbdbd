import { relative, resolve } from "node:path";
import { topFolderOf } from "./files-in-commit.js";
import { type FromGit, findCommit, findSince, openRepository, type Repository } from "./repository.js";
import { runGit } from "./run-git.js";

const pattern = /(^|\/)(radar|[^/]+\.(radar|estimate))\.ya?ml$/i;

/**
 * The radars and estimates of the whole repository that there were at a revision or are at another, by their newer paths as
 * seen from the folder of the call. Without a newer revision, those of the folder as it stands, what is not yet added too.
 */
export async function radarsAndEstimates(
  cwd: string,
  from: string,
  to: string | undefined,
): Promise<FromGit<readonly string[]>> {
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) return { refused };
  const older = await (to === undefined ? findSince(repository, from) : findCommit(repository, from));
  if (older.refused) return { refused: older.refused };
  const newer = to === undefined ? undefined : await findCommit(repository, to);
  if (newer?.refused) return { refused: newer.refused };
  const run = (...args: string[]) => listed(repository, args);
  const is = newer
    ? await run("ls-tree", "-r", "-z", "--name-only", "--full-tree", newer.value)
    : await run("ls-files", "-z", "--cached", "--others", "--exclude-standard");
  const gone = await run(
    ...["diff", "--name-only", "-M", "-z", "--diff-filter=D", older.value],
    ...(newer ? [newer.value] : []),
    "--",
  );
  const root = topFolderOf(repository);
  return {
    value: [...new Set([...is, ...gone])]
      .sort()
      .map((name) => relative(cwd, resolve(root, name)).replaceAll("\\", "/")),
  };
}

async function listed(repository: Repository, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runGit(topFolderOf(repository), args);
  return stdout
    .toString("utf8")
    .split("\0")
    .filter((name) => pattern.test(name));
}
