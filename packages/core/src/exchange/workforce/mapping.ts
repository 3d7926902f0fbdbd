import type { ClassificationId } from "@kommuneradar/schema";
import { keepLast } from "../../keep-last.js";
import { type MappingTable, readMappingTable } from "./mapping-table.js";
import { personalValue } from "./personal.js";

/** A table from codes of one's own to a classification. */
export interface CodeMapping {
  /** By code of one’s own: the one code that it leads to. Codes with none, or several, are not in it. */
  readonly targets: ReadonlyMap<string, string>;
  /** Codes that the file has with an empty target: known to be open. */
  readonly open: ReadonlySet<string>;
  /** Codes with more than one target: none of them is used. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  /** What the file calls the codes that it leads nowhere with, where it has a column of titles. */
  readonly titles?: ReadonlyMap<string, string>;
  /** What the targets are codes of, where the file says it: as the header of their column (`isco08`). */
  readonly classification?: ClassificationId;
}

/** A mapping is read by all who look at a workforce file. */
const textsKept = 4;
const kept = keepLast<CodeMapping | undefined>(textsKept);

/**
 * Reads a mapping: a two-column CSV (`from;to`, more columns are notes), or a correspondence table as SSB's Klass gives
 * it, as CSV or JSON (`sourceCode`, `targetCode`). Undefined where it is neither. The same text, asked for again soon, is
 * the same mapping.
 */
export function readMapping(text: string): CodeMapping | undefined {
  return kept(text, () => readText(text));
}

function readText(text: string): CodeMapping | undefined {
  if (/^\s*[{[]/.test(text)) return mappingOf(pairsOfJson(text));
  const table = readMappingTable(text);
  const mapping = mappingOf(table?.rows.map(({ code, target }) => [code, target] as const));
  if (table === undefined || mapping === undefined) return mapping;
  const { classification } = table;
  const titles = titlesOf(table, mapping);
  return {
    ...mapping,
    ...(titles.size > 0 ? { titles } : {}),
    ...(classification === undefined ? {} : { classification }),
  };
}

/** Of the others the classification has titles. What tells of a person is none. */
function titlesOf({ rows }: MappingTable, { targets }: CodeMapping): ReadonlyMap<string, string> {
  const titled = rows.filter(
    ({ code, title }) => title !== "" && !targets.has(code) && personalValue(title) === undefined,
  );
  return new Map(titled.map(({ code, title }) => [code, title]));
}

/** Several mappings as one: what a later one says, of a code or of the targets, goes before what an earlier one says. */
export function mergeMappings(mappings: readonly CodeMapping[]): CodeMapping | undefined {
  if (mappings.length < 2) return mappings[0];
  const targets = new Map<string, string>();
  const open = new Set<string>();
  const ambiguous = new Map<string, readonly string[]>();
  const titles = new Map(mappings.flatMap((mapping) => [...(mapping.titles ?? [])]));
  for (const mapping of mappings) {
    for (const [code, target] of mapping.targets) {
      targets.set(code, target);
      ambiguous.delete(code);
    }
    for (const [code, several] of mapping.ambiguous) {
      ambiguous.set(code, several);
      targets.delete(code);
    }
    for (const code of mapping.open) open.add(code);
  }
  const classification = mappings.findLast((mapping) => mapping.classification !== undefined)?.classification;
  return {
    targets,
    open,
    ambiguous,
    ...(titles.size > 0 ? { titles } : {}),
    ...(classification === undefined ? {} : { classification }),
  };
}

type Pairs = readonly (readonly [from: string, to: string])[];

function mappingOf(pairs: Pairs | undefined): CodeMapping | undefined {
  if (pairs === undefined || pairs.length === 0) return undefined;
  const found = new Map<string, Set<string>>();
  for (const [code, target] of pairs) {
    const targets = found.get(code) ?? new Set<string>();
    if (target !== "") targets.add(target);
    found.set(code, targets);
  }
  const targets = new Map<string, string>();
  const open = new Set<string>();
  const ambiguous = new Map<string, readonly string[]>();
  for (const [code, [first, ...more]] of found) {
    if (first === undefined) open.add(code);
    else if (more.length > 0) ambiguous.set(code, [first, ...more]);
    else targets.set(code, first);
  }
  return { targets, open, ambiguous };
}

function pairsOfJson(text: string): Pairs | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const maps = Array.isArray(json) ? json : (json as { correspondenceMaps?: unknown }).correspondenceMaps;
  if (!Array.isArray(maps)) return undefined;
  return maps.flatMap((entry: { sourceCode?: unknown; targetCode?: unknown } | null) => {
    const { sourceCode, targetCode } = entry ?? {};
    return typeof sourceCode === "string" ? [[sourceCode, String(targetCode ?? "")] as const] : [];
  });
}
