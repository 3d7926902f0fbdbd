import { relative } from "node:path";
import { origin } from "@kommuneradar/core";
import type { InputFiles } from "../files/input-files.js";
import { decodeText } from "../files/read-text.js";
import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";
import { ObjectMissing, streamBlob } from "./stream-blob.js";
import { objectsIn } from "./tree.js";

/**
 * The files of a commit, by the paths they would have if it were checked out: what a file of then names is found as it was
 * then. `revision` is what the commit is called to the reader.
 */
export async function filesInCommit(
  repository: Repository,
  commit: string,
  revision: string,
): Promise<InputFiles> {
  const { root } = repository;
  const objects = await objectsIn(repository, commit);
  const nameOf = (path: string) => relative(root, path).replaceAll("\\", "/");
  async function bytesOf(path: string): Promise<Buffer | undefined> {
    const object = objects.get(nameOf(path));
    if (object === undefined) return undefined;
    const { code, stdout: bytes } = await runGit(root, ["cat-file", "blob", object]);
    return code === 0 ? bytes : undefined;
  }
  return {
    exists: (path) => objects.has(nameOf(path)),
    async text(path) {
      const bytes = await bytesOf(path);
      if (bytes !== undefined) return decodeText(bytes);
      return { problem: { code: "unreadable-file", data: { reason: "missing" }, range: origin } };
    },
    async head(path) {
      const bytes = await bytesOf(path);
      return bytes && new TextDecoder("utf-8").decode(bytes.subarray(0, 64 * 1024));
    },
    async *pieces(path) {
      const object = objects.get(nameOf(path));
      try {
        if (object === undefined) throw new ObjectMissing();
        yield* streamBlob(root, object);
      } catch (error) {
        if (!(error instanceof ObjectMissing)) throw error;
        throw Object.assign(new Error(`${revision}:${nameOf(path)}`), { code: "ENOENT" });
      }
    },
    nameOf: (path) => `${revision}:${nameOf(path)}`,
    onDisk: () => undefined,
  };
}
