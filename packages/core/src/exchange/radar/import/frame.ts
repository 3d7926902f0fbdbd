import { defaultRings } from "../../../radar/build.js";
import { ringTitle } from "../../../text/vocabulary.js";
import { offRings, orderRings } from "./known-rings.js";
import { sameName } from "./make-id.js";
import { type NamedEntry, type NameList, nameList, usedNames } from "./name-list.js";
import type { RadarImportNote } from "./notes.js";
import type { ForeignEdition, ForeignName, ForeignRadar, RadarImportOptions } from "./types.js";

const most = 8;
const least = 2;
const standard = defaultRings.map(({ id }) => id);
type Status = (typeof offRings)[number];

/** Rings and categories of an edition, and where its entries go. */
export interface Frame {
  /** undefined: those that every radar has that names none. */
  readonly rings: readonly NamedEntry[] | undefined;
  readonly categories: readonly NamedEntry[];
  /** As the source has them. */
  readonly ringNames: readonly string[];
  readonly categoryCount: number;
  readonly ringOf: (name: string | undefined) => string | undefined;
  readonly statusOf: (name: string | undefined) => Status | undefined;
  readonly categoryOf: (name: string | undefined) => string | undefined;
  /** Where entries without a known category go. */
  readonly otherCategory: string;
  readonly notes: readonly RadarImportNote[];
}

export function frameOf(radar: ForeignRadar, edition: ForeignEdition, options: RadarImportOptions): Frame {
  const notes: RadarImportNote[] = [];
  const place = { file: edition.entries[0]?.place.file ?? "", line: 0 };
  const mapped = new Map([...(options.map ?? [])].map(([foreign, target]) => [sameName(foreign), target]));
  const targetOf = ({ name, title }: ForeignName) =>
    mapped.get(sameName(name)) ?? mapped.get(sameName(title));
  const isStatus = (target: string | undefined): target is Status => offRings.some((one) => one === target);

  const sourceRings = ringsOf(radar, edition, options, place, notes);
  const off = nameList(
    sourceRings.filter((ring) => isStatus(targetOf(ring))),
    targetOf,
  );
  const inRings = sourceRings.filter((ring) => !isStatus(targetOf(ring)));
  const rings = bounded(nameList(inRings, targetOf), most, "rings", place, notes);

  const sourceCategories =
    edition.categories ?? radar.categories ?? usedNames(edition.entries.map(({ category }) => category));
  const all = nameList(sourceCategories);
  // One place is kept for what has no category, and for those that are too many.
  const needsOther =
    all.list.length > most || edition.entries.some(({ category }) => all.idOf(category) === undefined);
  const categories = bounded(all, needsOther ? most - 1 : most, "categories", place, notes);
  const isLacking = edition.entries.some(({ category }) => categories.idOf(category) === undefined);
  const filled = withOther(categories.list, isLacking);
  const added = filled.filter((one) => !categories.list.includes(one));
  if (added.length > 0 && categories.list.length < least && !isLacking) {
    notes.push({ ...place, code: "names-added", what: "categories", names: added.map(({ title }) => title) });
  }
  return {
    rings: standardRings(rings.list) ? undefined : filledRings(rings.list, place, notes),
    categories: filled,
    ringNames: sourceRings.map(({ title }) => title),
    categoryCount: sourceCategories.length,
    ringOf: rings.idOf,
    statusOf: (name) => off.idOf(name) as Status | undefined,
    categoryOf: categories.idOf,
    otherCategory: filled.at(-1)?.id ?? "",
    notes,
  };
}

function ringsOf(
  radar: ForeignRadar,
  edition: ForeignEdition,
  { rings: asked }: RadarImportOptions,
  place: { readonly file: string; readonly line: number },
  notes: RadarImportNote[],
): readonly ForeignName[] {
  const declared = edition.rings ?? radar.rings;
  if (declared !== undefined) return declared;
  const { rings, unknown } = orderRings(usedNames(edition.entries.map(({ ring }) => ring)), asked);
  if (unknown) notes.push({ ...place, code: "ring-order-unknown", rings: rings.map(({ title }) => title) });
  return rings;
}

/** A radar has at most eight; what entries say beyond that is kept with each of them. */
function bounded(
  names: NameList,
  room: number,
  what: "rings" | "categories",
  place: { readonly file: string; readonly line: number },
  notes: RadarImportNote[],
): NameList {
  if (names.list.length <= room) return names;
  const list = names.list.slice(0, room);
  const ids = new Set(list.map(({ id }) => id));
  notes.push({
    ...place,
    code: "too-many-names",
    what,
    names: names.list.slice(room).map(({ title }) => title),
  });
  return {
    list,
    idOf: (name) => {
      const id = names.idOf(name);
      return id !== undefined && ids.has(id) ? id : undefined;
    },
  };
}

/** With a category for entries that have none, last, where there are such or too few categories. */
function withOther(list: readonly NamedEntry[], isLacking: boolean): readonly NamedEntry[] {
  if (list.length >= least && !isLacking) return list;
  const id = list.some((one) => one.id === "other") ? "other-entries" : "other";
  const other = { id, title: "Annet" };
  const filled = [...list, other];
  return filled.length < least ? [...filled, { id: "more", title: "Mer" }].toReversed() : filled;
}

/** The four rings of every radar, named by nothing but their ids: then their words are ours, in every language. */
function standardRings(rings: readonly NamedEntry[]): boolean {
  const places = rings.map(({ id }) => standard.indexOf(id));
  const inOrder = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
  const words = (id: string) =>
    [id, ...(["nb", "nn", "en"] as const).map((language) => ringTitle(id, language) ?? "")].map(sameName);
  return (
    inOrder &&
    rings.every(
      ({ id, title, description }) => description === undefined && words(id).includes(sameName(title)),
    )
  );
}

function filledRings(
  rings: readonly NamedEntry[],
  place: { readonly file: string; readonly line: number },
  notes: RadarImportNote[],
): readonly NamedEntry[] {
  if (rings.length >= least) return rings;
  const free = standard.filter((id) => rings.every((ring) => ring.id !== id));
  const added = free.slice(0, least - rings.length).map((id) => ({ id, title: ringTitle(id, "en") ?? id }));
  notes.push({ ...place, code: "names-added", what: "rings", names: added.map(({ title }) => title) });
  return [...rings, ...added];
}
