import { drawPicture, horizonPicture, lightPalette } from "@kommuneradar/charts";
import type { HorizonFormat } from "./types.js";

/** Bands over the years, the scenarios side by side, with every assumption under them. */
export const svg: HorizonFormat = (document, language) =>
  drawPicture(
    { kind: "horizon", picture: horizonPicture(document, language, { isWhole: true }) },
    lightPalette,
  );
