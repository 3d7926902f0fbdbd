import {
  groupRows,
  networkNotes,
  networkTechnologyRows,
  networkText,
  networkTexts,
  occupationRows,
  pooledFigures,
  poolNotes,
  radarNames,
  whoLines,
} from "@kommuneradar/charts";
import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import { texts } from "../../text/index.js";
import { measureRows } from "../measure-rows.js";
import type { NetworkFormat, NetworkResult } from "./types.js";

/** For a terminal. */
export const table: NetworkFormat = (document, language) => {
  const blocks = [...spreadBlocks(document, language), ...poolBlocks(document, language)];
  return `${blocks.join("\n\n")}\n`;
};

function spreadBlocks({ spread, who }: NetworkResult, language: Parameters<NetworkFormat>[1]): string[] {
  if (spread === undefined) return [];
  const words = networkTexts(language);
  const names = radarNames(spread, language);
  const whoBlocks = spread.technologies.map((one) =>
    [
      plainLine(networkText(one.title, language) || one.id),
      ...whoLines(one, names, language).map(({ where, who: radars }) =>
        plainLine(`  ${where}: ${radars.join(", ")}`),
      ),
    ].join("\n"),
  );
  return [
    columns(networkTechnologyRows(spread, language), [0]),
    ...(who ? [[words.who, ...whoBlocks].join("\n\n")] : []),
    networkNotes(spread, language).map(plainLine).join("\n"),
  ];
}

function poolBlocks({ pool }: NetworkResult, language: Parameters<NetworkFormat>[1]): string[] {
  if (pool === undefined) return [];
  const figures = pooledFigures(pool);
  const occupations = figures ? occupationRows(figures, language) : [];
  return [
    ...(pool.fictional ? [texts(language).sample] : []),
    networkTexts(language).pool,
    ...(figures ? [columns(measureRows(figures, language), [0])] : []),
    ...(figures ? [columns(groupRows(figures, language), [0])] : []),
    ...(occupations.length > 1 ? [`${texts(language).heaviest}\n${columns(occupations, [0, 1, 4])}`] : []),
    poolNotes(pool, language).join("\n"),
  ];
}
