import type { RadarImporter } from "../types.js";
import { aoe } from "./aoe.js";
import { backstage } from "./backstage.js";
import { byor } from "./byor.js";
import { qiwi } from "./qiwi.js";
import { zalando } from "./zalando.js";

/** The first that recognises files reads them: those that take any table come last. */
export const radarImporters: readonly RadarImporter[] = [aoe, backstage, zalando, qiwi, byor];
