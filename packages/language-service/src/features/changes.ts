import { changesSince, type TechnologyChange } from "../changes-since.js";
import type { FeatureContext } from "../feature.js";

/** A change, and the line (0-based) that its entry begins on. */
export interface ChangedEntry extends TechnologyChange {
  /** 0-based. */
  readonly line: number;
}

/** What happened to the technologies of a radar since it was as the host compares it with, in the order of the file. */
export function changes({ radar: reading, earlier, language }: FeatureContext): ChangedEntry[] {
  const radar = reading?.radar;
  if (radar === undefined || earlier === undefined) return [];
  const found = changesSince(radar, earlier.radar, earlier.label, language);
  return radar.technologies.flatMap(({ id, range }) => {
    const change = found.get(id);
    return change === undefined ? [] : [{ ...change, line: range.start.line }];
  });
}
