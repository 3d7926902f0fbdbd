import { classificationTitle, formatNumber } from "@kommuneradar/core";
import { occupationClassification } from "../occupation-codes.js";
import type { Site } from "../symbols/symbol-index.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";

/** How many codes a mapping leads on, and how many it leaves open. Undefined for any other file, and where nothing is read. */
export function mappingFileCard(asked: Asked, { context, occurrence }: Site): string | undefined {
  if (occurrence.path.at(-1) !== "mapping") return undefined;
  const { language, words, symbols } = asked;
  const found = context.mappingFile(occurrence.name);
  if (found === undefined || found === "missing") return undefined;
  const { targets, open, ambiguous } = found.mapping;
  const number = (count: number) => formatNumber(count, language);
  const { classification = occupationClassification(context, symbols) ?? "styrk08" } = found.mapping;
  return paragraphs([
    bold(occurrence.name),
    facts([
      plain(words.mapped(number(targets.size), classificationTitle(classification))),
      open.size === 0 ? undefined : words.open(number(open.size)),
      ambiguous.size === 0 ? undefined : words.ambiguous(number(ambiguous.size)),
    ]),
  ]);
}
