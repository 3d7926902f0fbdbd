import { accepts, fieldNames, type Position, schemaBelow } from "@kommuneradar/core";
import type { CompletionItem } from "vscode-languageserver-types";
import { mappingPlaces } from "../completion/mapping-place.js";
import { inOrder } from "../completion/match.js";
import type { Place, Proposal } from "../completion/source.js";
import * as sources from "../completion/sources/index.js";
import { tablePlaces } from "../completion/table-place.js";
import { toItem } from "../completion/to-item.js";
import type { Spot } from "../completion/write.js";
import { yamlPlaces } from "../completion/yaml-places.js";
import type { FeatureContext } from "../feature.js";
import { SymbolIndex } from "../symbols/symbol-index.js";
import { hoverWords } from "../text/hover/index.js";

/**
 * What may be written at a position, also in a text that is half typed: the best first. At most a few hundred, so an
 * editor asks again as more is typed.
 */
export function completions(context: FeatureContext, position: Position): CompletionItem[] {
  const found = placesIn(context, position);
  if (found === undefined) return [];
  const { word, places } = found;
  const asked = askedOf(context);
  const offered = places.flatMap(({ place: there, spot }) => {
    const place: Place = { ...there, context, typed: word.typed, asked };
    return proposalsFor(place)
      .filter(({ write }) => word.quote === "" || "text" in write)
      .map((proposal): Offer => ({ ...proposal, at: { place, spot } }));
  });
  return inOrder(offered, word.typed).map((offer, order) =>
    toItem(offer, offer.at, order, offer.next !== undefined && hasProposals(context, offer.next)),
  );
}

function placesIn(context: FeatureContext, position: Position) {
  if (context.kind === "workforce") return tablePlaces(context, position);
  return context.kind === "mapping" ? mappingPlaces(context, position) : yamlPlaces(context, position);
}

type Offer = Proposal & { readonly at: { readonly place: Place; readonly spot: Spot } };

/** The other files are looked at only where a source needs them. */
function askedOf(context: FeatureContext): Place["asked"] {
  const { language } = context;
  let symbols: SymbolIndex | undefined;
  return {
    context,
    language,
    words: hoverWords(language),
    get symbols() {
      symbols ??= new SymbolIndex(context);
      return symbols;
    },
  };
}

function proposalsFor(place: Place): Proposal[] {
  return Object.values(sources)
    .filter(({ part, fields }) => part === place.part && (fields === undefined || isListed(fields, place)))
    .flatMap((source) => [...source.propose(place)]);
}

function isListed(
  fields: NonNullable<(typeof sources.keys)["fields"]>,
  { context, field }: Pick<Place, "context" | "field">,
): boolean {
  return fields[context.kind]?.includes(field) === true;
}

function hasProposals(context: FeatureContext, { field, schema }: Pick<Place, "field" | "schema">): boolean {
  if (accepts(schema, "boolean") || schema?.enum !== undefined) return true;
  const hasKeys = !accepts(schema, "string") && fieldNames(schema).length > 0;
  if (hasKeys || accepts(schemaBelow(schema, 0), "object")) return true;
  return Object.values(sources).some(
    ({ fields }) => fields !== undefined && isListed(fields, { context, field }),
  );
}
