import { readEstimateFile } from "@kommuneradar/core";
import { documentKind, isYamlName } from "./document-kind.js";
import { relativeUri } from "./relative-uri.js";

/** What a host looks at of a workspace unasked, so that hosts find the same and none is held up by a large one. */
export const workspaceLimits = {
  /** Files of ours, and tables each. */
  files: 500,
  /** Bytes of a file of ours, or of a table that is read for its head. */
  bytes: 5 * 1024 * 1024,
  /** Bytes that the header of a table stands within. */
  head: 16_384,
} as const;

/** The names of our YAML files and of tables, as the globs of editors. */
export const workspaceGlobs = {
  yaml: "**/{radar,*.radar,*.estimate,*.projects,*.plan}.{yaml,yml}",
  tables: "**/*.{csv,tsv,txt}",
} as const;

/** Whether a file is looked at unasked: its name alone says that it is one of our YAML files. */
export function isNamedAsOurs(path: string): boolean {
  return (
    isYamlName(path) && /(?:^|[\\/])radar\.ya?ml$|\.(?:radar|estimate|projects|plan)\.ya?ml$/i.test(path)
  );
}

/** Addresses of the workforce tables that the text of an estimate file names; of any other text none. */
export function tablesNamedIn(uri: string, text: string): readonly string[] {
  if (documentKind(uri, text) !== "estimate") return [];
  const named = readEstimateFile(text).estimate?.workforce ?? [];
  return named.flatMap(({ file }) => relativeUri(uri, file) ?? []);
}

/** The beginning of a table as text, up to the last whole line: half a row is none. */
export function headText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, workspaceLimits.head));
  return text.slice(0, text.lastIndexOf("\n") + 1) || text;
}
