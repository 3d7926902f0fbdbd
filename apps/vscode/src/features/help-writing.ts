import * as vscode from "vscode";
import { providers } from "../language/providers/index.js";
import type { Feature } from "./feature.js";

/** What the editor does for whoever writes: completion, rename, formatting … Registered at once, asked when needed. */
export const helpWriting: Feature = (host) =>
  vscode.Disposable.from(...providers.map((provider) => provider(host)));
