import { formatDate } from "@kommuneradar/charts";
import type { Language, Radar } from "@kommuneradar/core";

/** What a picture calls the radar that it is compared with: a revision or a file by its name, a day or an edition by its date. */
export function sinceLabel(since: string, radar: Radar, language: Language): string {
  return formatDate(sinceName(since, radar), language);
}

/** The same before a date in it is written out. */
export function sinceName(since: string, radar: Radar): string {
  return since === "edition" ? (radar.edition ?? since) : since;
}
