import { resolveText, sectorTitle } from "@kommuneradar/core";
import type { ClassificationId } from "@kommuneradar/schema";
import type { FeatureContext } from "./feature.js";
import { occupationClassification } from "./occupation-codes.js";
import { occupationName } from "./occupation-name.js";
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
  let found: { readonly id: ClassificationId | undefined } | undefined;
  return {
    occupation(code) {
      found ??= { id: occupationClassification(context, symbols) };
      const { id } = found;
      const named = code.replace(/\*$/, "");
      const group = id && reference.classifications[id].groups.get(named);
      return group && occupationName(context, id, named, group.title);
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
