import { asText } from "../text/as-text.js";
import { fileLanguage, type Language, type Text } from "../text/localized.js";
import { vocabulary } from "../text/vocabulary.js";
import { asFields, asList, asString, asStrings, type Fields, oneOf, optional } from "../yaml/fields.js";
import { moveRange } from "../yaml/move.js";
import type { YamlSource } from "../yaml/source.js";
import { firstLineOf } from "../yaml/split-source.js";
import { evidenceOf } from "./evidence.js";
import type {
  AreaOfUse,
  Assessment,
  AssessmentInputs,
  Category,
  Period,
  Radar,
  Ring,
  Technology,
} from "./model.js";
import { potentialLevels, solutionLevels, understandingLevels } from "./model.js";

/**
 * The model of a radar document, as far as it can be made: what is of the wrong type is left out (the reader has
 * named it), every entry of the technology list with an id stays.
 */
export function buildRadar(document: Fields, source: YamlSource): Radar {
  return {
    ...optional("id", asString(document.id)),
    title: asText(document.title) ?? "",
    ...optional("edition", asString(document.edition)),
    language: fileLanguage(document.language),
    rule: asString(document.rule) ?? "report",
    rings: asList(document.rings)?.flatMap(asRing) ?? defaultRings,
    ...optional("reviewEvery", asPeriod(document.reviewEvery)),
    categories: (asList(document.categories) ?? []).flatMap(asCategory),
    technologies: (asList(document.technologies) ?? []).flatMap((entry, index) =>
      technologyAt(entry, index, source),
    ),
  };
}

/** Of a radar that names no rings: adopt, trial, assess, hold, with their names and conditions in every language there is. */
export const defaultRings: readonly Ring[] = (["adopt", "trial", "assess", "hold"] as const).map((id) => ({
  id,
  title: inEveryLanguage((language) => vocabulary(language).rings[id].title),
  description: inEveryLanguage((language) => vocabulary(language).rings[id].condition),
}));

function inEveryLanguage(say: (language: Language) => string): Text {
  return { nb: say("nb"), nn: say("nn"), en: say("en") };
}

function asRing(entry: unknown): Ring[] {
  const fields = asFields(entry);
  const id = asString(fields.id);
  if (id === undefined) return [];
  return [{ id, title: asText(fields.title) ?? id, ...optional("description", asText(fields.description)) }];
}

function asCategory(entry: unknown): Category[] {
  const fields = asFields(entry);
  const id = asString(fields.id);
  if (id === undefined) return [];
  return [
    {
      id,
      title: asText(fields.title) ?? id,
      ...optional("description", asText(fields.description)),
      crossCutting: fields.crossCutting === true,
    },
  ];
}

/** The technologies of entries that were read by themselves, and the line each stood on. */
const built = new WeakMap<object, { readonly technologies: readonly Technology[]; readonly line: number }>();

/** An entry that stood in an earlier text too has its technology already: it may only have moved. */
function technologyAt(entry: unknown, index: number, source: YamlSource): readonly Technology[] {
  const line = firstLineOf(source, index);
  if (line === undefined || typeof entry !== "object" || entry === null)
    return asTechnology(entry, index, source);
  const before = built.get(entry);
  // Most entries stand where they stood.
  if (before?.line === line && before.technologies.every((technology) => technology.index === index))
    return before.technologies;
  const technologies =
    before?.technologies.map((technology) => moveTechnology(technology, index, line - before.line)) ??
    asTechnology(entry, index, source);
  built.set(entry, { technologies, line });
  return technologies;
}

function moveTechnology(technology: Technology, index: number, lines: number): Technology {
  const { range, idRange } = technology;
  return { ...technology, range: moveRange(range, lines), idRange: moveRange(idRange, lines), index };
}

function asTechnology(entry: unknown, index: number, source: YamlSource): Technology[] {
  const fields = asFields(entry);
  const id = asString(fields.id);
  if (id === undefined) return [];
  const path = ["technologies", index];
  const status = asString(fields.status);
  return [
    {
      id,
      title: asText(fields.title) ?? id,
      ...optional("short", asString(fields.short)),
      aliases: asStrings(fields.aliases),
      category: asString(fields.category) ?? "",
      ...optional("ring", asString(fields.ring)),
      ...optional("ringBecause", asText(fields.ringBecause)),
      ...optional("summary", asText(fields.summary)),
      ...optional("description", asText(fields.description)),
      ...optional("assessment", asAssessment(fields.assessment)),
      areasOfUse: (asList(fields.areasOfUse) ?? []).flatMap(asAreaOfUse),
      status: status === "not-relevant" || status === "phased-out" ? status : "active",
      ...optional("owner", asString(fields.owner)),
      dependsOn: asStrings(fields.dependsOn),
      relatesTo: asStrings(fields.relatesTo),
      tags: asStrings(fields.tags),
      links: (asList(fields.links) ?? []).flatMap(asLink),
      range: source.rangeOf(path),
      idRange: source.rangeOf([...path, "id"]),
      index,
    },
  ];
}

function asAssessment(value: unknown): Assessment | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = asFields(value);
  return {
    ...asInputs(fields),
    ...optional("date", asString(fields.date)),
    ...optional("by", asString(fields.by)),
    ...optional("grounds", asText(fields.grounds)),
    evidence: evidenceOf(fields.evidence),
    ...optional("reviewBy", asString(fields.reviewBy)),
  };
}

function asInputs(fields: Fields): AssessmentInputs {
  return {
    ...optional("solutions", oneOf(solutionLevels, fields.solutions)),
    ...optional("understanding", oneOf(understandingLevels, fields.understanding)),
    ...optional("potential", oneOf(potentialLevels, fields.potential)),
  };
}

function asAreaOfUse(entry: unknown): AreaOfUse[] {
  const fields = asFields(entry);
  const sector = asString(fields.sector);
  if (sector === undefined) return [];
  return [
    {
      sector,
      ...optional("title", asText(fields.title)),
      ...asInputs(fields),
      occupations: asStrings(fields.occupations),
      processes: asStrings(fields.processes),
    },
  ];
}

function asLink(entry: unknown): Technology["links"][number][] {
  if (typeof entry === "string") return [{ url: entry }];
  const fields = asFields(entry);
  const url = asString(fields.url);
  return url === undefined ? [] : [{ url, ...optional("title", asText(fields.title)) }];
}

function asPeriod(value: unknown): Period | undefined {
  const found = /^(\d+) (month|year)s?$/.exec(asString(value) ?? "");
  return found ? { count: Number(found[1]), unit: found[2] === "year" ? "years" : "months" } : undefined;
}
