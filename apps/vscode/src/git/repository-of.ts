import * as vscode from "vscode";
import { readBytes } from "../documents/followed-file.js";
import { gitAddress } from "./git-address.js";
import type { GitApi, GitRepository } from "./git-extension.js";

/** A file in a repository, with its path as Git takes it. */
export interface RepositoryFile {
  readonly repository: GitRepository;
  readonly path: string;
}

/** The repository a file lies in; of an earlier revision, as one looks at it, that of the file itself. */
export function repositoryOf(git: GitApi, uri: vscode.Uri): RepositoryFile | undefined {
  const address = gitAddress(uri);
  const file = address === undefined ? uri : vscode.Uri.file(address.path);
  if (file.scheme !== "file") return undefined;
  const repository = git.getRepository(file);
  // Git runs on this machine, on files of this machine: here a path of the machine is what is wanted.
  return repository === null ? undefined : { repository, path: address?.path ?? file.fsPath };
}

/** Whether a clone lacks older commits. */
export async function isShallow({ rootUri }: Pick<GitRepository, "rootUri">): Promise<boolean> {
  const marker = vscode.Uri.joinPath(await gitFolder(rootUri), "shallow");
  return Promise.resolve(vscode.workspace.fs.stat(marker)).then(
    () => true,
    () => false,
  );
}

/** Where a repository keeps its commits: in a submodule, and in a worktree of another clone, `.git` is a file that says. */
async function gitFolder(root: vscode.Uri): Promise<vscode.Uri> {
  const own = vscode.Uri.joinPath(root, ".git");
  const said = /^gitdir: (.+)$/m.exec(await lineIn(own))?.[1];
  if (said === undefined) return own;
  const folder = pathFrom(root, said);
  const common = await lineIn(vscode.Uri.joinPath(folder, "commondir"));
  return common === "" ? folder : pathFrom(folder, common);
}

/** The text of one of Git's own short files; "" where it is none. */
async function lineIn(uri: vscode.Uri): Promise<string> {
  const bytes = await readBytes(uri);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes).trim();
}

function pathFrom(folder: vscode.Uri, path: string): vscode.Uri {
  return /^([/\\]|[a-z]:)/i.test(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder, path);
}
