import { useMemo } from "preact/hooks";
import { bandFill, type Palette } from "../theme.js";
import type { RadarView } from "./view.js";

/** The colours of a chart's marks. */
export interface Look {
  readonly palette: Palette;
  /** High contrast: outlines in the foreground, no fills. */
  readonly plain: boolean;
  readonly colorOf: (category: string) => string;
  /** What lies behind a mark: its ring's band, or the page. */
  readonly groundOf: (ring: string | null) => string;
}

export function lookOf(
  { rings, categories }: Pick<RadarView, "rings" | "categories">,
  palette: Palette,
): Look {
  const colors = new Map(categories.map(({ id }, index) => [id, palette.categories[index]]));
  const grounds = new Map(rings.map(({ id }, index) => [id, bandFill(palette, index, rings.length)]));
  const plain = palette.mode === "high-contrast";
  return {
    palette,
    plain,
    colorOf: (category) => (plain ? palette.foreground : (colors.get(category) ?? palette.foreground)),
    groundOf: (ring) => grounds.get(ring ?? "") ?? palette.background,
  };
}

/** The same object as long as rings, categories and palette are the same: what is drawn with it need not be redrawn. */
export function useLook(view: Pick<RadarView, "rings" | "categories">, palette: Palette): Look {
  const ids = [...view.rings, ...view.categories].map(({ id }) => id).join(" ");
  return useMemo(() => lookOf(view, palette), [ids, view.rings.length, palette]);
}
