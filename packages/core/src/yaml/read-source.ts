import { defaultLimits } from "./limits.js";
import { withLineFeeds } from "./line-feeds.js";
import { parseText, unreadable } from "./parse-text.js";
import { refuse } from "./refuse.js";
import type { YamlSource } from "./source.js";
import { type ReadParts, readInParts } from "./split-source.js";

/** What a source was put together from, for the reading after it. */
const partsOf = new WeakMap<YamlSource, ReadParts>();
const nothing: ReadParts = { entries: new Map(), frame: undefined };

/**
 * Reads a text as `parseYaml` does, entry by entry of the list under `key` where that can be. Entries that stood in the
 * text of an earlier source are not read again.
 */
export function readSource(written: string, key: string, previous?: YamlSource): YamlSource {
  const text = withLineFeeds(written);
  const known = (previous && partsOf.get(previous)) ?? nothing;
  const refused = refuse(text, defaultLimits);
  const { source, parts } =
    refused.length > 0 ? { source: unreadable(refused), parts: known } : readInParts(text, key, known);
  const read = source ?? parseText(text, defaultLimits).source;
  partsOf.set(read, parts);
  return read;
}
