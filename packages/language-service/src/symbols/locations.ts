import type { Location } from "vscode-languageserver-types";
import { rangeOfName } from "./occurrences.js";
import type { Site } from "./symbol-index.js";

/** Where a site stands, for an editor to go to. */
export function locationOf({ context, occurrence }: Site): Location {
  return { uri: context.document.uri, range: rangeOfName(context.source, occurrence) };
}

/** By file, the asked one first, and in each in the order of the text; each place once. */
export function locationsOf(sites: readonly Site[]): Location[] {
  const files = new Map<string, Map<string, Location>>();
  for (const site of sites) {
    const location = locationOf(site);
    const file = files.get(location.uri) ?? new Map<string, Location>();
    files.set(location.uri, file);
    const { line, character } = location.range.start;
    file.set(`${line}:${character}`, location);
  }
  return [...files.values()].flatMap((file) =>
    [...file.values()].sort(
      ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
    ),
  );
}
