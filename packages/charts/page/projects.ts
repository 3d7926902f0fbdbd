/** The script of a published page, bundled by what writes such pages (`scripts/lib/page-script.mjs`). */
import { type PageWindow, projectsPage, startPage } from "@kommuneradar/charts";

startPage(globalThis as unknown as PageWindow, projectsPage);
