import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Uri } from "vscode";
import type { GitChange, GitCommit, GitRepository } from "../../src/git/git-extension.js";

/** A repository on disk, asked as the built-in Git extension asks it. */
export class RealRepository
  implements
    Pick<
      GitRepository,
      | "buffer"
      | "getObjectDetails"
      | "getCommit"
      | "log"
      | "hashObject"
      | "diffBlobs"
      | "diffIndexWith"
      | "diffBetween"
    >
{
  readonly root: string;

  /** @param root of a repository that is there; without it a new one is made */
  constructor(root?: string) {
    this.root = root ?? realpathSync(mkdtempSync(join(tmpdir(), "kommuneradar-git-")));
    if (root !== undefined) return;
    this.git("init", "--quiet", "--initial-branch", "main");
    this.git("config", "user.name", "Kari Nordmann");
    this.git("config", "user.email", "kari@example.org");
  }

  git(...args: string[]): Buffer {
    return execFileSync("git", args, {
      cwd: this.root,
      stdio: ["ignore", "pipe", "ignore"],
      // Nothing of the machine's own settings.
      env: { PATH: process.env["PATH"], HOME: this.root, GIT_CONFIG_NOSYSTEM: "1" },
    });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
    return this.git("rev-parse", "HEAD").toString().trim();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  async buffer(ref: string, path: string): Promise<Uint8Array> {
    return this.git("show", "--textconv", `${ref}:${this.name(path)}`);
  }

  async getObjectDetails(ref: string, path: string): Promise<{ readonly object: string }> {
    const name = this.name(path);
    const [first = "", second = "", third = ""] = (
      ref === "" ? this.git("ls-files", "--stage", "--", name) : this.git("ls-tree", "-l", ref, "--", name)
    )
      .toString()
      .split(/\s+/);
    if (first === "") throw new Error(`no ${name} in ${ref}`);
    return { object: ref === "" ? second : third };
  }

  async getCommit(ref: string): Promise<GitCommit> {
    const [commit] = commitsIn(this.git("show", "-s", `--format=${format}`, ref, "--"));
    if (commit === undefined) throw new Error(`no commit ${ref}`);
    return commit;
  }

  async log({ maxEntries = 32, path = ".", range }: Parameters<GitRepository["log"]>[0]) {
    return commitsIn(this.git("log", `--format=${format}`, range ?? `-n${maxEntries}`, "--", path));
  }

  async hashObject(text: string): Promise<string> {
    this.write(".git/object", text);
    return this.git("hash-object", "-w", "--", ".git/object").toString().trim();
  }

  async diffBlobs(object: string, other: string): Promise<string> {
    return this.git("diff", object, other).toString();
  }

  async diffIndexWith(ref: string): Promise<readonly GitChange[]> {
    return this.changes("--cached", ref);
  }

  async diffBetween(ref: string, other: string): Promise<readonly GitChange[]> {
    return this.changes(`${ref}...${other}`);
  }

  private changes(...what: string[]): GitChange[] {
    const parts = this.git("diff", "--name-status", "-z", "--diff-filter=ADMR", ...what, "--")
      .toString()
      .split("\0");
    const found: GitChange[] = [];
    for (let at = 0; at + 1 < parts.length; ) {
      const isRename = parts[at]?.startsWith("R") ?? false;
      const [from = "", to = ""] = parts.slice(at + 1);
      found.push({ originalUri: this.uri(from), renameUri: isRename ? this.uri(to) : undefined });
      at += isRename ? 3 : 2;
    }
    return found;
  }

  private uri(name: string): Uri {
    return { fsPath: this.path(name) } as Uri;
  }

  private name(path: string): string {
    return relative(this.root, path);
  }
}

const format = "%H%x01%P%x01%aI%x01%B%x02";

function commitsIn(output: Buffer): GitCommit[] {
  return output
    .toString()
    .split("\u0002")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [hash = "", parents = "", date = "", message = ""] = entry.split("\u0001");
      return { hash, parents: parents.split(" ").filter(Boolean), authorDate: new Date(date), message };
    });
}
