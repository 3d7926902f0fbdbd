import { readTemplate, reportTexts, type TemplatePiece } from "@kommuneradar/charts";
import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";
import { mayRead, onDidAllowReading } from "../documents/outside-files.js";
import { onSettingChange, setting } from "../documents/setting.js";
import { StaleEstimate } from "../estimate/stale-estimate.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";

/** The template of one's own that `kommuneradar.report.template` names, followed while it is edited. */
export class ReportTemplate implements vscode.Disposable {
  private followed: { readonly file: FollowedFile; readonly watch: vscode.Disposable } | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly document: vscode.Uri,
    private readonly changed: () => void,
  ) {
    this.subscription = vscode.Disposable.from(
      onSettingChange(["report.template"], changed),
      onDidAllowReading(changed),
    );
  }

  /** Whether there is one: a report is then written by it, where nobody asks for something else. */
  get isNamed(): boolean {
    return this.name !== "";
  }

  /**
   * The template as it is typed.
   *
   * @throws {StaleEstimate} where it is not there, or names what there is not
   */
  async read(language: PageLanguage): Promise<readonly TemplatePiece[]> {
    const words = reportTexts(language);
    const { file } = this.follow();
    if (!(await mayRead(file.uri, this.document)))
      throw new StaleEstimate(t("Outside of the folders of this window, and not read: {0}", this.name));
    const text = await file.readText();
    if (text === undefined) throw new StaleEstimate(words.cannotReadTemplate(this.name));
    const refuse = (reason: string, line = 0) => new StaleEstimate(reason, { uri: file.uri, line });
    if (text.trim() === "") throw refuse(words.emptyTemplate(this.name));
    const { pieces, problems } = readTemplate(text, language);
    const [first] = problems;
    if (first !== undefined) throw refuse(problems.map((problem) => problem.text).join(" "), first.line);
    return pieces;
  }

  dispose(): void {
    this.subscription.dispose();
    this.leave();
  }

  private get name(): string {
    return setting("report.template", "", this.document).trim();
  }

  private follow(): { readonly file: FollowedFile } {
    const folder = vscode.workspace.getWorkspaceFolder(this.document)?.uri;
    const uri = vscode.Uri.joinPath(folder ?? vscode.Uri.joinPath(this.document, ".."), this.name);
    if (this.followed?.file.uri.toString() === uri.toString()) return this.followed;
    this.leave();
    const file = new FollowedFile(uri);
    this.followed = { file, watch: file.onDidChange(() => this.changed()) };
    return this.followed;
  }

  private leave(): void {
    this.followed?.watch.dispose();
    this.followed?.file.dispose();
    this.followed = undefined;
  }
}
