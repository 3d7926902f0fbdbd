import { formatNumber, resolveText, sectorTitle, valueTitles } from "@kommuneradar/core";
import { planEntryOf } from "../symbols/entries.js";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";

/** A platform of a plan: how far it has come. */
export function platformCard({ symbols, language }: Asked, site: Site): string | undefined {
  const found = planEntryOf(symbols, site, (plan) => plan.platforms);
  if (found === undefined) return undefined;
  const { entry: platform } = found;
  const say = (text: typeof platform.title | undefined) => plain(resolveText(text, language, found.language));
  return paragraphs([
    facts([
      bold(resolveText(platform.title, language, found.language)),
      platform.state && valueTitles("state", platform.state)?.[language],
      platform.date,
      platform.owner && plain(platform.owner),
    ]),
    platform.description === undefined ? undefined : say(platform.description),
  ]);
}

/** A challenge of a plan, with its indicator. */
export function challengeCard({ symbols, language }: Asked, site: Site): string | undefined {
  const found = planEntryOf(symbols, site, (plan) => plan.challenges);
  if (found === undefined) return undefined;
  const { entry: challenge } = found;
  const say = (text: typeof challenge.title | undefined) =>
    plain(resolveText(text, language, found.language));
  const { value, unit, year } = challenge;
  return paragraphs([
    facts([
      bold(resolveText(challenge.title, language, found.language)),
      challenge.sector && plain(sectorTitle(challenge.sector, language)),
    ]),
    facts([
      challenge.indicator && say(challenge.indicator),
      value === undefined
        ? undefined
        : plain([formatNumber(value, language), unit].filter(Boolean).join(" ")),
      year === undefined ? undefined : String(year),
    ]),
    challenge.source && say(challenge.source.title),
  ]);
}
