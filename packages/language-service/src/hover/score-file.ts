import { classificationTitle, formatNumber } from "@kommuneradar/core";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { facts, paragraphs, plain } from "./markdown.js";
import { scoreSetCard } from "./places.js";

/** A score set of one's own: what was read of its file. Undefined for any other file, and where nothing could be read. */
export function scoreFileCard(asked: Asked, { context, occurrence }: Site): string | undefined {
  const { language, words } = asked;
  const entries = context.estimate?.estimate?.scoreFiles ?? [];
  const { start } = context.source.rangeOf(occurrence.path);
  const entry = entries.find(
    ({ range }) => range.start.line === start.line && range.start.character === start.character,
  );
  const reading = entry && context.scoreFile(entry);
  const set = reading === undefined || reading === "missing" ? undefined : reading.set;
  if (entry === undefined || set === undefined) return undefined;
  const count = formatNumber(set.values.size, language);
  const number = (value: number) => formatNumber(value, language);
  return paragraphs([
    scoreSetCard(asked, set.id),
    facts([
      words.occupations(
        set.values.size === 1 ? words.occupation : words.occupationsCount(count),
        classificationTitle(set.classification),
      ),
      plain(`${number(set.scale.min)}–${number(set.scale.max)}`),
    ]),
  ]);
}
