import { changesBetween, createRadarViewer } from "@kommuneradar/charts";
import type { Radar, RadarReading } from "@kommuneradar/core";
import type { LanguageService, ServiceDocument } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName, changesText, FollowedFile } from "../documents/followed-file.js";
import { revealLine } from "../documents/reveal-line.js";
import { exportName } from "../export/export-name.js";
import { type Exports, NothingToExport } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import { editionsBefore } from "../git/editions-before.js";
import type { RadarBases } from "../git/radar-bases.js";
import { firstError, hasError } from "../language/first-error.js";
import { serviceDocument, serviceText, today } from "../language/service.js";
import type { PreviewContent, Rendered } from "../preview/preview-kind.js";
import { type PageLanguage, readMessage, type Status } from "../protocol/envelope.js";
import type { RadarFromWebview } from "../protocol/from-webview.js";
import { type SavedComparison, savedComparison } from "../protocol/saved-comparison.js";
import type { RadarPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import type { ComparedRadars } from "./compared-radars.js";
import { Comparison } from "./comparison.js";

/** The content of a radar preview: one radar file, saved or not. */
export class RadarContent implements PreviewContent<RadarPicture, RadarFromWebview> {
  private readonly file: FollowedFile;
  private readonly changed = new vscode.EventEmitter<void>();
  private currentVersion = 1;
  private reading: RadarReading | undefined;
  private problemLine = 0;
  /** Of which the page shows the radar; "" for the whole. */
  private sector = "";
  /** The newest picture, and what it was made of. */
  private last: { readonly made: readonly unknown[]; readonly picture: RadarPicture } | undefined;
  private readonly view = createRadarViewer();
  private readonly comparison: Comparison;
  readonly onDidChange = this.changed.event;

  constructor(
    uri: vscode.Uri,
    private readonly service: LanguageService,
    bases: RadarBases,
    private readonly compared: ComparedRadars,
  ) {
    this.file = new FollowedFile(uri);
    this.comparison = new Comparison(uri, bases, service);
    this.comparison.onDidChange(() => {
      compared.set(uri, this.comparison.isOpen);
      this.change();
    });
    this.file.onDidChange((event) => {
      if (changesText(event)) this.change();
    });
  }

  version(): number {
    return this.currentVersion;
  }

  changes(before: RadarPicture, after: RadarPicture): object {
    return {
      changes: changesBetween(before.view, after.view),
      isPartial: after.isPartial,
      comparing: after.comparing,
    };
  }

  async render(language: PageLanguage): Promise<Rendered<RadarPicture>> {
    const document = await this.read();
    if (document === undefined) return { picture: undefined, status: stale(t("The file is not there.")) };
    const reading = this.service.radar(document);
    const error = firstError(reading.problems, language);
    const status: Status = error === undefined ? { kind: "current" } : stale(error.message, error.line + 1);
    this.problemLine = error?.line ?? 0;
    // With an error the last good text stays; before there is one, what could be read is better than nothing.
    const isGood = error === undefined && reading.radar !== undefined;
    if (isGood) this.reading = reading;
    const now = (this.reading ?? reading).radar;
    if (now === undefined) return { picture: undefined, status };
    return { picture: await this.pictureOf(now, language), status };
  }

  async exports(language: PageLanguage, script: ReadPageScript): Promise<Exports> {
    const document = await this.read();
    const reading = document && this.service.radar(document);
    if (reading?.radar === undefined || hasError(reading.problems)) {
      throw new NothingToExport(
        t("The radar has errors. Mend them first: what cannot be read would be left out."),
      );
    }
    const { radar, since } = await this.comparison.drawingOf(reading.radar, language);
    if (since !== undefined && since.radar === undefined) throw new NothingToExport(since.problem ?? "");
    const { radarExports } = await import("./radar-exports.js");
    return radarExports(
      {
        radar,
        since: since?.radar && { ...since, radar: since.radar },
        earlier: await editionsBefore(this.file.uri, radar),
        sector: this.sector,
        language,
        today: today(),
        name: exportName(this.file.uri),
      },
      script,
    );
  }

  state(): SavedComparison {
    return this.comparison.state;
  }

  restore(state: unknown): void {
    const saved = readMessage(savedComparison, state);
    if (saved !== undefined) this.comparison.restore(saved);
  }

  receive(message: RadarFromWebview): void {
    switch (message.type) {
      case "revealTechnology": {
        const found = this.reading?.radar?.technologies.find(({ id }) => id === message.id);
        if (found !== undefined) void revealLine(this.file.uri, found.idRange.start.line);
        break;
      }
      case "revealProblem":
        void revealLine(this.file.uri, this.problemLine);
        break;
      case "newTechnology":
        void vscode.commands.executeCommand("kommuneradar.newTechnology", this.file.uri);
        break;
      case "openExample":
        void vscode.commands.executeCommand("kommuneradar.openExample");
        break;
      case "chooseBase":
        void vscode.commands.executeCommand("kommuneradar.compareRadar", this.file.uri);
        break;
      case "compareWith":
        this.comparison.compareWith(message.base);
        break;
      case "openTimeline":
        this.comparison.openTimeline(message.open);
        break;
      case "showEdition":
        this.comparison.showEdition(message.id);
        break;
      case "showSector":
        this.sector = message.sector;
        break;
      case "ready":
        break;
    }
  }

  dispose(): void {
    this.compared.set(this.file.uri, false);
    this.comparison.dispose();
    this.file.dispose();
    this.changed.dispose();
  }

  private change(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  /** The same picture while nothing that it is made of is another: with an error in the text the last good radar stays. */
  private async pictureOf(now: Radar, language: PageLanguage): Promise<RadarPicture> {
    const isPartial = this.reading === undefined;
    const made = [now, this.comparison.version, language, today(), isPartial];
    const { last } = this;
    if (last?.made.every((part, at) => part === made[at])) return last.picture;
    const drawing = await this.comparison.drawingOf(now, language);
    const { radar, layout, since, edition, comparing } = drawing;
    const file = [baseName(this.file.uri), edition].filter((part) => part !== undefined).join(", ");
    const view = this.view(radar, layout, { language, today: today(), file, since });
    const picture = { view, isPartial, comparing };
    this.last = { made, picture };
    return picture;
  }

  private async read(): Promise<ServiceDocument | undefined> {
    const open = this.file.document;
    if (open !== undefined) return serviceDocument(open);
    const text = await this.file.readText();
    return text === undefined ? undefined : serviceText(this.file.uri, text);
  }
}

const stale = (message: string, line: number | null = null): Status => ({ kind: "stale", message, line });
