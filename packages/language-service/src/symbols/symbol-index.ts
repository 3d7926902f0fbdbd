import type { Position, YamlSource } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { radarNamedBy } from "../radar-named-by.js";
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
 * What the names of a document and of the other files stand for. A radar's ids are its own; the technologies of an
 * estimate, of projects and of a plan are those of the radar they name, and the processes and platforms of a radar are
 * those of the files made for it.
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
    const { role } = named;
    const site = (kind: Occurrence["kind"]) => ({
      context,
      occurrence: { kind, role, name, path: place.path },
    });
    // What a technology depends on may be a platform of a plan.
    const isPlatform =
      named.kind === "technology" &&
      place.path.includes("dependsOn") &&
      this.entriesOf(site("technology")).length === 0 &&
      this.entriesOf(site("platform")).length > 0;
    return site(isPlatform ? "platform" : named.kind);
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

  /** The radars whose technologies a file speaks of: the one it names, else every radar that is no old edition. */
  radarsOf(file: YamlContext): readonly YamlContext[] {
    const radars = this.#files.filter(({ kind }) => kind === "radar");
    const named = radarNamedBy(file);
    if (named !== undefined) {
      return radars.filter(({ document }) => namesFile(file.document.uri, named, document.uri));
    }
    const current = radars.filter(({ radar }) => radar?.radar?.edition === undefined);
    return current.length > 0 ? current : radars;
  }

  /** The estimates made for a radar. */
  estimatesOf(radar: YamlContext): readonly YamlContext[] {
    return this.#madeFor(radar, ["estimate"]);
  }

  /** The files of a radar, of any kind, that define names of a kind for it. */
  definersFor(radar: YamlContext, kind: Occurrence["kind"]): readonly YamlContext[] {
    return this.#madeFor(radar, definedIn[kind] ?? []);
  }

  #madeFor(radar: YamlContext, kinds: readonly FeatureContext["kind"][]): readonly YamlContext[] {
    return this.#files
      .filter(({ kind }) => kinds.includes(kind))
      .filter((file) => this.radarsOf(file).includes(radar));
  }

  #definersOf(context: YamlContext, kind: Occurrence["kind"]): readonly YamlContext[] {
    if (definedIn[kind] === undefined) return [];
    if (isOwn(context, kind)) return [context];
    const radars = context.kind === "radar" ? [context] : this.radarsOf(context);
    if (definedIn[kind].includes("radar")) return radars;
    return [...new Set(radars.flatMap((radar) => this.definersFor(radar, kind)))];
  }
}

/** The kinds of file that define names of a kind; codes are defined in none. */
const definedIn: Readonly<Partial<Record<Occurrence["kind"], readonly FeatureContext["kind"][]>>> = {
  technology: ["radar"],
  ring: ["radar"],
  category: ["radar"],
  process: ["estimate", "plan"],
  platform: ["plan"],
  challenge: ["plan"],
  project: ["projects"],
  measure: ["plan"],
  consequence: ["plan"],
  scenario: ["plan"],
};

/** Whether names of a kind are defined in the file that uses them. */
function isOwn({ kind: file }: FeatureContext, kind: Occurrence["kind"]): boolean {
  return definedIn[kind]?.includes(file) === true;
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
