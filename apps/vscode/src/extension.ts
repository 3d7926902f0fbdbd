import type * as vscode from "vscode";
import { features } from "./features/index.js";
import { createHost } from "./host.js";

/** The same on the desktop and in the browser. */
export function activate(context: vscode.ExtensionContext): void {
  const host = createHost(context.extensionUri);
  context.subscriptions.push(host, ...features.map((feature) => feature(host)));
}
