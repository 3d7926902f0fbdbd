import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import { type ShownNetwork, shownNetwork } from "../shown-network.js";
import type { NetworkFormat } from "./types.js";

/** For a terminal. */
export const table: NetworkFormat = (document, language) => {
  const { spread, pool } = shownNetwork(document, language);
  return `${[...(spread ? spreadBlocks(spread) : []), ...(pool ? poolBlocks(pool) : [])].join("\n\n")}\n`;
};

function spreadBlocks({ technologies, who, notes }: NonNullable<ShownNetwork["spread"]>): string[] {
  const whoBlocks = who?.technologies.map(({ title, lines }) =>
    [plainLine(title), ...lines.map((line) => plainLine(`  ${line}`))].join("\n"),
  );
  return [
    columns(technologies, [0]),
    ...(who ? [[who.title, ...(whoBlocks ?? [])].join("\n\n")] : []),
    notes.map(plainLine).join("\n"),
  ];
}

function poolBlocks(pool: NonNullable<ShownNetwork["pool"]>): string[] {
  const { title, sample, measures, groups, occupations, notes } = pool;
  return [
    ...(sample === undefined ? [] : [sample]),
    title,
    ...(measures ? [columns(measures, [0])] : []),
    ...(groups ? [columns(groups, [0])] : []),
    ...(occupations ? [`${occupations.title}\n${columns(occupations.rows, [0, 1, 4])}`] : []),
    notes.map(plainLine).join("\n"),
  ];
}
