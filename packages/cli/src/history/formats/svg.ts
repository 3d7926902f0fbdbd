import { lightPalette, renderTableSvg } from "@kommuneradar/charts";
import { resolveText } from "@kommuneradar/core";
import { historyTexts } from "../../text/history.js";
import { editionNames, historyCells } from "../cells.js";
import type { HistoryFormat } from "./types.js";

/** The table as a picture: the deeper in, the darker the cell. */
export const svg: HistoryFormat = (document, language) => {
  const words = historyTexts(language);
  const { editions, rows } = document;
  const last = editions.at(-1)?.radar;
  const cells = historyCells(document, language);
  const shades = rows.map(({ stations }) =>
    stations.map((station, at) => {
      const rings = editions[at]?.radar.rings ?? [];
      const depth = rings.findIndex(({ id }) => id === station?.ring);
      return depth < 0 ? 0 : (rings.length - depth) / rings.length;
    }),
  );
  const title = last && resolveText(last.title, language, last.language);
  const names = editionNames(editions);
  const source = words.source(title ?? "", rows.length, names[0] ?? "", names.at(-1) ?? "");
  return renderTableSvg({
    language,
    title: title === undefined ? words.technology : words.title(title),
    head: [words.technology, ...names],
    rows: cells.map((row, at) => row.map((text, column) => ({ text, shade: shades[at]?.[column - 1] ?? 0 }))),
    note: `${words.legend} · ${source}`,
    palette: lightPalette,
  });
};
