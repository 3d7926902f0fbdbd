import { type Language, type Radar, resolveText } from "@kommuneradar/core";

/** Names of rings as the radar has them; the id of a ring that is not there. */
export function ringNames(radar: Radar, language: Language): (ring: string) => string {
  return (id) => {
    const ring = radar.rings.find((candidate) => candidate.id === id);
    return ring === undefined ? id : resolveText(ring.title, language, radar.language);
  };
}
