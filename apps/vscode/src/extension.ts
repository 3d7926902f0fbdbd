import type * as vscode from "vscode";

/** Files of the bundle that the start needs, in the order in which they need each other (`host-bundle.mjs`). */
declare const PARTS_AT_START: readonly string[];

/**
 * The same on the desktop and in the browser. What the extension is made of is loaded in turns: other extensions run
 * between, and VS Code waits with what it has for this one.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  for (const part of PARTS_AT_START) {
    await turn();
    require(part);
  }
  const { start } = await import("./start.js");
  start(context);
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
