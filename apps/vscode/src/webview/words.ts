import type { PageLanguage } from "../protocol/envelope.js";
import type { ReportChoice } from "../protocol/report-choice.js";

/** Words of the parts that belong to the pages themselves; the charts bring their own. */
export interface PageWords {
  readonly atLine: (line: number, message: string) => string;
  readonly onSaveOnly: (megabytes: number) => string;
  readonly loading: string;
  readonly settings: string;
  readonly scores: string;
  readonly mapping: string;
  readonly bridge: string;
  readonly fallback: string;
  readonly high: string;
  readonly low: string;
  readonly notAShare: string;
  readonly thresholdOrder: string;
  readonly on: string;
  readonly off: string;
  readonly viewOnly: string;
  readonly changed: string;
  readonly setting: string;
  readonly here: string;
  /** Where the settings come from that are not changed here. */
  readonly own: (hasFile: boolean) => string;
  readonly toKeep: (hasFile: boolean) => string;
  readonly copy: string;
  readonly copied: string;
  readonly reset: (hasFile: boolean) => string;
  readonly report: {
    readonly shows: string;
    readonly save: string;
    readonly choices: Readonly<Record<ReportChoice, string>>;
  };
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    atLine: (line, message) => `Line ${line}: ${message}`,
    onSaveOnly: (megabytes) => `Updated when the file is saved (${megabytes} MB)`,
    loading: "Reading",
    settings: "Try other settings",
    scores: "Score set",
    mapping: "Mapping",
    bridge: "Bridge hybrid source codes",
    fallback: "Fill missing values from the group",
    high: "High above",
    low: "Low below",
    notAShare: "A number from 0 to 1",
    thresholdOrder: "Low must not be above high",
    viewOnly: "Changes here are for this view only and are not written to any file.",
    on: "on",
    off: "off",
    changed: "Changed in this view",
    setting: "Setting",
    here: "Here",
    own: (hasFile) => (hasFile ? "In the file" : "Default"),
    toKeep: (hasFile) =>
      hasFile
        ? "To keep them, put these lines in the estimate file:"
        : "To keep them, put these lines in an estimate file:",
    copy: "Copy the lines",
    copied: "Copied",
    reset: (hasFile) => (hasFile ? "Back to the file's settings" : "Back to the defaults"),
    report: {
      shows: "Shows",
      save: "Save report…",
      choices: {
        all: "The whole report",
        report: "Main report",
        radar: "Annex: the radar",
        method: "Annex: the method",
        "one-page": "One page",
        template: "Own template",
      },
    },
  },
  nb: {
    atLine: (line, message) => `Linje ${line}: ${message}`,
    onSaveOnly: (megabytes) => `Oppdateres ved lagring (${megabytes} MB)`,
    loading: "Leser",
    settings: "Prøv andre innstillinger",
    scores: "Skåresett",
    mapping: "Kobling",
    bridge: "Før sammensatte kildekoder videre",
    fallback: "Fyll ut manglende verdier fra gruppen",
    high: "Høy over",
    low: "Lav under",
    notAShare: "Et tall fra 0 til 1",
    thresholdOrder: "Lav kan ikke være over høy",
    viewOnly: "Endringer her gjelder bare denne visningen og skrives ikke til noen fil.",
    on: "på",
    off: "av",
    changed: "Endret i denne visningen",
    setting: "Innstilling",
    here: "Her",
    own: (hasFile) => (hasFile ? "I filen" : "Standard"),
    toKeep: (hasFile) =>
      hasFile
        ? "Sett disse linjene inn i estimatfilen for å beholde dem:"
        : "Sett disse linjene inn i en estimatfil for å beholde dem:",
    copy: "Kopier linjene",
    copied: "Kopiert",
    reset: (hasFile) => (hasFile ? "Tilbake til filens innstillinger" : "Tilbake til standard"),
    report: {
      shows: "Viser",
      save: "Lagre rapport …",
      choices: {
        all: "Hele rapporten",
        report: "Hovedrapport",
        radar: "Vedlegg: radaren",
        method: "Vedlegg: metoden",
        "one-page": "Én side",
        template: "Egen mal",
      },
    },
  },
  nn: {
    atLine: (line, message) => `Linje ${line}: ${message}`,
    onSaveOnly: (megabytes) => `Blir oppdatert ved lagring (${megabytes} MB)`,
    loading: "Les",
    settings: "Prøv andre innstillingar",
    scores: "Skåresett",
    mapping: "Kopling",
    bridge: "Før samansette kjeldekodar vidare",
    fallback: "Fyll ut manglande verdiar frå gruppa",
    high: "Høg over",
    low: "Låg under",
    notAShare: "Eit tal frå 0 til 1",
    thresholdOrder: "Låg kan ikkje vere over høg",
    viewOnly: "Endringar her gjeld berre denne visinga og blir ikkje skrivne til noka fil.",
    on: "på",
    off: "av",
    changed: "Endra i denne visinga",
    setting: "Innstilling",
    here: "Her",
    own: (hasFile) => (hasFile ? "I fila" : "Standard"),
    toKeep: (hasFile) =>
      hasFile
        ? "Set desse linjene inn i estimatfila for å behalde dei:"
        : "Set desse linjene inn i ei estimatfil for å behalde dei:",
    copy: "Kopier linjene",
    copied: "Kopiert",
    reset: (hasFile) => (hasFile ? "Tilbake til innstillingane i fila" : "Tilbake til standard"),
    report: {
      shows: "Viser",
      save: "Lagre rapport …",
      choices: {
        all: "Heile rapporten",
        report: "Hovudrapport",
        radar: "Vedlegg: radaren",
        method: "Vedlegg: metoden",
        "one-page": "Éi side",
        template: "Eigen mal",
      },
    },
  },
};
