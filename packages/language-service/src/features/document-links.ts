import { namesScoreFile } from "@kommuneradar/core";
import type { DocumentLink } from "vscode-languageserver-types";
import { addressFault } from "../address.js";
import type { FeatureContext } from "../feature.js";
import { relativeUri } from "../relative-uri.js";
import { occurrencesIn, rangeOfName } from "../symbols/occurrences.js";
import { hasSource } from "../symbols/symbol-index.js";

/** Addresses that a reader can follow (http, https, mailto), and the files that an estimate names by a relative path. */
export function documentLinks(context: FeatureContext): DocumentLink[] {
  if (!hasSource(context)) return [];
  const { source, kind, document } = context;
  return occurrencesIn(source, kind, "file", "score-set", "address").flatMap((occurrence) => {
    const target = targetOf(occurrence.kind, occurrence.name, document.uri);
    return target === undefined ? [] : [{ range: rangeOfName(source, occurrence), target }];
  });
}

function targetOf(kind: string, name: string, uri: string): string | undefined {
  if (kind === "file" || (kind === "score-set" && namesScoreFile(name))) return relativeUri(uri, name);
  if (kind !== "address" || addressFault(name) !== undefined) return undefined;
  return new URL(name).href;
}
