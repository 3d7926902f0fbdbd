import {
  type ImportFile,
  importRadar,
  type RadarImportNote,
  type RadarImportOptions,
  type RadarImportResult,
  radarNoteSeverity,
} from "@kommuneradar/core";
import { describeRadarImportNote, summariseRadarImport } from "@kommuneradar/language-service";
import { currentLanguage, t } from "../text/localize.js";

/** A foreign radar on its way: read again with each choice, so that what is shown is what will be written. */
export class RadarImportSession {
  private said: RadarImportOptions & { readonly from?: string } = {};
  private read: RadarImportResult | RadarImportNote | undefined;

  constructor(
    private readonly files: readonly ImportFile[],
    /** Name of the file or folder. */
    readonly fileName: string,
  ) {}

  /** What it comes to; undefined where it cannot be read as it is. */
  get result(): RadarImportResult | undefined {
    return this.read !== undefined && "entriesIn" in this.read ? this.read : undefined;
  }

  /** Why it cannot be read. */
  get refusal(): RadarImportNote | undefined {
    return this.read !== undefined && "code" in this.read ? this.read : undefined;
  }

  get options(): RadarImportOptions & { readonly from?: string } {
    return this.said;
  }

  async choose(change: RadarImportOptions & { readonly from?: string } = {}): Promise<void> {
    this.said = { ...this.said, ...change };
    const { from, ...options } = this.said;
    const read = await importRadar(this.files, from, this.fileName.replace(/\.[^.]+$/, ""), options);
    this.read = "refused" in read ? read.refused : read;
  }

  /** In words: what comes in, what is lost or written otherwise, and the radar as it will be written. */
  report(): string {
    const language = currentLanguage();
    const line = (note: RadarImportNote) => {
      const place = [note.file, ...(note.line > 0 ? [note.line] : [])]
        .filter((part) => part !== "")
        .join(":");
      return `  ${place === "" ? "" : `${place}: `}${describeRadarImportNote(note, language)}`;
    };
    if (this.refusal !== undefined) return `${line(this.refusal).trim()}\n`;
    const { result } = this;
    if (result === undefined) return "";
    const parts = [
      [t("Left out"), "error"],
      [t("Written otherwise, or not kept"), "warning"],
      [t("To know"), "info"],
    ] as const;
    const told = parts.flatMap(([title, severity]) => {
      const notes = result.notes.filter((note) => radarNoteSeverity(note) === severity);
      return notes.length === 0 ? [] : [`${title}:`, ...notes.map(line), ""];
    });
    const [radar] = result.files;
    return [
      summariseRadarImport(result, language),
      "",
      ...told,
      `${t("The radar")}:`,
      "",
      radar?.text ?? "",
    ].join("\n");
  }
}
