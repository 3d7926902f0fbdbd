import { radarWords } from "../text/radar.js";
import type { RadarView } from "./view.js";

/** What a screen reader is told of a new picture: which technologies stand elsewhere; "" when none does. */
export function whatMoved(before: RadarView, after: RadarView): string {
  const words = radarWords(after.language);
  const known = new Map(before.technologies.map((technology) => [technology.id, technology]));
  const moved = after.technologies.filter((technology) => {
    const old = known.get(technology.id);
    return old !== technology && (old?.ring !== technology.ring || old?.state !== technology.state);
  });
  const gone =
    before.technologies.length + moved.filter(({ id }) => !known.has(id)).length > after.technologies.length;
  if (moved.length === 0) return gone ? words.rows(after.technologies.length) : "";
  if (moved.length > 2) return words.changed(moved.length);
  return moved.map(({ title, ringTitle }) => `${title}: ${ringTitle}`).join(". ");
}
