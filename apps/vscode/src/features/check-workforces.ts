import { isTableName } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { namedOptions } from "../estimate/estimate-source.js";
import { serviceDocument } from "../language/service.js";
import { WorkforceDiagnostics } from "../language/workforce-diagnostics.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import type { Lease, ReadingOptions } from "../workforce/workforce-pool.js";
import type { Feature } from "./feature.js";

const pause = 500;

/**
 * Problems in workforce files, at their cells: in open files that are such by name, by header or because an
 * estimate file of the workspace names them, and in those an estimate view reads. Other CSV files are left alone.
 */
export const checkWorkforces: Feature = (host) => {
  const leases = new Map<string, Lease>();

  /** As the estimate that names it wants it read; undefined for other people's files. */
  const optionsFor = (document: vscode.TextDocument): ReadingOptions | undefined => {
    if (!isTable(document)) return undefined;
    const naming = host.service.estimateNaming(document.uri.toString());
    if (naming !== undefined) return namedOptions(naming);
    return host.service.kind(serviceDocument(document)) === "workforce" ? {} : undefined;
  };

  const follow = () => {
    const wanted = new Map<string, { uri: vscode.Uri; options: ReadingOptions }>();
    for (const document of vscode.workspace.textDocuments) {
      const options = document.isClosed ? undefined : optionsFor(document);
      if (options === undefined) continue;
      wanted.set(`${document.uri.toString()} ${JSON.stringify(options)}`, { uri: document.uri, options });
    }
    // New ones first, so that a table that stays in use is never let go of between.
    for (const [key, { uri, options }] of wanted) {
      if (!leases.has(key)) leases.set(key, host.workforces.lease(uri, options));
    }
    for (const [key, lease] of leases) {
      if (wanted.has(key)) continue;
      leases.delete(key);
      lease.dispose();
    }
  };
  const throttle = createThrottle(follow, pause, hostTimers);
  throttle.trigger();

  const { workspace } = vscode;
  return vscode.Disposable.from(
    new WorkforceDiagnostics(host.workforces, host.service, host.log),
    workspace.onDidOpenTextDocument(() => throttle.trigger()),
    workspace.onDidCloseTextDocument(() => throttle.trigger()),
    host.workspaceFiles.onDidChange(() => throttle.trigger()),
    new vscode.Disposable(() => {
      throttle.dispose();
      for (const lease of leases.values()) lease.dispose();
    }),
  );
};

const isTable = ({ uri }: vscode.TextDocument) => isTableName(uri.path);
