import { placeTechnology, resolveText, vocabulary } from "@kommuneradar/core";
import { ringNames } from "../ring-names.js";
import { categoryOf, technologyOf } from "../symbols/entries.js";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { bold, code, facts, paragraphs, plain } from "./markdown.js";
import { ringCondition } from "./why-ring.js";

/** A technology in a glance: title, where it stands, category, summary. */
export function technologyCard({ symbols, language, words }: Asked, site: Site): string | undefined {
  const found = technologyOf(symbols, site);
  if (found === undefined) return undefined;
  const { radar, technology } = found;
  const { status, withoutRing } = vocabulary(language);
  const { ring } = placeTechnology(radar, technology);
  const category = radar.categories.find(({ id }) => id === technology.category);
  const stands =
    technology.status !== "active"
      ? status[technology.status]
      : ring === undefined
        ? withoutRing
        : ringNames(radar, language)(ring);
  const text = (value: Parameters<typeof resolveText>[0]) =>
    plain(resolveText(value, language, radar.language));
  return paragraphs([
    facts([
      bold(resolveText(technology.title, language, radar.language)),
      plain(stands),
      text(category?.title),
    ]),
    text(technology.summary),
    site.occurrence.name === technology.id ? undefined : words.earlierId(code(technology.id)),
  ]);
}

/** A category: title, how many technologies it has, what belongs in it. */
export function categoryCard({ language, words }: Asked, site: Site): string | undefined {
  const found = categoryOf(site);
  if (found === undefined) return undefined;
  const { radar, category } = found;
  const count = radar.technologies.filter((technology) => technology.category === category.id).length;
  return paragraphs([
    facts([
      bold(resolveText(category.title, language, radar.language)),
      category.crossCutting ? words.crossCutting : undefined,
      words.technologies(count),
    ]),
    plain(resolveText(category.description, language, radar.language)),
  ]);
}

/** A ring: title, and the condition for standing in it. */
export function ringCard({ language }: Asked, { context, occurrence }: Site): string | undefined {
  const radar = context.radar?.radar;
  if (radar?.rings.some(({ id }) => id === occurrence.name) !== true) return undefined;
  return paragraphs([
    bold(ringNames(radar, language)(occurrence.name)),
    ringCondition(radar, occurrence.name, language),
  ]);
}
