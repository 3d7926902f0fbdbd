import type * as vscode from "vscode";
import type { Host } from "../host.js";

/**
 * One kind of editing help, plugged into VS Code. Add one: a file in `providers/` and a line in `providers/index.ts`.
 * Providers do not know each other.
 */
export type Provider = (host: Host) => vscode.Disposable;
