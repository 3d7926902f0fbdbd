import { planDocument, validFields } from "@kommuneradar/schema";
import { processSpread } from "../estimate/file-spreads.js";
import { asCompetence } from "../projects/competence.js";
import { asEvidence } from "../radar/evidence.js";
import { asText } from "../text/as-text.js";
import { fileLanguage, type Text } from "../text/localized.js";
import { entriesOf } from "../yaml/entries.js";
import { asFields, asList, asString, asStrings, type Fields, optional } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";
import type { PlanFile, PlannedProcess, Scenario } from "./model.js";

// Parts of the document, which is made when it is first read with.
const challenge = () => planDocument.shape.challenges.unwrap().element;
const platform = () => planDocument.shape.platforms.unwrap().element;
const process = () => planDocument.shape.processes.unwrap().element;
const measure = () => planDocument.shape.measures.unwrap().element;
const competence = () => planDocument.shape.competence.unwrap().element;
const consequence = () => planDocument.shape.consequences.unwrap().element;
const scenario = () => planDocument.shape.scenarios.unwrap().element;

/** The model of a plan file, as far as it can be made: every entry with an id stays, without what is wrong. */
export function buildPlan(document: Fields, source: YamlSource): PlanFile {
  const placed = (list: string, index: number) => ({ range: source.rangeOf([list, index]), index });
  return {
    ...optional("id", asString(document.id)),
    title: asText(document.title) ?? "",
    language: fileLanguage(document.language),
    ...optional("radar", asString(document.radar)),
    challenges: entriesOf(challenge(), document.challenges).flatMap(({ fields, value, index }) => {
      const { source: evidence, ...rest } = fields;
      return named(value).map((name) => ({
        ...rest,
        ...name,
        ...optional("source", asEvidence(evidence)[0]),
        ...placed("challenges", index),
      }));
    }),
    platforms: entriesOf(platform(), document.platforms).flatMap(({ fields, value, index }) =>
      named(value).map((name) => ({
        ...fields,
        ...name,
        neededBy: asStrings(asFields(value).neededBy),
        ...placed("platforms", index),
      })),
    ),
    processes: entriesOf(process(), document.processes).flatMap(({ value, index }) =>
      asProcess(value).map((entry) => ({ ...entry, ...placed("processes", index) })),
    ),
    measures: entriesOf(measure(), document.measures).flatMap(({ fields, value, index }) =>
      named(value).map((name) => ({
        ...fields,
        ...name,
        learningPoints: textsOf(asFields(value).learningPoints),
        ...placed("measures", index),
      })),
    ),
    competence: entriesOf(competence(), document.competence).flatMap(({ fields, index }) =>
      asCompetence(fields).map((need) => ({ ...fields, ...need, ...placed("competence", index) })),
    ),
    consequences: entriesOf(consequence(), document.consequences).flatMap(({ fields, value, index }) =>
      named(value).map((name) => ({
        ...fields,
        ...name,
        technologies: asStrings(asFields(value).technologies),
        challenges: asStrings(asFields(value).challenges),
        ...placed("consequences", index),
      })),
    ),
    scenarios: entriesOf(scenario(), document.scenarios).flatMap(({ fields, value, index }) =>
      named(value).map((name) => ({
        ...fields,
        ...name,
        ...scenarioParts(asFields(value)),
        ...placed("scenarios", index),
      })),
    ),
  };
}

/** An entry is known by its id, whatever is wrong with it; its title is the id where there is none. */
function named(value: unknown): { readonly id: string; readonly title: Text }[] {
  const fields = asFields(value);
  const id = asString(fields.id);
  return id === undefined ? [] : [{ id, title: asText(fields.title) ?? id }];
}

function asProcess(value: unknown): Omit<PlannedProcess, "range" | "index">[] {
  const { steps, occupations, systems, spread, ...fields } = validFields(process(), value);
  const written = asFields(value);
  return named(value).map((name) => ({
    ...fields,
    ...name,
    ...optional("spread", processSpread(fields.potential, spread)),
    occupations: occupations ?? asStrings(written.occupations),
    systems: systems ?? asStrings(written.systems),
    steps: entriesOf(process().shape.steps.unwrap().element, written.steps).flatMap(({ fields: step }) =>
      step.title === undefined ? [] : [{ ...step, title: step.title }],
    ),
  }));
}

function scenarioParts(written: Fields): Pick<Scenario, "adoption" | "assumptions"> {
  const adoption = entriesOf(scenario().shape.adoption.element, written.adoption)
    .flatMap(({ fields: { year, share } }) =>
      year === undefined || share === undefined ? [] : [{ year, share }],
    )
    .sort((a, b) => a.year - b.year);
  const assumptions = entriesOf(scenario().shape.assumptions.unwrap().element, written.assumptions);
  return { adoption, assumptions: assumptions.map(({ fields }) => fields) };
}

function textsOf(value: unknown): Text[] {
  return (asList(value) ?? []).map(asText).filter((text) => text !== undefined);
}
