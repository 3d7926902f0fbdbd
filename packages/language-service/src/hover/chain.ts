import {
  classificationTitle,
  type EstimateSettings,
  type ExplainedSource,
  type ExplainedUnitGroup,
  explainUnitGroups,
  formatNumber,
  type OccupationScore,
  unitGroupsOf,
} from "@kommuneradar/core";
import type { ClassificationId } from "@kommuneradar/schema";
import { occupationName } from "../occupation-name.js";
import { scorerFor } from "../score-occupation.js";
import type { Asked } from "./asked.js";
import { facts, plain } from "./markdown.js";
import { written } from "./written.js";

/** More than these are counted instead: a hover is a glance. */
const shownGroups = 4;
const shownSources = 6;

/**
 * From an occupation's code to what its value is made of: the unit groups with their values, under each the source
 * occupations with theirs, and how these were combined. Markdown; "" where no value comes that way.
 */
export function chainOf(asked: Asked, settings: EstimateSettings, score: OccupationScore): string {
  const { context, language, words } = asked;
  const { scoreSet } = scorerFor(context.reference, settings);
  if (settings.classification === "soc2010" || score.unitGroups.length === 0) return "";
  const groups = explainUnitGroups(
    score.unitGroups.slice(0, shownGroups).map(({ code }) => code),
    context.reference,
    settings,
  );
  const more = score.unitGroups.length - groups.length;
  const of = unitGroupsOf(scoreSet, settings);
  const titled = ({ code, title }: ExplainedUnitGroup) =>
    plain(`${classificationTitle(of)} ${code} ${occupationName(context, of, code, title)}`);
  const lines = groups.flatMap((group) => [
    `- ${facts([titled(group), written(group.value, language)])}`,
    ...sourceLines(asked, scoreSet.classification, group),
  ]);
  if (more > 0) lines.push(`- ${words.more(formatNumber(more, language))}`);
  const isCombined = groups.some(({ sources }) => sources.length > 1);
  return [
    score.override === null ? words.chain.from : words.chain.instead,
    lines.join("\n"),
    ...(isCombined ? [words.chain.combined(plain(nameOf(words.chain.methods, settings.mapping)))] : []),
  ].join("\n\n");
}

function sourceLines(
  asked: Asked,
  classification: ClassificationId,
  { sources }: ExplainedUnitGroup,
): string[] {
  const lines = sources
    .slice(0, shownSources)
    .map((source) => `  - ${sourceLine(asked, classification, source)}`);
  const more = sources.length - lines.length;
  if (more > 0) lines.push(`  - ${asked.words.more(formatNumber(more, asked.language))}`);
  return lines;
}

function sourceLine(
  { context, language, words }: Asked,
  classification: ClassificationId,
  source: ExplainedSource,
): string {
  const { code, title, probability, partial, bridgedFrom } = source;
  return facts([
    plain(
      `${classificationTitle(classification)} ${code} ${occupationName(context, classification, code, title)}`,
    ),
    written(probability, language),
    partial ? words.chain.partial : undefined,
    bridgedFrom === null ? undefined : words.chain.bridged(plain(`${bridgedFrom.code} ${bridgedFrom.title}`)),
  ]);
}

/** A mapping by its name in a sentence; by its id where that is none of ours. */
function nameOf(methods: Readonly<Record<string, string>>, mapping: string): string {
  return methods[mapping] ?? mapping;
}
