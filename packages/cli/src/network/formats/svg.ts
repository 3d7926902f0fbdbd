import { lightPalette, networkPicture, renderTableSvg } from "@kommuneradar/charts";
import type { NetworkFormat } from "./types.js";

/** The radar of radars as a picture, of a network that has radars: the more of them, the darker the cell. */
export const svg: NetworkFormat = ({ spread }, language) =>
  spread === undefined
    ? ""
    : renderTableSvg({ language, ...networkPicture(spread, language), palette: lightPalette });
