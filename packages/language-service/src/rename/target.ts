import { type Position, ringRule } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { type Site, SymbolIndex } from "../symbols/symbol-index.js";
import { renameWords } from "../text/rename.js";

/** Why something is not done, in the language of the interface. */
export interface Refusal {
  readonly refused: string;
}

/** What is to be renamed: every place that has its id, definitions among them. */
export interface RenameTarget {
  readonly name: string;
  /** Where the cursor stood. */
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly definitions: readonly Site[];
  readonly symbols: SymbolIndex;
}

export function isRefusal<T extends object>(answer: T | Refusal): answer is Refusal {
  return "refused" in answer;
}

const renameable: readonly string[] = [
  "technology",
  "ring",
  "category",
  "process",
  "platform",
  "challenge",
  "project",
  "measure",
  "consequence",
  "scenario",
];

/** What the cursor stands on, if it can be renamed. */
export function renameTarget(context: FeatureContext, position: Position): RenameTarget | Refusal {
  const words = renameWords(context.language);
  const symbols = new SymbolIndex(context);
  const site = symbols.at(position);
  if (site?.occurrence.kind === "sector") return { refused: words.sector(site.occurrence.name) };
  if (site === undefined || !renameable.includes(site.occurrence.kind)) return { refused: words.nothing };
  const { name, kind } = site.occurrence;
  const all = symbols.definitionsOf(site);
  const [first] = all;
  const radar = site.context.radar?.radar;
  if (first === undefined) {
    const isDefault = kind === "ring" && radar?.rings.some(({ id }) => id === name) === true;
    return { refused: isDefault ? words.defaultRing(name) : words.notDefined(name) };
  }
  if (first.occurrence.name !== name) return { refused: words.earlierId(name, first.occurrence.name) };
  if (site.occurrence.role === "alias") return { refused: words.earlierId(name, name) };
  if (kind === "technology" && all.length > 1) return { refused: words.inSeveralRadars(name) };
  if (kind === "ring" && radar && ringRule(radar.rule).rings?.includes(name)) {
    return { refused: words.ringOfRule(name, radar.rule) };
  }
  const sites = sitesWithId(symbols, site);
  const definitions = sites.filter(({ occurrence }) => occurrence.role === "definition");
  return { name, site, sites, definitions, symbols };
}

/**
 * Every site that names the same by its id. A work process or a platform may be defined in several files of a radar:
 * they are renamed together. What also means an entry of another radar keeps its name, which goes on meaning that one.
 */
function sitesWithId(symbols: SymbolIndex, site: Site): readonly Site[] {
  const { kind, name } = site.occurrence;
  const candidates = symbols
    .sites(kind)
    .filter(({ occurrence }) => occurrence.name === name && occurrence.role !== "alias")
    .map((candidate) => ({ candidate, keys: symbols.keysOf(candidate) }));
  const wanted = new Set(symbols.keysOf(site));
  if (kind === "process" || kind === "platform") {
    for (let before = 0; before !== wanted.size; ) {
      before = wanted.size;
      for (const { keys } of candidates) {
        if (keys.some((key) => wanted.has(key))) for (const key of keys) wanted.add(key);
      }
    }
  }
  return candidates
    .filter(({ keys }) => keys.every((key) => wanted.has(key)))
    .map(({ candidate }) => candidate);
}
