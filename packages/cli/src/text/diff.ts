import type { Language } from "@kommuneradar/core";

const en = {
  all: (count: number) => `All ${count} ${count === 1 ? "change" : "changes"}`,
  more: (count: number) => `and ${count} more`,
  picture: "Picture",
  columns: ["change", "technology", "id", "what"],
};

type DiffTexts = typeof en;

const nb: DiffTexts = {
  all: (count) => `Alle endringer (${count})`,
  more: (count) => `og ${count} til`,
  picture: "Bilde",
  columns: ["endring", "teknologi", "id", "hva"],
};

const nn: DiffTexts = {
  all: (count) => `Alle endringar (${count})`,
  more: (count) => `og ${count} til`,
  picture: "Bilete",
  columns: ["endring", "teknologi", "id", "kva"],
};

const catalogues: Readonly<Record<Language, DiffTexts>> = { nb, nn, en };

/** Words around a diff; those of the differences themselves are core's. */
export function diffTexts(language: Language): DiffTexts {
  return catalogues[language];
}
