import { existsSync, realpathSync } from "node:fs";
import { dirname, relative } from "node:path";
import { type FromGit, fromRoot, openRepository, type Repository } from "./repository.js";

/** A file in its repository. */
export interface PlaceInGit {
  /** As seen from its root. */
  readonly repository: Repository;
  /** From the root. */
  readonly path: string;
}

/**
 * The repository that a file is in, wherever the call is made: of a file in a submodule, or beside the folder of the call, that
 * of the call has no history.
 * @param path absolute
 */
export async function placeInGit(path: string): Promise<FromGit<PlaceInGit>> {
  let folder = dirname(path);
  // A file may have been taken away with its folder.
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  const inside = relative(folder, path).replaceAll("\\", "/");
  // Git counts from where links lead to.
  const opened = await openRepository(realpathSync(folder));
  if (opened.refused) return opened;
  return { value: { repository: fromRoot(opened.value), path: `${opened.value.prefix}${inside}` } };
}

/** Work that is the same for all files of a repository, done once for each. */
export function oncePerRepository<T>(
  work: (repository: Repository) => Promise<T>,
): (repository: Repository) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (repository) => {
    const found = done.get(repository.root) ?? work(repository);
    done.set(repository.root, found);
    return found;
  };
}
