import { projectsDocument, validFields } from "@kommuneradar/schema";
import { asEvidence, evidenceOf } from "../radar/evidence.js";
import { asText } from "../text/as-text.js";
import { fileLanguage } from "../text/localized.js";
import { entriesOf } from "../yaml/entries.js";
import { asFields, asList, asString, asStrings, type Fields, oneOf, optional } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";
import { asCompetence } from "./competence.js";
import type { Benefit, Project, ProjectEffect, ProjectsFile, Trial } from "./model.js";

// Parts of the document, which is made when it is first read with.
const project = () => projectsDocument.shape.projects.element;
const benefit = () => project().shape.benefits.unwrap().element;
const trial = () => project().shape.learning.unwrap().element;
const freedTime = () => project().shape.freedTime.unwrap();
const benefitsPlan = () => project().shape.benefitsPlan.unwrap();
const measured = () => benefit().shape.potential.unwrap().options[1];

/** The model of a projects file, as far as it can be made: every project with an id stays, without what is wrong. */
export function buildProjects(document: Fields, source: YamlSource): ProjectsFile {
  return {
    ...optional("id", asString(document.id)),
    title: asText(document.title) ?? "",
    language: fileLanguage(document.language),
    ...optional("radar", asString(document.radar)),
    projects: (asList(document.projects) ?? []).flatMap((entry, index) => asProject(entry, index, source)),
  };
}

function asProject(value: unknown, index: number, source: YamlSource): Project[] {
  const written = asFields(value);
  const id = asString(written.id);
  if (id === undefined) return [];
  const { title, synthetic, technologies, alsoCategories, tags, ...fields } = validFields(project(), value);
  const {
    baseline,
    benefits,
    competence,
    learning,
    sources,
    freedTime: freed,
    benefitsPlan: plan,
    ...plain
  } = fields;
  const path = ["projects", index];
  return [
    {
      ...plain,
      id,
      title: asText(title) ?? id,
      synthetic: synthetic === true,
      technologies: technologies ?? asStrings(written.technologies),
      alsoCategories: alsoCategories ?? [],
      ...optional("baseline", asEffect(written.baseline)),
      benefits: (asList(written.benefits) ?? []).flatMap(asBenefit),
      ...optional("freedTime", asFreedTime(written.freedTime)),
      benefitsPlan: validFields(benefitsPlan(), written.benefitsPlan),
      competence: entriesOf(project().shape.competence.unwrap().element, written.competence).flatMap(
        ({ fields }) => asCompetence(fields),
      ),
      learning: trialsOf(written.learning, [...path, "learning"], source),
      sources: evidenceOf(written.sources),
      tags: tags ?? asStrings(written.tags),
      range: source.rangeOf(path),
      idRange: source.rangeOf([...path, "id"]),
      index,
    },
  ];
}

function asBenefit(value: unknown): Benefit[] {
  const { title, kind, owner } = validFields(benefit(), value);
  if (title === undefined) return [];
  const written = asFields(value);
  return [
    {
      title,
      ...optional("kind", kind),
      ...optional("owner", owner),
      ...optional("potential", asEffect(written.potential)),
      ...optional("realised", asEffect(written.realised)),
    },
  ];
}

/** Without a figure or its unit there is no effect to tell. */
function asEffect(value: unknown): ProjectEffect | undefined {
  const unmeasured = oneOf(["not-measured"] as const, value);
  if (unmeasured !== undefined) return unmeasured;
  const { value: size, unit, source, ...rest } = validFields(measured(), value);
  if (size === undefined || unit === undefined) return undefined;
  return { value: size, unit, ...rest, ...optional("source", asEvidence(source)[0]) };
}

function asFreedTime(value: unknown): Project["freedTime"] {
  const { hours, usedFor } = validFields(freedTime(), value);
  return hours === undefined ? undefined : { hours, ...optional("usedFor", usedFor) };
}

function trialsOf(value: unknown, path: YamlPath, source: YamlSource): Trial[] {
  return entriesOf(trial(), value).flatMap(({ fields, index }) => {
    const { hypothesis, outcome, ...rest } = fields;
    if (hypothesis === undefined || outcome === undefined) return [];
    return [{ hypothesis, outcome, ...rest, range: source.rangeOf([...path, index]), index }];
  });
}
