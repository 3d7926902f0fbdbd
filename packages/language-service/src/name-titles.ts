import { resolveText, sectorTitle } from "@kommuneradar/core";
import type { OccupationGroup } from "@kommuneradar/schema";
import type { FeatureContext } from "./feature.js";
import { occupationClassification } from "./occupation-codes.js";
import { technologyOf } from "./symbols/entries.js";
import type { Site, SymbolIndex } from "./symbols/symbol-index.js";

/** What the codes and ids of a document are called; undefined for what is not known. */
export interface NameTitles {
  /** Of a prefix such as `33*` the group it is the code of. */
  occupation(code: string): string | undefined;
  municipality(code: string): string | undefined;
  sector(id: string): string | undefined;
  technology(site: Site): string | undefined;
}

/** Made once for a document: the classification its codes belong to may have to be looked up in another file. */
export function nameTitles(context: FeatureContext, symbols: SymbolIndex): NameTitles {
  const { reference, language } = context;
  let groups: ReadonlyMap<string, OccupationGroup> | undefined;
  return {
    occupation(code) {
      groups ??= groupsOf(context, symbols);
      return groups.get(code.replace(/\*$/, ""))?.title;
    },
    municipality: (code) => reference.municipalities.get(code)?.name,
    sector: (id) =>
      reference.sectors.some((sector) => sector.id === id) ? sectorTitle(id, language) : undefined,
    technology(site) {
      const found = technologyOf(symbols, site);
      return found && resolveText(found.technology.title, language, found.radar.language);
    },
  };
}

function groupsOf(context: FeatureContext, symbols: SymbolIndex): ReadonlyMap<string, OccupationGroup> {
  const classification = occupationClassification(context, symbols);
  return classification === undefined ? new Map() : context.reference.classifications[classification].groups;
}
