/** The script of a published page, bundled by what writes such pages (`scripts/lib/page-script.mjs`). */
import { type PageWindow, radarPage, startPage } from "@kommuneradar/charts";

startPage(globalThis as unknown as PageWindow, radarPage);
