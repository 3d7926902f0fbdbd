import { resolve } from "node:path";
import { runGit } from "./run-git.js";

/** Why Git gave nothing, as data: the words stand in `text/git.ts`. */
export type GitRefusal =
  | { readonly reason: "no-git" }
  | { readonly reason: "no-repository" }
  | { readonly reason: "foreign-owner"; readonly folder: string }
  | { readonly reason: "no-revision"; readonly revision: string; readonly shallow: boolean }
  | { readonly reason: "no-commit-by"; readonly day: string; readonly shallow: boolean }
  | { readonly reason: "no-day"; readonly day: string }
  | { readonly reason: "no-edition"; readonly file: string };

export type FromGit<T> =
  | { readonly value: T; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: GitRefusal };

/** A repository as seen from a folder in it. */
export interface Repository {
  readonly cwd: string;
  /** The folder's path from the root, ending in `/`; "" at the root. */
  readonly prefix: string;
  /** The top folder of the repository. */
  readonly root: string;
}

export async function openRepository(cwd: string): Promise<FromGit<Repository>> {
  const { code, stdout, stderr } = await runGit(cwd, ["rev-parse", "--show-prefix"]);
  if (code === -1) return { refused: { reason: "no-git" } };
  // As in many containers of CI services. Git means the top folder, and only that can be trusted.
  const [foreign, folder = cwd] = /dubious ownership(?: in repository at '(.*)')?/.exec(stderr) ?? [];
  if (foreign !== undefined) return { refused: { reason: "foreign-owner", folder } };
  if (code !== 0) return { refused: { reason: "no-repository" } };
  const prefix = firstLine(stdout);
  // From the folder of the call and not as Git writes it, whose links may be resolved.
  const up = prefix.split("/").filter((part) => part !== "");
  return { value: { cwd, prefix, root: resolve(cwd, ...up.map(() => "..")) } };
}

/** A repository as seen from its root. */
export function fromRoot({ root }: Repository): Repository {
  return { cwd: root, prefix: "", root };
}

/** The commit that a revision names. */
export async function findCommit(repository: Repository, revision: string): Promise<FromGit<string>> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { code, stdout } = await runGit(repository.cwd, args);
  if (code === 0) return { value: firstLine(stdout) };
  return { refused: { reason: "no-revision", revision, shallow: await isShallow(repository) } };
}

/** Whether the history was cut off when the repository was cloned. */
export async function isShallow({ cwd }: Repository): Promise<boolean> {
  const { stdout } = await runGit(cwd, ["rev-parse", "--is-shallow-repository"]);
  return firstLine(stdout) === "true";
}

/** Whether HEAD is the merge of a commit into something, as services make it of a pull request. */
export async function isMergeOf({ cwd }: Repository, commit: string): Promise<boolean> {
  const { code, stdout } = await runGit(cwd, ["rev-parse", "--verify", "--quiet", "HEAD^2"]);
  return code === 0 && firstLine(stdout) === commit;
}

/** Where two lines of work parted, or the first of them where they have nothing in common. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string> {
  const { code, stdout } = await runGit(repository.cwd, ["merge-base", one, other]);
  return code === 0 ? firstLine(stdout) : one;
}

/** The last commit of a day (YYYY-MM-DD) or before it, on the line of HEAD. */
async function lastCommitOf(repository: Repository, day: string): Promise<FromGit<string>> {
  // Git makes some day of anything.
  const time = new Date(`${day}T00:00:00Z`).getTime();
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    return { refused: { reason: "no-day", day } };
  }
  const args = ["rev-list", "-1", "--first-parent", `--before=${day}T23:59:59`, "HEAD"];
  const { stdout } = await runGit(repository.cwd, args);
  const commit = firstLine(stdout);
  if (commit !== "") return { value: commit };
  return { refused: { reason: "no-commit-by", day, shallow: await isShallow(repository) } };
}

/** The commit that a revision names, or the last one of a day. */
export function findSince(repository: Repository, since: string): Promise<FromGit<string>> {
  return /^\d{4}-\d\d-\d\d$/.test(since) ? lastCommitOf(repository, since) : findCommit(repository, since);
}

/** The commits on the line of HEAD that are no part of what a commit was. */
export async function commitsSince({ cwd }: Repository, commit: string): Promise<ReadonlySet<string>> {
  const { stdout } = await runGit(cwd, ["rev-list", "--first-parent", `${commit}..HEAD`]);
  return new Set(stdout.toString("utf8").split(/\r?\n/));
}

function firstLine(bytes: Buffer): string {
  return bytes.toString("utf8").split(/\r?\n/, 1)[0] ?? "";
}
