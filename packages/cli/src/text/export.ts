import type { Language } from "@kommuneradar/core";

const en = {
  summary: (files: number, technologies: number, of: number) =>
    `${technologies} of ${of} ${of === 1 ? "technology" : "technologies"} in ${files} ${files === 1 ? "file" : "files"}`,
  folderIsFile: (path: string) => `${path} is a file; this format is a folder.`,
  isSource: (path: string) => `${path} is what is exported; write to another.`,
  fileIsFolder: (path: string) => `${path} is a folder; this format is one file.`,
  also: (path: string) => `There are other files of a radar in ${path}, which the tool reads too:`,
};

type ExportTexts = typeof en;

const nb: ExportTexts = {
  summary: (files, technologies, of) =>
    `${technologies} av ${of} ${of === 1 ? "teknologi" : "teknologier"} i ${files} ${files === 1 ? "fil" : "filer"}`,
  folderIsFile: (path) => `${path} er en fil; dette formatet er en mappe.`,
  isSource: (path) => `${path} er det som eksporteres; skriv til en annen.`,
  fileIsFolder: (path) => `${path} er en mappe; dette formatet er én fil.`,
  also: (path) => `Det ligger andre radarfiler i ${path}, som verktøyet også leser:`,
};

const nn: ExportTexts = {
  summary: (files, technologies, of) =>
    `${technologies} av ${of} ${of === 1 ? "teknologi" : "teknologiar"} i ${files} ${files === 1 ? "fil" : "filer"}`,
  folderIsFile: (path) => `${path} er ei fil; dette formatet er ei mappe.`,
  isSource: (path) => `${path} er det som blir eksportert; skriv til ei anna.`,
  fileIsFolder: (path) => `${path} er ei mappe; dette formatet er éi fil.`,
  also: (path) => `Det ligg andre radarfiler i ${path}, som verktøyet også les:`,
};

const catalogues: Readonly<Record<Language, ExportTexts>> = { nb, nn, en };

export function exportTexts(language: Language): ExportTexts {
  return catalogues[language];
}
