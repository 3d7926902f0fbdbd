import * as vscode from "vscode";
import type { GitApi, GitExtension } from "./git-extension.js";

/**
 * The built-in Git extension, once it knows its repositories; undefined where there is none to ask: in a browser, in
 * Restricted Mode, turned off, or without Git on the machine.
 */
export async function openGit(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
  if (extension === undefined) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    // It throws when it is turned off or found no Git.
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    await initialized(api);
    return api;
  } catch {
    return undefined;
  }
}

function initialized(api: GitApi): Promise<void> {
  if (api.state === "initialized") return Promise.resolve();
  return new Promise((resolve) => {
    const listening = api.onDidChangeState((state) => {
      if (state !== "initialized") return;
      listening.dispose();
      resolve();
    });
  });
}
