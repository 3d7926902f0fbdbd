import { join } from "node:path";
import { decodeText, readHead, readText } from "../files/read-text.js";
import { readBlobs } from "./read-blobs.js";
import { fromRoot, type Repository } from "./repository.js";
import { demandGit } from "./run-git.js";

/** A file of a tree: its path from the root, its beginning, and all of it. */
export interface TreeFile {
  readonly name: string;
  /** Enough to know its kind; undefined where it cannot be read. */
  readonly head: string | undefined;
  text(): Promise<string | undefined>;
}

/** The files of a repository at a time. */
export interface Tree {
  /** Paths from the root. */
  readonly names: readonly string[];
  /** One after the other, those that there are. */
  read(names: readonly string[]): AsyncIterable<TreeFile>;
}

/** The files as they stand: those that Git knows of, and on demand those that nobody has added yet. */
export async function treeOnDisk({ root }: Repository, added: "added" | "all"): Promise<Tree> {
  const others = added === "all" ? ["--others", "--exclude-standard"] : [];
  const listed = await demandGit(root, ["ls-files", "-z", "--cached", ...others]);
  return {
    // In the middle of a merge a file is there more than once.
    names: [...new Set(namesIn(listed))],
    async *read(names) {
      for (const name of names) {
        const path = join(root, name);
        yield { name, head: await readHead(path), text: async () => (await readText(path)).text };
      }
    },
  };
}

/** The files of a commit, all of which are read in one call of git. */
export async function treeInCommit(repository: Repository, commit: string): Promise<Tree> {
  const objects = await objectsIn(repository, commit);
  return {
    names: [...objects.keys()],
    async *read(names) {
      const wanted = names.filter((name) => objects.has(name));
      let at = 0;
      for await (const bytes of readBlobs(
        fromRoot(repository),
        wanted.map((name) => objects.get(name) ?? ""),
      )) {
        const head = bytes && new TextDecoder("utf-8").decode(bytes.subarray(0, 64 * 1024));
        yield { name: wanted[at] ?? "", head, text: async () => bytes && decodeText(bytes).text };
        at += 1;
      }
    },
  };
}

/** A commit does not change: within a call it is listed once. */
const listings = new WeakMap<Repository, Map<string, Promise<ReadonlyMap<string, string>>>>();

/** The objects of a commit's files by their paths from the root; links and submodules are no files. */
export function objectsIn(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  const known = listings.get(repository) ?? new Map<string, Promise<ReadonlyMap<string, string>>>();
  listings.set(repository, known);
  const listing = known.get(commit) ?? list(repository, commit);
  known.set(commit, listing);
  return listing;
}

async function list({ root }: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  const entries = namesIn(await demandGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]));
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const [, object, name] = /^100\d+ blob (\w+)\t(.*)$/s.exec(entry) ?? [];
      return object === undefined || name === undefined ? [] : [[name, object]];
    }),
  );
}

function namesIn(bytes: Buffer): readonly string[] {
  return bytes
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
}
