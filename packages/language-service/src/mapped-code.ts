import { type MappingRow, readMappingTable } from "@kommuneradar/core";
import type { FeatureContext } from "./feature.js";
import { estimateNaming, sourceNaming } from "./workforce-options.js";

/** What a mapping says of a code of a workforce file's own. */
export interface MappedCode {
  readonly uri: string;
  /** As the estimate names it. */
  readonly file: string;
  readonly year: number | undefined;
  /** Its first row that leads the code somewhere, else its first row with the code; undefined where there is none, or where the mapping is no table of text. */
  readonly row: MappingRow | undefined;
  /** Undefined where the code leads nowhere. */
  readonly target: string | undefined;
  /** Codes that it leads to, where they are several: none of them is used. */
  readonly several: readonly string[];
}

/** Undefined where the estimate of a workforce file names no mapping that can be read. */
export function mappedCode(table: FeatureContext, code: string): MappedCode | undefined {
  const estimate = estimateNaming(table);
  const source = estimate && sourceNaming(estimate, table.document.uri);
  if (source?.mapping === undefined) return undefined;
  const found = estimate?.mappingFile(source.mapping);
  if (found === undefined || found === "missing") return undefined;
  const rows = readMappingTable(found.text)?.rows.filter((one) => one.code === code) ?? [];
  const row = rows.find((one) => one.target !== "") ?? rows[0];
  const target = found.mapping.targets.get(code);
  const several = found.mapping.ambiguous.get(code) ?? [];
  return { uri: found.uri, file: source.mapping, year: source.year, row, target, several };
}
