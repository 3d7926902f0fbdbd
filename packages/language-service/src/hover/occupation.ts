import {
  classificationTitle,
  type EstimateSettings,
  formatEnds,
  formatNumber,
  type OccupationScore,
  type Scorer,
} from "@kommuneradar/core";
import { occupationClassification, occupationSettings } from "../occupation-codes.js";
import { occupationName } from "../occupation-name.js";
import { scorerFor } from "../score-occupation.js";
import type { Asked } from "./asked.js";
import { chainOf } from "./chain.js";
import { kindWord } from "./kind-word.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";
import { written } from "./written.js";

/** What an occupation code is, is worth and comes from; of a prefix (`33*`) how many occupations it covers. */
export function occupationCard(asked: Asked, code: string): string {
  if (occupationClassification(asked.context, asked.symbols) === undefined) return "";
  const settings = occupationSettings(asked.context, asked.symbols);
  const score = code.endsWith("*") ? undefined : scorerFor(asked.context.reference, settings).score(code);
  return paragraphs([
    occupationCardUnder(settings, asked, code),
    score?.exists ? chainOf(asked, settings, score) : undefined,
  ]);
}

/** A code with its title and its value, as one of several. */
export function occupationLine({ context, symbols, language, words }: Asked, code: string): string {
  const settings = occupationSettings(context, symbols);
  const { exists, title, value } = scorerFor(context.reference, settings).score(code);
  const name = occupationName(context, settings.classification, code, title);
  return facts([
    plain(`${code} ${name}`.trim()),
    exists
      ? value === null
        ? undefined
        : written(value, language)
      : words.unknownCode(classificationTitle(settings.classification)),
  ]);
}

/** The same, without where it comes from, where the settings are known: for many codes at once. */
export function occupationCardUnder(settings: EstimateSettings, asked: Asked, code: string): string {
  const { context, words } = asked;
  const classification = classificationTitle(settings.classification);
  if (code.endsWith("*")) return prefixCard(asked, code.slice(0, -1), settings.classification);
  const scorer = scorerFor(context.reference, settings);
  const score = scorer.score(code);
  if (!score.exists) return `${bold(code)} · ${words.unknownCode(classification)}`;
  return paragraphs([
    facts([
      bold(`${code} ${occupationName(context, settings.classification, code, score.title)}`),
      classification,
    ]),
    ...valueLines(asked, scorer, score),
  ]);
}

function valueLines({ language, words }: Asked, scorer: Scorer, score: OccupationScore): string[] {
  const { scoreSet } = scorer;
  const title = plain(words.scoreSet(scoreSet.title));
  const { year } = scoreSet;
  const source = year === 0 || scoreSet.title.includes(String(year)) ? title : `${title} (${year})`;
  if (score.value === null) return [words.noValue(source)];
  const kind = words[kindWord[scoreSet.kind]];
  const values = score.sources.map(({ probability }) => probability);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const write = (value: number) => written(value, language);
  const span = least < most ? formatEnds([least, most], write) : undefined;
  const partial = score.sources.some((linked) => linked.partial);
  const { because, spread } = score.override ?? { because: null, spread: undefined };
  return [
    facts([
      `${kind}: **${written(score.value, language)}**`,
      score.override === null && values.length > 0 ? words.sources(values.length, span, partial) : undefined,
      words.level[levelOf(score)],
    ]),
    ...(spread === undefined ? [] : [words.spread(formatEnds(spread, write))]),
    ...(because ? [words.because(plain(because))] : []),
    ...(spread !== undefined || (span !== undefined && score.override === null) ? [words.notInRange] : []),
    `_${source}_`,
  ];
}

function levelOf({ level, coverage }: OccupationScore): "direct" | "3" | "2" | "override" | "coarse" {
  if (level === "override" || level === "direct") return level;
  return coverage === "fallback" && (level === "3" || level === "2") ? level : "coarse";
}

const namedOccupations = 5;

function prefixCard(
  { context, language, words }: Asked,
  prefix: string,
  id: keyof Asked["context"]["reference"]["classifications"],
): string {
  const { groups } = context.reference.classifications[id];
  const deepest = id === "soc2010" ? 6 : 4;
  const covered = [...groups.values()].filter(
    ({ code, level }) => level === deepest && code.startsWith(prefix),
  );
  const titled = (code: string, own: string) => `${code} ${occupationName(context, id, code, own)}`;
  const own = groups.get(prefix)?.title;
  const title = own === undefined ? undefined : occupationName(context, id, prefix, own);
  const named = covered
    .slice(0, namedOccupations)
    .map(({ code, title: own }) => `- ${plain(titled(code, own))}`);
  const more = covered.length - named.length;
  if (more > 0) named.push(`- ${words.more(formatNumber(more, language))}`);
  const count =
    covered.length === 1 ? words.occupation : words.occupationsCount(formatNumber(covered.length, language));
  return paragraphs([
    facts([
      bold(`${prefix}*${title === undefined ? "" : ` ${title}`}`),
      words.occupations(count, classificationTitle(id)),
    ]),
    named.join("\n"),
  ]);
}
