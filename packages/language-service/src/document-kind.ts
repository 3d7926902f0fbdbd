import { isWorkforceHeader } from "@kommuneradar/core";

/** Kinds of files that the service reads. */
export const documentKinds = ["radar", "estimate", "workforce", "projects", "plan"] as const;

/** Kinds of file a user keeps. That a table is a mapping of occupations, only the estimate that names it says. */
export type DocumentKind = (typeof documentKinds)[number] | "mapping";

/**
 * What kind of file this is: as its first line says (`kommuneradar: radar/1`, or the header of a workforce CSV),
 * else by its name; undefined when neither tells. `path` may be a path or an address, `text` its beginning.
 */
export function documentKind(path: string, text: string): DocumentKind | undefined {
  const name = withoutQuery(path).toLowerCase();
  const stated = statedKind(text);
  if (stated !== undefined) return stated;
  if (name.endsWith(".workforce.csv")) return "workforce";
  const yaml = /(?:^|[\\/.])(radar|estimate|projects|plan)\.ya?ml$/.exec(name);
  if (yaml) return kindNamed(yaml[1]);
  return !isYamlName(path) && isWorkforceHeader(text.slice(0, headerReach)) ? "workforce" : undefined;
}

/** A header longer than this is no header of a workforce file. */
const headerReach = 16_384;

/** An address may say more behind its path, as Git's of an earlier revision does; a path may hold anything. */
function withoutQuery(path: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? path.replace(/[?#].*$/s, "") : path;
}

/** Whether a path or an address is that of a YAML file. */
export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(withoutQuery(path));
}

/** Whether a path or an address is that of a table of text: a workforce, a mapping, a score set of one's own. */
export function isTableName(path: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(withoutQuery(path));
}

function statedKind(text: string): DocumentKind | undefined {
  const stated = /^["']?kommuneradar["']?[ \t]*:[ \t]*["']?([a-z]+)/.exec(firstContent(text));
  return kindNamed(stated?.[1]);
}

function kindNamed(name: string | undefined): DocumentKind | undefined {
  return documentKinds.find((kind) => kind === name);
}

/** The first line that is neither blank, a comment nor a YAML document marker. */
function firstContent(text: string): string {
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    if (line !== "" && !line.startsWith("#") && !line.startsWith("---") && !line.startsWith("%")) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return "";
}
