import type * as vscode from "vscode";
import { rememberAllowed } from "./documents/outside-files.js";
import { features } from "./features/index.js";
import { createHost } from "./host.js";

/** Everything the extension does, from now on. */
export function start(context: vscode.ExtensionContext): void {
  rememberAllowed(context.workspaceState);
  const host = createHost(context.extensionUri);
  context.subscriptions.push(host, ...features.map((feature) => feature(host)));
}
