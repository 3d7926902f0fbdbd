import * as vscode from "vscode";
import { kindOf } from "../documents/kind-of.js";
import { estimateSource } from "../estimate/estimate-source.js";
import { WorkforceDiagnostics } from "../language/workforce-diagnostics.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import type { Lease, ReadingOptions } from "../workforce/workforce-pool.js";
import type { Feature } from "./feature.js";

const pause = 500;

/**
 * Problems in workforce files, at their cells: in open files that are such by name, by header or because an open
 * estimate file names them, and in those an estimate view reads. Other CSV files are left alone.
 */
export const checkWorkforces: Feature = (host) => {
  const leases = new Map<string, Lease>();

  const follow = () => {
    const named = workforcesOfOpenEstimates();
    const wanted = new Map<string, { uri: vscode.Uri; options: ReadingOptions }>();
    for (const document of vscode.workspace.textDocuments) {
      const options = named.get(document.uri.toString()) ?? (isWorkforce(document) ? {} : undefined);
      if (options === undefined || document.isClosed) continue;
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
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isEstimate(document)) throttle.trigger();
    }),
    new vscode.Disposable(() => {
      throttle.dispose();
      for (const lease of leases.values()) lease.dispose();
    }),
  );
};

/** How the estimate files open now want their workforce files read, by address. */
function workforcesOfOpenEstimates(): ReadonlyMap<string, ReadingOptions> {
  const named = new Map<string, ReadingOptions>();
  for (const document of vscode.workspace.textDocuments) {
    if (kindOf(document) !== "estimate") continue;
    for (const { uri, options } of estimateSource(document.uri, document.getText()).inputs) {
      named.set(uri.toString(), options);
    }
  }
  return named;
}

const isEstimate = (document: vscode.TextDocument) => kindOf(document) === "estimate";

const isWorkforce = (document: vscode.TextDocument) =>
  /\.(csv|tsv|txt)$/i.test(document.uri.path) && kindOf(document) === "workforce";
