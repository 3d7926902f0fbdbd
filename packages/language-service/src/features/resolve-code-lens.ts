import {
  daysBetween,
  dueDate,
  type InputName,
  type Language,
  measuredOf,
  placeTechnology,
  platformWaits,
  projectWords,
  type Radar,
  resolveText,
  type Technology,
  trialsText,
  vocabulary,
} from "@kommuneradar/core";
import type { CodeLens, Command } from "vscode-languageserver-types";
import { changesSince } from "../changes-since.js";
import type { FeatureContext } from "../feature.js";
import { type AboutTechnology, isLensData, type LensData } from "../lens-data.js";
import { ringNames } from "../ring-names.js";
import { technologyAt } from "../symbols/entries.js";
import { hasSource, SymbolIndex } from "../symbols/symbol-index.js";
import { codeLensWords } from "../text/code-lenses.js";

/** Gives a lens its words and, for *Assess* and what changed, the command; of a technology that is gone since, none. */
export function resolveCodeLens(context: FeatureContext, lens: CodeLens): CodeLens {
  const data: unknown = lens.data;
  if (isLensData(data) && data.about === "measured")
    return { ...lens, command: told(measuredInWords(context, data)) };
  if (isLensData(data) && data.about === "waiting")
    return { ...lens, command: told(waitingInWords(context, data)) };
  const radar = context.radar?.radar;
  const technology = radar && isLensData(data) ? find(radar, data) : undefined;
  if (radar === undefined || technology === undefined || !isLensData(data)) {
    return { ...lens, command: told("") };
  }
  return { ...lens, command: commands[data.about as AboutTechnology](context, radar, technology) };
}

const commands: Readonly<
  Record<AboutTechnology, (context: FeatureContext, radar: Radar, technology: Technology) => Command>
> = {
  ring: ({ language }, radar, technology) => told(ringInWords(radar, technology, language)),
  assess: ({ document, language }, _, { id }) => ({
    title: codeLensWords(language).assess,
    command: "kommuneradar.assessTechnology",
    arguments: [document.uri, id],
  }),
  since({ document, earlier, language }, radar, { id }) {
    const changed = earlier && changesSince(radar, earlier.radar, earlier.label, language);
    const title = changed?.get(id)?.text;
    if (title === undefined) return told("");
    return { title, command: "kommuneradar.showChange", arguments: [document.uri, id] };
  },
  review({ language, today }, radar, technology) {
    const due = dueDate(technology.assessment, radar.reviewEvery);
    if (due === undefined) return told("");
    const { reviewToday, reviewIn, overdue } = codeLensWords(language);
    const days = daysBetween(today, due);
    return told(days === 0 ? reviewToday : days > 0 ? reviewIn(days) : overdue(-days));
  },
};

/** `Realisert: ikke målt ennå · 2 forsøk: 1 virket, 1 virket ikke`. */
function measuredInWords({ projects, language }: FeatureContext, { id, index }: LensData): string {
  const project = entryOf(projects?.projects?.projects, id, index);
  if (project === undefined) return "";
  const realised = `${codeLensWords(language).realised}: ${projectWords(language).measured[measuredOf(project)]}`;
  return [realised, trialsText(project.learning, language)].filter((part) => part !== "").join(" · ");
}

/** Names of the technologies of the radar that a platform holds back. */
function waitingInWords(context: FeatureContext, { id, index }: LensData): string {
  const { plan, language } = context;
  const file = plan?.plan;
  const platform = entryOf(file?.platforms, id, index);
  if (file === undefined || platform === undefined) return "";
  const { waiting, nobodyWaits } = codeLensWords(language);
  const radars = hasSource(context) ? new SymbolIndex(context).radarsOf(context) : [];
  const names = radars.flatMap(({ radar: reading }) => {
    const radar = reading?.radar;
    if (radar === undefined) return [];
    const waitsFor = platformWaits(radar, [file]);
    return radar.technologies
      .filter((technology) => technology.status === "active" && waitsFor(technology).includes(platform.id))
      .map(({ title }) => resolveText(title, language, radar.language));
  });
  return names.length === 0 ? nobodyWaits : waiting(names.join(", "));
}

function entryOf<Entry extends { readonly id: string; readonly index: number }>(
  entries: readonly Entry[] | undefined,
  id: string,
  index: number,
): Entry | undefined {
  return (
    entries?.find((entry) => entry.index === index && entry.id === id) ??
    entries?.find((entry) => entry.id === id)
  );
}

/** A lens that is read and not pressed. */
function told(title: string): Command {
  return { title, command: "" };
}

function find(radar: Radar, { id, index }: LensData): Technology | undefined {
  const there = technologyAt(radar, index);
  return there?.id === id ? there : radar.technologies.find((technology) => technology.id === id);
}

const allInputs = 3;

/** `Ta i bruk · avledet`, `Ta i bruk · satt, regelen gir Utred`, `Uten anbefaling · mangler forståelse`. */
function ringInWords(radar: Radar, technology: Technology, language: Language): string {
  const { status, withoutRing } = vocabulary(language);
  if (technology.status !== "active") return status[technology.status];
  const words = codeLensWords(language);
  const titleOf = ringNames(radar, language);
  const { ring, by, outcome, departs } = placeTechnology(radar, technology);
  const lacks = outcome.state === "incomplete" ? missing(outcome.missing) : undefined;
  if (ring === undefined) {
    const why = lacks ?? (outcome.state === "undetermined" ? words.fitsNone : undefined);
    return why === undefined ? withoutRing : `${withoutRing} · ${why}`;
  }
  return `${titleOf(ring)} · ${by === "derived" ? words.derived : stated()}`;

  function missing(inputs: readonly InputName[]): string {
    return inputs.length === allInputs ? words.notAssessed : words.lacks(inputs);
  }

  function stated(): string {
    const reason = technology.ringBecause === undefined ? "" : ` (${words.withReason})`;
    if (lacks !== undefined) return `${words.stated}, ${lacks}`;
    if (departs && outcome.ring !== undefined) return `${words.ruleGives(titleOf(outcome.ring))}${reason}`;
    if (outcome.state === "undetermined") return `${words.ruleGivesNone}${reason}`;
    return outcome.state === "derived" ? words.asRule : words.stated;
  }
}
