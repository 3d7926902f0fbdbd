import { layoutWithPast, pastOf, type Since } from "@kommuneradar/charts";
import type { Radar, RadarLayout } from "@kommuneradar/core";
import { layoutRadar } from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseLabel } from "../git/base-label.js";
import { baseRefusalText } from "../git/base-refusal-text.js";
import type { RadarBases } from "../git/radar-bases.js";
import { firstError } from "../language/first-error.js";
import { type Base, baseKey } from "../protocol/base.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { SavedComparison } from "../protocol/saved-comparison.js";
import type { RadarPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import { editionLabel, Timeline } from "./timeline.js";

/** What a picture is drawn of: the file as it stands, or an edition; alone, or with what it was before. */
export interface Drawing {
  readonly radar: Radar;
  readonly layout: RadarLayout;
  readonly since: Since | undefined;
  /** Name of the edition; undefined for the file as it stands. */
  readonly edition: string | undefined;
  readonly comparing: RadarPicture["comparing"];
}

type Earlier = Pick<Since, "label" | "radar" | "problem">;

/** What one preview compares its radar with, and which edition it shows. */
export class Comparison implements vscode.Disposable {
  private base: Base | null = null;
  private timeline: Timeline | undefined;
  private currentVersion = 0;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly following: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly file: vscode.Uri,
    private readonly bases: RadarBases,
    private readonly service: Pick<LanguageService, "radar" | "kind">,
  ) {
    const own = file.toString();
    this.following = bases.onDidChange((files) => {
      if (this.base !== null && files.has(own)) this.change();
    });
  }

  /** Another one when the same radar would be drawn otherwise. */
  get version(): number {
    return this.currentVersion;
  }

  /** There is something to stop. */
  get isOpen(): boolean {
    return this.base !== null || this.timeline !== undefined;
  }

  get state(): SavedComparison {
    return { base: this.base, edition: this.timeline === undefined ? null : (this.timeline.edition ?? "") };
  }

  /** Goes on as it was. */
  restore({ base, edition }: SavedComparison): void {
    this.compareWith(base);
    if (edition !== null) this.openTimeline(true, edition || null);
  }

  compareWith(base: Base | null): void {
    if (keyOf(base) === keyOf(this.base)) return;
    this.base = base;
    this.change();
  }

  openTimeline(open: boolean, edition: string | null = null): void {
    if (open === (this.timeline !== undefined)) return;
    this.closeTimeline();
    if (open) {
      this.timeline = new Timeline(this.file, this.bases, edition);
      this.timeline.onDidChange(() => this.change());
    }
    this.change();
  }

  showEdition(id: string): void {
    this.timeline?.show(id);
    this.change();
  }

  /** @param radar the file as it stands */
  async drawingOf(radar: Radar, language: PageLanguage): Promise<Drawing> {
    if (this.timeline !== undefined) return this.editionDrawing(this.timeline, radar, language);
    const { base } = this;
    const comparing = { base, timeline: null };
    if (base === null) {
      return { radar, layout: layoutRadar(radar), since: undefined, edition: undefined, comparing };
    }
    const earlier = await this.read(base, language);
    const { layout, placeOf } = layoutWithPast(radar, pastOf(earlier.radar ? [earlier.radar] : []));
    return { radar, layout, since: { ...earlier, placeOf }, edition: undefined, comparing };
  }

  dispose(): void {
    this.closeTimeline();
    this.following.dispose();
    this.changed.dispose();
  }

  private change(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private closeTimeline(): void {
    this.timeline?.dispose();
    this.timeline = undefined;
  }

  private editionDrawing(timeline: Timeline, now: Radar, language: PageLanguage): Drawing {
    const { view, edition, before, past } = timeline.picture(now, language);
    const radar = edition?.radar ?? now;
    // What the file holds now has its places kept too, and an earlier edition shows none of it.
    const { layout, placeOf } = layoutWithPast(radar, new Map([...past, ...pastOf([now])]));
    return {
      radar,
      layout,
      since: before && { label: editionLabel(before, language), radar: before.radar, placeOf },
      edition: edition && editionLabel(edition, language),
      comparing: { base: this.base, timeline: view },
    };
  }

  private async read(base: Base, language: PageLanguage): Promise<Earlier> {
    const label = baseLabel(base);
    const text = await this.bases.read(this.file, base);
    if ("refused" in text) return { label, radar: undefined, problem: baseRefusalText(base, text) };
    if (this.service.kind(text.document) !== "radar") {
      return { label, radar: undefined, problem: t("{0} is no radar.", label) };
    }
    const { radar, problems } = this.service.radar(text.document);
    const error = firstError(problems, language);
    const problem = error && t("The file has an error there, line {0}: {1}", error.line + 1, error.message);
    const former = text.formerName && t("the file was called {0}", text.formerName);
    return {
      label: former ? `${label} (${former})` : label,
      radar,
      ...(problem === undefined ? {} : { problem }),
    };
  }
}

const keyOf = (base: Base | null) => base && baseKey(base);
