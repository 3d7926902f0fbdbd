import type { RadarView } from "./view-model.js";

/** What a page or a picture of a radar is called: of one sector with the sector's name. */
export function pageTitle({ title, sector }: Pick<RadarView, "title" | "sector">): string {
  return sector === undefined ? title : `${title}: ${sector.title}`;
}
