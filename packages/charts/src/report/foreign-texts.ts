import { type Language, type Text, textIn } from "@kommuneradar/core";
import type { ReportSources } from "./sources.js";

/** A text of a file that is shown in another language than the report's, there being none in its own. */
export interface ForeignText {
  readonly text: string;
  /** BCP 47, as the file states it. */
  readonly language: string;
}

/** Keys of the models that hold texts of people; all others hold ids, codes and numbers. */
const textKeys = new Set([
  "title",
  "summary",
  "description",
  "grounds",
  "because",
  "ringBecause",
  "adoptionBecause",
  "indicator",
  "municipalPlan",
  "owner",
  "by",
  "learningPoints",
  "hypothesis",
  "tried",
  "learnt",
  "usedFor",
]);

/** Every text of the files that a report may show in another language than its own, the longest first. */
export function foreignTexts(sources: ReportSources): readonly ForeignText[] {
  const { language, radar, estimate, plans, projects } = sources;
  const found = new Map<string, string>();
  const note = (text: string, of: string) => {
    if (of !== language && text.trim() !== "") found.set(text.trim(), of);
  };
  for (const file of [
    radar?.radar,
    estimate?.read.file,
    ...plans,
    ...(projects?.files.flatMap((one) => [one.projects, one.radar]) ?? []),
  ])
    if (file !== undefined) visit(file, file.language, language, note);
  if (estimate !== undefined) noteEstimate(estimate, language, note);
  return [...found]
    .map(([text, of]) => ({ text, language: of }))
    .sort((one, other) => other.text.length - one.text.length);
}

type Note = (text: string, language: string) => void;

/** Classifications and score sets have their titles in the language that they were published in. */
function noteEstimate(
  { document }: NonNullable<ReportSources["estimate"]>,
  language: Language,
  note: Note,
): void {
  const { occupations, settings, titles, scores } = document;
  for (const { code, title } of occupations) {
    const named = titles(settings.classification, code, title);
    note(named.text, named.language);
  }
  if (language === "en" || scores.scale.unit !== "probability") return;
  for (const text of [scores.licence, scores.source]) note(text, "en");
}

function visit(value: unknown, fileLanguage: string, language: Language, note: Note): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, fileLanguage, language, note);
    return;
  }
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return;
  for (const [key, own] of Object.entries(value)) {
    if (!textKeys.has(key)) visit(own, fileLanguage, language, note);
    else
      for (const text of Array.isArray(own) ? own : [own]) {
        if (!isText(text)) continue;
        const shown = textIn(text, language, fileLanguage);
        note(shown.text, shown.language);
      }
  }
}

function isText(value: unknown): value is Text {
  return typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** A piece of a text, and its language where that is not the page's. */
export interface MarkedPiece {
  readonly text: string;
  readonly language?: string;
}

/** Texts that are longer than this stand alone wherever they stand. */
const longestPart = 120;

/** Finds texts in another language within what is shown: alone, or as a part of a line. */
export function createMarker(foreign: readonly ForeignText[]): (text: string) => readonly MarkedPiece[] {
  const languages = new Map(foreign.map(({ text, language }) => [text, language]));
  const parts = foreign.filter(({ text }) => text.length <= longestPart && !text.includes("\n"));
  const anyOf = parts.map(({ text }) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  // A word of two languages within another word is none of it.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => {
    const whole = languages.get(text.trim());
    if (whole !== undefined) return [{ text, language: whole }];
    if (parts.length === 0) return [{ text }];
    const pieces: MarkedPiece[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (index > end) pieces.push({ text: text.slice(end, index) });
      pieces.push({ text: found, language: languages.get(found) ?? "" });
      end = index + found.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}
