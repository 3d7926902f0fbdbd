import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { isYamlName } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { filesBelow, isNamedAs } from "../files/files-below.js";
import { siteTexts } from "../text/site.js";

/** Files that a site is made from, by paths from the folder the call is made in, each list in the order of its paths. */
export interface SiteFiles {
  readonly radars: readonly string[];
  readonly estimates: readonly string[];
  readonly plans: readonly string[];
  readonly projects: readonly string[];
}

const kinds = { radars: "radar", estimates: "estimate", plans: "plan", projects: "projects" } as const;

/** Finds the files of folders by their names, and takes those that are named. */
export async function findSiteFiles(
  asked: readonly string[],
  leaveOut: string,
  { io, language }: Context,
): Promise<SiteFiles> {
  const found = new Set<string>();
  for (const path of asked) {
    const from = resolve(io.cwd, path);
    const there = await stat(from).catch(() => undefined);
    if (there === undefined) throw new UsageError(siteTexts(language).notThere(path));
    if (!there.isDirectory()) found.add(from);
    else for await (const file of filesBelow(from, { leaveOut })) if (isYamlName(file)) found.add(file);
  }
  const names = [...found].map((path) => relative(io.cwd, path).split(sep).join("/"));
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  const of = (kind: string) => sorted.filter((name) => isNamedAs(kind, name));
  const named = Object.fromEntries(
    Object.entries(kinds).map(([list, kind]) => [list, of(kind)]),
  ) as unknown as SiteFiles;
  const known = new Set(Object.values(named).flat());
  // What is named and has a name of its own is a radar, or is told to be none.
  const others = asked.filter((path) => /\.ya?ml$/i.test(path) && !known.has(path) && sorted.includes(path));
  return { ...named, radars: [...named.radars, ...others] };
}
