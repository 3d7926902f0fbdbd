import type { LanguageService, ServiceDocument } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import type { Host } from "../host.js";
import { readAcross } from "./read-across.js";
import { serviceDocument } from "./service.js";

type Question<T> = (service: LanguageService, document: ServiceDocument) => T | undefined;

/** What the service says of a document now; undefined when nobody waits for it, or the document is none of ours. */
export function ask<T>(
  { service, log }: Pick<Host, "service" | "log">,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  question: Question<T>,
): T | undefined {
  if (token.isCancellationRequested || document.isClosed) return undefined;
  try {
    return question(service, serviceDocument(document));
  } catch (error) {
    // A fault of ours must not be shown once per keystroke.
    log.error(`ask about ${document.uri.toString()}`, error instanceof Error ? error : String(error));
    return undefined;
  }
}

/**
 * The same where the answer rests on every file of the workspace: waits until they are read. Undefined also when the
 * document has become another meanwhile.
 */
export async function askAcross<T>(
  host: Pick<Host, "service" | "log" | "workspaceFiles">,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  question: Question<T>,
): Promise<T | undefined> {
  if (token.isCancellationRequested) return undefined;
  const { version } = document;
  await readAcross(host, token, host.workspaceFiles.ready());
  return document.version === version ? ask(host, document, token, question) : undefined;
}
