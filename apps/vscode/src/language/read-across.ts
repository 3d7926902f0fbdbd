import type { DocumentKind, LanguageService, ServiceDocument } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import type { Host } from "../host.js";
import { takeTurns } from "../workforce/turns.js";

/** Each kind that others' answers rest on, parsed once per version: the service keeps it. */
const readings: Readonly<
  Partial<Record<DocumentKind, (service: LanguageService, file: ServiceDocument) => void>>
> = {
  radar: (service, file) => service.radar(file),
  estimate: (service, file) => service.estimateFile(file),
  projects: (service, file) => service.projectsFile(file),
  plan: (service, file) => service.planFile(file),
};

/**
 * Parses every file of the workspace that has not been, so that what asks across them next finds them read. The host has its
 * turns between two files, and nothing more is read when nobody waits for it.
 * @param found resolves when the files are known; is not waited for when nobody waits
 */
export async function readAcross(
  { service, workspaceFiles }: Pick<Host, "service" | "workspaceFiles">,
  token: vscode.CancellationToken,
  found: Promise<void>,
): Promise<void> {
  await unlessCancelled(found, token);
  const turn = takeTurns();
  for (const file of token.isCancellationRequested ? [] : workspaceFiles.files()) {
    const kind = service.kind(file);
    if (kind !== undefined) readings[kind]?.(service, file);
    await turn();
    if (token.isCancellationRequested) return;
  }
}

/** Resolves with the job, or at once when nobody waits for it any more. */
function unlessCancelled(job: Promise<void>, token: vscode.CancellationToken): Promise<void> {
  if (token.isCancellationRequested) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const heard = token.onCancellationRequested(() => resolve());
    job.then(resolve, reject).finally(() => heard.dispose());
  });
}
