import { horizonSvg } from "../picture.js";
import type { HorizonFormat } from "./types.js";

/** Bands over the years, the scenarios side by side, with every assumption under them. */
export const svg: HorizonFormat = (document, language) => horizonSvg(document, language);
