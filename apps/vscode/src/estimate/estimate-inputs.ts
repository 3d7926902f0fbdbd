import { firstMisfit, hasWeight, isReasonMissing, keepLast } from "@kommuneradar/core";
import { isTableName, type LanguageService, type NamingEstimate } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { FollowedFile } from "../documents/followed-file.js";
import { mayRead, onDidAllowReading } from "../documents/outside-files.js";
import { firstError } from "../language/first-error.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { type EstimateSource, estimateSource, workforceAlone } from "./estimate-source.js";
import { type LoadedTable, StaleEstimate } from "./stale-estimate.js";
import { type LeasedInput, WorkforceLeases } from "./workforce-leases.js";

/** What an estimate is made from now: an estimate file and its workforce files, or a workforce file alone. */
export class EstimateInputs implements vscode.Disposable {
  private readonly file: FollowedFile | undefined;
  private readonly leases: WorkforceLeases;
  /** A text is read once, however often its workforce is edited. */
  private readonly sourceOf = keepLast<EstimateSource>(1);
  private text: Promise<string | undefined> | undefined;
  private naming: NamingEstimate | undefined;
  /** Files that may be read, by address. */
  private readonly readable = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly saved = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  /** Something else is to be estimated. */
  readonly onDidChange = this.changed.event;
  /** What is on disk is another; what is estimated is not. */
  readonly onDidSave = this.saved.event;
  readonly onDidProgress: WorkforceLeases["onDidProgress"];

  constructor(
    private readonly document: vscode.Uri,
    pool: WorkforcePool,
    private readonly service: Pick<LanguageService, "estimateNaming">,
    private readonly files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.leases = new WorkforceLeases(pool);
    this.onDidProgress = this.leases.onDidProgress;
    this.file = isWorkforce(document) ? undefined : new FollowedFile(document);
    this.file?.onDidChange((event) => {
      if (event.kind === "saved") this.saved.fire();
      else if (event.kind !== "edited" || event.changes.length > 0) {
        this.text = undefined;
        this.changed.fire();
      }
    });
    this.subscriptions = vscode.Disposable.from(
      this.leases,
      this.changed,
      this.saved,
      this.leases.onDidChange(() => this.changed.fire()),
      this.leases.onDidSave(() => this.saved.fire()),
      onDidAllowReading(() => this.changed.fire()),
      // A table by itself follows the estimate file that names it, as far as codes and method go.
      files.onDidChange(() => {
        if (this.file !== undefined) return;
        const naming = service.estimateNaming(document.toString());
        if (naming?.estimate !== this.naming?.estimate) this.changed.fire();
      }),
    );
  }

  /** The estimate file has edits that are not on disk. */
  get isDirty(): boolean {
    return this.file?.document?.isDirty ?? false;
  }

  /** The text of the estimate file, read; refused while it has an error, unless nothing lacks but somebody's reason. */
  async source(language: PageLanguage): Promise<EstimateSource> {
    if (this.file === undefined) {
      await this.files.ready();
      this.naming = this.service.estimateNaming(this.document.toString());
      return workforceAlone(this.document, this.naming);
    }
    this.text ??= this.file.readText();
    const text = await this.text;
    if (text === undefined) throw new StaleEstimate(t("The file is not there."));
    const source = this.sourceOf(text, () => estimateSource(this.document, text));
    const hindering = source.problems.filter((problem) => !isReasonMissing(problem));
    const error = firstError(hindering, language);
    if (error !== undefined) throw new StaleEstimate(error.message, { uri: this.document, line: error.line });
    return source;
  }

  /** The tables of its workforce files; refused when one is missing or gives nothing to count. */
  async tables(source: EstimateSource, language: PageLanguage): Promise<readonly LoadedTable[]> {
    await this.refuseOutside(source);
    const leased = this.leases.hold(source.inputs);
    const loaded: LoadedTable[] = [];
    for (const { input, file } of leased) {
      const table = await file.table();
      const place = { uri: this.document, line: input.line };
      if (table === undefined) throw StaleEstimate.missing(input.name, language, place);
      const error = hasWeight([table]) ? undefined : firstError(table.problems, language);
      if (error !== undefined) {
        throw new StaleEstimate(`${error.message} (${input.name})`, { uri: input.uri, line: error.line });
      }
      loaded.push({ name: input.name, uri: input.uri, table, file, year: input.year });
    }
    this.refuseMixed(loaded, leased, language);
    return loaded;
  }

  dispose(): void {
    this.file?.dispose();
    this.subscriptions.dispose();
  }

  /** What is read is followed from then on; where it lies is looked at before. */
  private async refuseOutside({ base, inputs }: EstimateSource): Promise<void> {
    for (const { uri, name, options, line } of inputs) {
      const { mappingUri } = options;
      const named = [uri, ...(mappingUri === undefined ? [] : [vscode.Uri.parse(mappingUri)])];
      const looked = named.filter((file) => !this.readable.has(file.toString()));
      for (const file of looked.filter((other) => other.toString() !== this.document.toString())) {
        if (!(await mayRead(file, base))) {
          const message = t("Outside of the folders of this window, and not read: {0}", name);
          throw new StaleEstimate(message, { uri: this.document, line });
        }
        this.readable.add(file.toString());
      }
    }
  }

  private refuseMixed(
    loaded: readonly LoadedTable[],
    leased: readonly LeasedInput[],
    language: PageLanguage,
  ): void {
    const misfit = firstMisfit(loaded, ({ table: { format } }) => format);
    const [first] = loaded;
    if (misfit === undefined || first === undefined) return;
    const line = leased.find(({ file }) => file === misfit.file)?.input.line ?? 0;
    throw StaleEstimate.mixed(counted(first), counted(misfit), language, { uri: this.document, line });
  }
}

function isWorkforce(document: vscode.Uri): boolean {
  return isTableName(document.path);
}

function counted({ name, table: { format } }: LoadedTable) {
  return { file: name, classification: format.classification, weight: format.weight };
}
