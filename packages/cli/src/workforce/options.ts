import type { CodeSystem, ImportRole, ImportWeight } from "@kommuneradar/core";
import type { ClassificationId } from "@kommuneradar/schema";
import { UsageError } from "../commands/command.js";
import { usageTexts } from "../text/usage.js";

export type Pair = readonly [name: string, value: string];

export interface ImportOptions {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly sheet?: string;
  readonly headerLine?: number;
  readonly column: readonly Pair[];
  readonly codes?: CodeSystem;
  readonly level?: number;
  readonly mapping: readonly string[];
  readonly classification?: ClassificationId;
  readonly weight?: ImportWeight;
  readonly where: readonly Pair[];
  readonly municipality: readonly string[];
  readonly writeUnmapped?: string;
  readonly title?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly format: "text" | "json";
}

/** `name=value`, gathered; the value may hold `=` too. */
export function pairOption(option: string, example: string) {
  return (text: string, earlier: readonly Pair[] = []): readonly Pair[] => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError((language) => usageTexts(language).pair(option, example, text));
    return [...earlier, [text.slice(0, at).trim(), text.slice(at + 1).trim()]];
  };
}

/** `--municipality 4601` for every row, and `1507=1508` for one that was split, `Herøy=1515` for a name that several have. */
export function municipalOptions(given: readonly string[]) {
  const successors = new Map<string, string>();
  let municipality: string | undefined;
  for (const text of given) {
    const [, from, to] = /^(.+)=(\d{4})$/.exec(text) ?? [];
    if (from !== undefined && to !== undefined) successors.set(from, to);
    else if (/^\d{4}$/.test(text)) municipality = text;
    else throw new UsageError((language) => usageTexts(language).municipality(text));
  }
  return { successors, ...(municipality === undefined ? {} : { municipality }) };
}

export function columnOptions(pairs: readonly Pair[], roles: readonly ImportRole[]) {
  for (const [role] of pairs) {
    if (!roles.some((known) => known === role)) {
      throw new UsageError((language) => usageTexts(language).roles(role, roles.join(", ")));
    }
  }
  return Object.fromEntries(pairs) as Partial<Record<ImportRole, string>>;
}
