import type { GitRepository } from "./git-extension.js";
import { findCommit } from "./read-revision.js";

/** What was read of a repository, and what it was when it was read. */
export interface RevisionRead {
  readonly root: string;
  /** As it was asked for; "" for what is staged. */
  readonly ref: string;
  readonly path: string;
  /** The commit that the name stood for; undefined while it is being read, and where there was none. */
  readonly commit: string | undefined;
  /** The object that was staged. */
  readonly object: string | undefined;
}

type Asked = Pick<GitRepository, "getCommit" | "getObjectDetails" | "state">;

/** Those that would be read otherwise now. A repository tells of every file that is written, so little may be asked. */
export async function otherNow(
  repository: Asked,
  reads: readonly RevisionRead[],
): Promise<ReadonlySet<RevisionRead>> {
  const asked = new Map<string, Promise<string | undefined>>();
  const once = (key: string, ask: () => Promise<string | undefined>) => {
    const answer = asked.get(key) ?? ask();
    asked.set(key, answer);
    return answer;
  };
  const isOther = async ({ ref, path, commit, object }: RevisionRead): Promise<boolean> => {
    if (ref === "") return (await once(`staged ${path}`, () => stagedObject(repository, path))) !== object;
    // A commit's own name stands for nothing else.
    if (/^[0-9a-f]{40}$/.test(ref)) return false;
    return (await once(ref, () => commitOf(repository, ref))) !== commit;
  };
  const others = await Promise.all(reads.map(async (read) => ((await isOther(read)) ? [read] : [])));
  return new Set(others.flat());
}

/** What is staged of a file, by the name Git gives its content. */
export async function stagedObject(
  repository: Pick<GitRepository, "getObjectDetails">,
  path: string,
): Promise<string | undefined> {
  try {
    return (await repository.getObjectDetails("", path)).object;
  } catch {
    return undefined;
  }
}

async function commitOf(repository: Asked, ref: string): Promise<string | undefined> {
  // The editor knows HEAD by itself.
  const head = ref === "HEAD" ? repository.state.HEAD?.commit : undefined;
  return head ?? (await findCommit(repository, ref))?.hash;
}
