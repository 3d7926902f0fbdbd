import type * as vscode from "vscode";
import type { Host } from "../host.js";

/**
 * One thing the extension does. Add one: a file here and a line in `index.ts`. Features do not know each other;
 * what they share is in the host.
 */
export type Feature = (host: Host) => vscode.Disposable;
