import { mappedCode } from "../mapped-code.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";
import { occupationCard, occupationLine } from "./occupation.js";

/**
 * Where the mapping leads a code of a file's own, and the row that says so; nothing where no mapping is named.
 * @param called what the row of the workforce file calls the code; "" where it does not say
 */
export function ownCodeCard(asked: Asked, code: string, called: string): string | undefined {
  const found = mappedCode(asked.context, code);
  if (found === undefined) return undefined;
  const { words } = asked;
  const { file, row, target, several, year } = found;
  const title = bold(`${code} ${row?.title || called}`.trim());
  const place = plain(words.mappingPlace(file, row === undefined ? undefined : row.codeRange.start.line + 1));
  const source = `_${year === undefined ? place : facts([place, String(year)])}_`;
  if (several.length > 0) {
    const cards = several.map((one) => `- ${occupationLine(asked, one)}`);
    return paragraphs([`${title} · ${words.severalTargets}`, cards.join("\n"), source]);
  }
  return paragraphs(
    target === undefined
      ? [`${title} · ${words.notMapped}`, source]
      : [`${title} →`, occupationCard(asked, target), source],
  );
}
