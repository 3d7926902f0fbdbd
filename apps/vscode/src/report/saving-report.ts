import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { folderBeside } from "../export/folder-beside.js";
import { tellWritten } from "../export/tell-written.js";
import { exists, writeTogether } from "../import/write-together.js";
import type { PanelAccess } from "../preview/preview-kind.js";
import type { ReportFromWebview } from "../protocol/from-webview.js";
import type { ReportChoice, ReportFileKind } from "../protocol/report-choice.js";
import { cancellable } from "../text/cancellable.js";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import { canPrintPdf, printPdf } from "./print-pdf.js";

type Made = Extract<ReportFromWebview, { type: "written" | "notWritten" }>;

/** Endings of files, and how the page makes what becomes of them: a PDF is printed of the page that HTML is. */
const kinds: Readonly<Record<string, ReportFileKind>> = { html: "html", md: "md", docx: "docx", pdf: "html" };

/** *Save Report…*: asks where to, has the page make the file as it is shown, and writes it. */
export class SavingReport {
  private target: vscode.Uri | undefined;

  constructor(
    private readonly document: vscode.Uri,
    private readonly panel: PanelAccess,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** @param isStale a file has an error: what is shown is not what the files say */
  async ask(choice: ReportChoice, isStale: boolean): Promise<void> {
    if (isStale) {
      void vscode.window.showErrorMessage(
        t("There are errors in the files. Mend them first: what cannot be read would be left out."),
      );
      return;
    }
    const target = await vscode.window.showSaveDialog({
      title: t("Save Report"),
      defaultUri: vscode.Uri.joinPath(folderBeside(this.document), `${nameOf(this.document, choice)}.html`),
      filters: {
        [t("Web page")]: ["html"],
        [t("Word document")]: ["docx"],
        Markdown: ["md"],
        ...(canPrintPdf ? { PDF: ["pdf"] } : {}),
      },
    });
    if (target === undefined) return;
    const kind = kinds[endingOf(target)];
    if (kind === undefined || (endingOf(target) === "pdf" && !canPrintPdf)) {
      const known = Object.keys(kinds).filter((ending) => ending !== "pdf" || canPrintPdf);
      void vscode.window.showErrorMessage(
        t("The ending of a report's file says what it is; it can be {0}.", known.join(", ")),
      );
      return;
    }
    this.target = target;
    this.panel.postWhenReady({ type: "write", kind, name: stemOf(target) });
  }

  /** The page has made the file, or says why it could not. */
  async receive(made: Made): Promise<void> {
    const { target } = this;
    this.target = undefined;
    if (target === undefined) return;
    try {
      if (made.type === "notWritten") throw new Error(made.reason);
      const content = endingOf(target) === "pdf" ? await printed(String(made.content)) : made.content;
      const beside = made.beside.map(({ ending, content: own }) => ({
        uri: vscode.Uri.joinPath(target, "..", `${stemOf(target)}${ending}`),
        content: bytesOf(own),
      }));
      if (!(await mayReplace(beside.map(({ uri }) => uri)))) return;
      await writeTogether([...beside, { uri: target, content: bytesOf(content) }]);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      void tellFailure(this.log, "saveReport", error, (reason) =>
        t("The report could not be saved: {0}", reason),
      );
      return;
    }
    void tellWritten(target);
  }
}

/** A browser takes its seconds. */
const printed = (html: string) => cancellable(t("Printing the report…"), (signal) => printPdf(html, signal));

/** Of the report itself the dialog has asked; pictures beside it may be somebody else's. */
async function mayReplace(beside: readonly vscode.Uri[]): Promise<boolean> {
  const standing: string[] = [];
  for (const uri of beside) if (await exists(uri)) standing.push(vscode.workspace.asRelativePath(uri));
  if (standing.length === 0) return true;
  const replace = t("Replace");
  const asked = t("Pictures of the report exist already: {0}", standing.join(", "));
  return (await vscode.window.showWarningMessage(asked, { modal: true }, replace)) === replace;
}

function nameOf(document: vscode.Uri, choice: ReportChoice): string {
  const of = baseName(document).replace(/(?:\.(?:radar|estimate|plan|projects|workforce))?\.\w+$/i, "");
  const names: Readonly<Record<ReportChoice, string>> = {
    all: t("report"),
    report: t("report"),
    radar: t("radar-annex"),
    method: t("method-annex"),
    "one-page": t("one-page"),
    template: t("report"),
  };
  return `${of === "" ? "radar" : of}-${names[choice]}`;
}

const stemOf = (uri: vscode.Uri) => baseName(uri).replace(/\.\w+$/, "");

const endingOf = (uri: vscode.Uri) => /\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? "";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
