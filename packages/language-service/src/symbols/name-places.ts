import type { YamlPath } from "@kommuneradar/core";
import type { DocumentKind } from "../document-kind.js";

/** What a word of a file names. */
export type NameKind =
  | "technology"
  | "ring"
  | "category"
  | "process"
  | "platform"
  | "challenge"
  | "project"
  | "measure"
  | "consequence"
  | "scenario"
  | "file"
  | "occupation"
  | "municipality"
  | "sector"
  | "score-set"
  | "address";

/** `alias`: an earlier id of the entry it stands in. */
export type NameRole = "definition" | "alias" | "reference";

/** Where names of one kind stand: keys and list positions joined by points, `*` for any. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly role: NameRole;
  readonly pattern: readonly string[];
}

const place = (kind: NameKind, role: NameRole, pattern: string): NamePlace => ({
  kind,
  role,
  pattern: pattern.split("."),
});

/** Every place of a file that names something. A new key that names something is one line here. */
const places: Readonly<Partial<Record<DocumentKind, readonly NamePlace[]>>> = {
  radar: [
    place("ring", "definition", "rings.*.id"),
    place("category", "definition", "categories.*.id"),
    place("technology", "definition", "technologies.*.id"),
    place("technology", "alias", "technologies.*.aliases.*"),
    place("category", "reference", "technologies.*.category"),
    place("ring", "reference", "technologies.*.ring"),
    place("sector", "reference", "technologies.*.areasOfUse.*.sector"),
    place("occupation", "reference", "technologies.*.areasOfUse.*.occupations.*"),
    place("process", "reference", "technologies.*.areasOfUse.*.processes.*"),
    place("technology", "reference", "technologies.*.dependsOn.*"),
    place("platform", "reference", "technologies.*.dependsOn.*"),
    place("technology", "reference", "technologies.*.relatesTo.*"),
    place("address", "reference", "technologies.*.assessment.evidence.*.url"),
    place("address", "reference", "technologies.*.links.*"),
    place("address", "reference", "technologies.*.links.*.url"),
  ],
  estimate: [
    place("file", "reference", "radar"),
    place("file", "reference", "plan"),
    place("file", "reference", "workforce"),
    place("file", "reference", "workforce.file"),
    place("file", "reference", "workforce.*"),
    place("file", "reference", "workforce.*.file"),
    place("file", "reference", "workforce.mapping"),
    place("file", "reference", "workforce.*.mapping"),
    place("score-set", "reference", "scores"),
    place("score-set", "reference", "scores.*"),
    place("file", "reference", "scores.file"),
    place("file", "reference", "scores.*.file"),
    place("municipality", "reference", "groups.*.municipalities.*"),
    place("municipality", "reference", "municipality"),
    place("occupation", "reference", "overrides.*.occupation"),
    place("process", "definition", "processes.*.id"),
    place("sector", "reference", "processes.*.sector"),
    place("occupation", "reference", "processes.*.occupations.*"),
    place("technology", "reference", "processes.*.technology"),
  ],
  projects: [
    place("file", "reference", "radar"),
    place("project", "definition", "projects.*.id"),
    place("municipality", "reference", "projects.*.municipality"),
    place("sector", "reference", "projects.*.sector"),
    place("process", "reference", "projects.*.process"),
    place("technology", "reference", "projects.*.technologies.*"),
    place("technology", "reference", "projects.*.learning.*.technology"),
    place("address", "reference", "projects.*.sources.*.url"),
    place("address", "reference", "projects.*.baseline.source.url"),
    place("address", "reference", "projects.*.benefits.*.potential.source.url"),
    place("address", "reference", "projects.*.benefits.*.realised.source.url"),
  ],
  plan: [
    place("file", "reference", "radar"),
    place("challenge", "definition", "challenges.*.id"),
    place("sector", "reference", "challenges.*.sector"),
    place("address", "reference", "challenges.*.source.url"),
    place("platform", "definition", "platforms.*.id"),
    place("technology", "reference", "platforms.*.neededBy.*"),
    place("process", "definition", "processes.*.id"),
    place("sector", "reference", "processes.*.sector"),
    place("occupation", "reference", "processes.*.occupations.*"),
    place("technology", "reference", "processes.*.technology"),
    place("technology", "reference", "processes.*.steps.*.technology"),
    place("measure", "definition", "measures.*.id"),
    place("platform", "reference", "measures.*.platform"),
    place("technology", "reference", "competence.*.technology"),
    place("sector", "reference", "competence.*.sector"),
    place("consequence", "definition", "consequences.*.id"),
    place("sector", "reference", "consequences.*.sector"),
    place("technology", "reference", "consequences.*.technologies.*"),
    place("challenge", "reference", "consequences.*.challenges.*"),
    place("scenario", "definition", "scenarios.*.id"),
    place("sector", "reference", "scenarios.*.assumptions.*.sector"),
  ],
};

export function namePlaces(kind: DocumentKind): readonly NamePlace[] {
  return places[kind] ?? [];
}

/** The kind of name that stands at a path. */
export function namePlaceAt(kind: DocumentKind, path: YamlPath): NamePlace | undefined {
  return namePlaces(kind).find(
    ({ pattern }) =>
      pattern.length === path.length &&
      pattern.every((step, index) => fits(step, path[index], pattern[index - 1])),
  );
}

/** `workforce.*` is an entry of a list, not the key `file` of a map; the groups of an estimate are keys. */
function fits(step: string, found: string | number | undefined, list: string | undefined): boolean {
  if (step !== "*") return step === found;
  return list === "groups" ? typeof found === "string" : typeof found === "number";
}
