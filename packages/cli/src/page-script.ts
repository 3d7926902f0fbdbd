import { readFile } from "node:fs/promises";
import type { PageScript } from "@kommuneradar/charts";

/** The script of the published pages of a kind of file. Read from here, since what is built stands as deep in the package as `src`. */
export async function pageScript(kind: "radar" | "projects" | "plan"): Promise<PageScript> {
  const built = new URL(`../dist/page/${kind}.json`, import.meta.url);
  return JSON.parse(await readFile(built, "utf8")) as PageScript;
}
