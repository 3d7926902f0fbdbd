import { type Position, type Range, readMappingTable } from "@kommuneradar/core";
import { rangesTouch } from "../compare-positions.js";
import type { Asked } from "./asked.js";
import { bold, paragraphs } from "./markdown.js";
import { occupationCard } from "./occupation.js";

/** What a row of a mapping says: the code it leads on, and the occupation it leads to. */
export function mappingRowCard(
  asked: Asked,
  position: Position,
): { readonly text: string; readonly range: Range } | undefined {
  const text = asked.context.document.getText();
  // Places in a text behind a byte order mark are other ones.
  const table = text.startsWith("\uFEFF") ? undefined : readMappingTable(text);
  const cursor = { start: position, end: position };
  const row = table?.rows.find(({ codeRange, targetRange }) =>
    [codeRange, targetRange].some((range) => rangesTouch(range, cursor)),
  );
  if (row === undefined) return undefined;
  const { code, target, title, codeRange, targetRange } = row;
  const to = target === "" ? undefined : occupationCard(asked, target);
  if (!rangesTouch(codeRange, cursor)) return to ? { text: to, range: targetRange } : undefined;
  const own = bold(`${code} ${title}`.trim());
  return {
    text: paragraphs(to === undefined ? [`${own} · ${asked.words.openTarget}`] : [`${own} →`, to]),
    range: codeRange,
  };
}
