import type { RadarView } from "../radar/view-model.js";
import type { SitePicture } from "./site-index.js";

/** Where everything stands, as a list of radars draws it: the places are those of the large picture. */
export function sitePicture({ layout, categories }: Pick<RadarView, "layout" | "categories">): SitePicture {
  const colors = new Map(categories.map(({ id, color }) => [id, color]));
  const half = layout.width / 2;
  return {
    rings: layout.rings.map(({ outer }) => outer),
    radius: layout.blipRadius,
    dots: layout.blips.map(({ x, y, category }) => ({
      x: Math.round(x - half),
      y: Math.round(y - half),
      color: colors.get(category) ?? 0,
    })),
  };
}
