import { type Language, type Radar, sectorTitle, vocabulary } from "@kommuneradar/core";
import type { SectorView } from "./view-model.js";

/** The sectors that a technology has an area of use in, in the order municipalities list them. */
export function sectorsInUse(
  { technologies }: Pick<Radar, "technologies">,
  language: Language,
): SectorView[] {
  const used = new Set(technologies.flatMap(({ areasOfUse }) => areasOfUse.map(({ sector }) => sector)));
  const order = Object.keys(vocabulary(language).sectors);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...used]
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((id) => ({ id, title: sectorTitle(id, language) }));
}
