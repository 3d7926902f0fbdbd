import { withLineFeeds } from "@kommuneradar/core";
import {
  createLanguageService,
  type LanguageService,
  type ServiceDocument,
} from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import type * as vscode from "vscode";
import { dayOf } from "../documents/day-of.js";
import { namedOptions } from "../estimate/estimate-source.js";
import { earlierOf } from "../git/earlier.js";
import type { RadarBases } from "../git/radar-bases.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { currentLanguage } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import type { KnownFiles } from "./known-files.js";
import type { NamedContents } from "./named-contents.js";
import type { WorkspaceFiles } from "./workspace-files.js";

/** The language service, with VS Code as its world. */
export function createService(
  known: KnownFiles,
  workspace: WorkspaceFiles,
  contents: NamedContents,
  bases: RadarBases,
  workforces: Pick<WorkforcePool, "tableNow">,
  language: () => PageLanguage = currentLanguage,
): LanguageService {
  const service = createLanguageService({
    reference: referenceData,
    today,
    language,
    exists: (uri) => known.exists(uri),
    tables: () => known.tables(),
    content: (uri) => contents.content(uri),
    files: () => workspace.files(),
    // Of several estimates over one file, the one whose settings the service takes.
    workforce(uri) {
      const naming = service.estimateNaming(uri);
      return workforces.tableNow(uri, naming === undefined ? {} : namedOptions(naming));
    },
    earlier: (uri) => earlierOf(bases, uri),
  });
  return service;
}

/** Today where the user is, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

/** An open document as the service takes it. */
export function serviceDocument(document: vscode.TextDocument): ServiceDocument {
  return {
    uri: document.uri.toString(),
    version: document.version,
    getText: () => document.getText(),
    lineAt: (line) => (line < document.lineCount ? document.lineAt(line).text : undefined),
  };
}

let texts = 0;

/** A text that is not open in an editor; each call is a version of its own, apart from those of documents. */
export function serviceText(uri: vscode.Uri, written: string): ServiceDocument {
  const text = withLineFeeds(written);
  return { uri: uri.toString(), version: --texts, getText: () => text };
}
