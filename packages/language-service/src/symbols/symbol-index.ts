import type { Position, YamlSource } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { fileKey, namesFile, relativeUri } from "../relative-uri.js";
import { valueAt } from "../value-at.js";
import { namePlaceAt } from "./name-places.js";
import { type Occurrence, occurrencesIn } from "./occurrences.js";

/** A file whose YAML could be read. */
export type YamlContext = FeatureContext & { readonly source: YamlSource };

/** An occurrence and the file it stands in. */
export interface Site {
  readonly context: YamlContext;
  readonly occurrence: Occurrence;
}

/**
 * What the names of a document and of the other files stand for. A radar's ids are its own; an estimate's
 * technologies are those of the radar it names, and the processes of a radar are those of the estimates made for it.
 */
export class SymbolIndex {
  readonly #self: YamlContext | undefined;
  readonly #files: readonly YamlContext[];

  constructor(context: FeatureContext) {
    this.#self = hasSource(context) ? context : undefined;
    this.#files = [context, ...context.others()].filter(hasSource);
  }

  /** The occurrence of a symbol under a cursor. */
  at(position: Position): Site | undefined {
    const context = this.#self;
    const place = context?.source.placesAt(position).at(-1);
    if (context === undefined || place?.part !== "value") return undefined;
    const named = namePlaceAt(context.kind, place.path);
    const name = valueAt(context.source.value, place.path);
    if (named === undefined || typeof name !== "string") return undefined;
    const { kind, role } = named;
    return { context, occurrence: { kind, role, name, path: place.path } };
  }

  /** Every site of a symbol that a site stands for, in any file or in one: definitions, earlier ids and references. */
  sitesOf(site: Site, file?: FeatureContext): Site[] {
    const wanted = new Set(this.keysOf(site));
    return this.sites(site.occurrence.kind, file).filter((other) =>
      this.keysOf(other).some((key) => wanted.has(key)),
    );
  }

  /** Where what a site names is defined: more than one place where several files define it. */
  definitionsOf(site: Site): Site[] {
    const { kind } = site.occurrence;
    return this.entriesOf(site).flatMap(({ context, entry }) =>
      this.sites(kind, context).filter(
        ({ occurrence }) => occurrence.role === "definition" && occurrence.path[1] === entry,
      ),
    );
  }

  /** Every site of names of a kind, in any file, the asked document's first; or in one. */
  sites(kind: Occurrence["kind"], file?: FeatureContext): Site[] {
    return this.#files
      .filter((context) => file === undefined || context === file)
      .flatMap((context) =>
        occurrencesIn(context.source, context.kind, kind).map((occurrence) => ({ context, occurrence })),
      );
  }

  /**
   * The symbols that a site stands for, as keys: more than one where several files define what the name means. A name
   * that is defined nowhere is a symbol of its own.
   */
  keysOf({ context, occurrence }: Site): string[] {
    const { kind, name } = occurrence;
    const { uri } = context.document;
    if (kind === "file") {
      const target = relativeUri(uri, name);
      return target === undefined ? [] : [`file ${fileKey(target)}`];
    }
    const keys = this.entriesOf({ context, occurrence }).map(
      (defined) => `${kind} ${defined.context.document.uri}#${defined.entry}`,
    );
    return keys.length > 0 ? keys : [`${kind} ${isOwn(context, kind) ? uri : ""}?${name}`];
  }

  /** The entries that a site's name means, each as its file and its position in the list there. */
  entriesOf({ context, occurrence }: Site): { readonly context: YamlContext; readonly entry: number }[] {
    const { kind, role, name, path } = occurrence;
    if (role !== "reference") return [{ context, entry: Number(path[1]) }];
    return this.#definersOf(context, kind).flatMap((file) => {
      const entry = entriesByName(file.source, file.kind, kind).get(name);
      return entry === undefined ? [] : [{ context: file, entry }];
    });
  }

  /** The radars whose technologies an estimate speaks of: the one it names, else every radar that is no old edition. */
  radarsOf(estimate: YamlContext): readonly YamlContext[] {
    const radars = this.#files.filter(({ kind }) => kind === "radar");
    const named = estimate.estimate?.estimate?.radar;
    if (named !== undefined) {
      return radars.filter(({ document }) => namesFile(estimate.document.uri, named, document.uri));
    }
    const current = radars.filter(({ radar }) => radar?.radar?.edition === undefined);
    return current.length > 0 ? current : radars;
  }

  /** The estimates made for a radar. */
  estimatesOf(radar: YamlContext): readonly YamlContext[] {
    return this.#files
      .filter(({ kind }) => kind === "estimate")
      .filter((estimate) => this.radarsOf(estimate).includes(radar));
  }

  #definersOf(context: YamlContext, kind: Occurrence["kind"]): readonly YamlContext[] {
    if (definedIn[kind] === undefined) return [];
    if (isOwn(context, kind)) return [context];
    return context.kind === "radar" ? this.estimatesOf(context) : this.radarsOf(context);
  }
}

/** The kind of file that defines names of a kind; codes are defined in none. */
const definedIn: Readonly<Partial<Record<Occurrence["kind"], FeatureContext["kind"]>>> = {
  technology: "radar",
  ring: "radar",
  category: "radar",
  process: "estimate",
};

/** Whether names of a kind are defined in the file that uses them. */
function isOwn({ kind: file }: FeatureContext, kind: Occurrence["kind"]): boolean {
  return definedIn[kind] === file;
}

const byName = new WeakMap<YamlSource, Map<Occurrence["kind"], ReadonlyMap<string, number>>>();

/** Position in its list of the entry that each name means: ids before earlier ids, the first of equal ones. */
function entriesByName(
  source: YamlSource,
  file: FeatureContext["kind"],
  kind: Occurrence["kind"],
): ReadonlyMap<string, number> {
  const kinds = byName.get(source) ?? new Map<Occurrence["kind"], ReadonlyMap<string, number>>();
  byName.set(source, kinds);
  let entries = kinds.get(kind);
  if (entries === undefined) {
    const own = occurrencesIn(source, file, kind);
    const inOrder = [
      ...own.filter(({ role }) => role === "definition"),
      ...own.filter(({ role }) => role === "alias"),
    ];
    // Reversed, so that the first of equal names is the one that stays.
    entries = new Map(inOrder.reverse().map(({ name, path }) => [name, Number(path[1])]));
    kinds.set(kind, entries);
  }
  return entries;
}

export function hasSource(context: FeatureContext): context is YamlContext {
  return context.source !== undefined;
}
