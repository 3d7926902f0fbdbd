import * as vscode from "vscode";
import type { Feature } from "./feature.js";

/** *Show Log*: the extension's output channel. */
export const showLog: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.showLog", () => host.log.show());
