import {
  type Benefit,
  daysBetween,
  daysText,
  type Evidence,
  effectText,
  type Language,
  type Project,
  type ProjectEffect,
  projectWords,
  sectorTitle,
  type Text,
  type Trial,
  trialsText,
} from "@kommuneradar/core";
import { markedText } from "../languages/mark-texts.js";
import { formatDate } from "../text/date.js";
import { benefitsPlanView } from "./benefits-plan-view.js";
import { capital } from "./capital.js";
import { competenceText } from "./competence-text.js";
import type { BenefitView, EffectView, ProjectView, TechnologyRef, TrialView } from "./model.js";
import { projectsPageWords } from "./words/index.js";

/** What a project's texts are resolved with. */
export interface ProjectContext {
  readonly language: Language;
  /** Of the file's plain texts. */
  readonly fileLanguage: string;
  readonly technology: (name: string) => TechnologyRef;
  /** The name of a work process. */
  readonly process: (id: string) => string;
  /** The name of a municipality that is given by name or number. */
  readonly municipality: (named: string) => string;
}

export function projectView(project: Project, key: string, context: ProjectContext): ProjectView {
  const { language, technology } = context;
  const words = projectWords(language);
  const page = projectsPageWords(language);
  const { category, status, proposed, decided, freedTime } = project;
  const text = textIn(context);
  return {
    key,
    title: text(project.title) || project.id,
    isSynthetic: project.synthetic,
    category: category ?? "",
    categoryTitle: category === undefined ? page.withoutCategory : capital(words.category[category]),
    alsoIn: project.alsoCategories.filter((one) => one !== category).map((one) => words.category[one]),
    status: status ?? "",
    statusTitle: status === undefined ? "" : capital(words.status[status]),
    sectorTitle: project.sector === undefined ? page.withoutSector : sectorTitle(project.sector, language),
    municipality: project.municipality === undefined ? "" : context.municipality(project.municipality),
    owner: text(project.owner),
    process: project.process === undefined ? "" : context.process(project.process),
    summary: text(project.summary),
    baseline: effectView(project.baseline, context),
    benefits: project.benefits.map((benefit) => benefitView(benefit, context)),
    technologies: distinct(project.technologies.map(technology)),
    freedTime: freedTime
      ? {
          hours: effectText({ value: freedTime.hours, unit: "hours", per: "year" }, language),
          usedFor: text(freedTime.usedFor),
        }
      : null,
    trials: project.learning.map((trial) => trialView(trial, context)),
    trialsTitle: trialsText(project.learning, language),
    decision:
      proposed === undefined || decided === undefined || decided < proposed
        ? ""
        : page.decision(daysText(daysBetween(proposed, decided), language)),
    competence: project.competence.map((need) => competenceText(need, text(need.title), language)),
    benefitsPlan: benefitsPlanView(project.benefitsPlan, language, text),
    sources: sourcesOf(project).map((source) => ({ title: text(source.title), url: source.url ?? "" })),
  };
}

/** Where what is said of a project comes from: of itself, and of its figures. */
export function sourcesOf({ sources, baseline, benefits }: Project): readonly Evidence[] {
  const effects = [baseline, ...benefits.flatMap(({ potential, realised }) => [potential, realised])];
  const all = [...sources, ...effects.flatMap((one) => (typeof one === "object" && one.source) || [])];
  return [...new Map(all.map((one) => [JSON.stringify([one.title, one.url]), one])).values()];
}

function benefitView(benefit: Benefit, context: ProjectContext): BenefitView {
  const { kind, owner } = benefit;
  const text = textIn(context);
  return {
    title: text(benefit.title),
    kind: kind === undefined ? "" : projectWords(context.language).kind[kind],
    owner: text(owner),
    potential: effectView(benefit.potential, context),
    realised: effectView(benefit.realised, context),
  };
}

function effectView(effect: ProjectEffect | undefined, context: ProjectContext): EffectView | null {
  if (effect === undefined) return null;
  const { language } = context;
  if (typeof effect !== "object") return { text: effectText(effect, language), isMeasured: false };
  return { text: effectText({ ...effect, of: textIn(context)(effect.of) }, language), isMeasured: true };
}

function trialView(trial: Trial, context: ProjectContext): TrialView {
  const text = textIn(context);
  return {
    outcome: trial.outcome,
    outcomeTitle: capital(projectWords(context.language).outcome[trial.outcome]),
    hypothesis: text(trial.hypothesis),
    tried: text(trial.tried),
    learnt: text(trial.learnt),
    technology: trial.technology === undefined ? "" : context.technology(trial.technology).title,
    period: periodOf(trial, context.language),
  };
}

function periodOf({ started, ended }: Trial, language: Language): string {
  const page = projectsPageWords(language);
  if (started !== undefined && ended !== undefined) {
    const period = page.period(formatDate(started, language), formatDate(ended, language));
    return ended < started ? period : `${period}, ${daysText(daysBetween(started, ended), language)}`;
  }
  if (started !== undefined) return page.since(formatDate(started, language));
  return ended === undefined ? "" : page.until(formatDate(ended, language));
}

function distinct(refs: readonly TechnologyRef[]): readonly TechnologyRef[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

function textIn({ language, fileLanguage }: ProjectContext) {
  return (text: Text | undefined) => markedText(text, language, fileLanguage);
}
