import { mappedCode } from "../mapped-code.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";
import { occupationCard } from "./occupation.js";

/** Where the mapping leads a code of a file's own, and the row that says so; nothing where no mapping is named. */
export function ownCodeCard(asked: Asked, code: string): string | undefined {
  const found = mappedCode(asked.context, code);
  if (found === undefined) return undefined;
  const { words } = asked;
  const { file, row, target, year } = found;
  const title = bold(row?.title ? `${code} ${row.title}` : code);
  const place = plain(words.mappingPlace(file, row === undefined ? undefined : row.codeRange.start.line + 1));
  const source = `_${year === undefined ? place : facts([place, String(year)])}_`;
  return paragraphs(
    target === undefined
      ? [`${title} · ${words.notMapped}`, source]
      : [`${title} →`, occupationCard(asked, target), source],
  );
}
