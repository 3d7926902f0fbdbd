import {
  type DiffLine,
  describeDiff,
  inputTitle,
  type Language,
  type Radar,
  type RadarDiff,
  rememberedDiff,
  resolveText,
  sectorTitle,
} from "@kommuneradar/core";
import { ringNames } from "./ring-names.js";
import { type SinceWords, sinceWords } from "./text/since.js";

/** What happened to a technology since its radar was as it is compared with. */
export interface TechnologyChange {
  readonly id: string;
  /** Nearer to the middle, further out, come onto the rings, or changed where it stands. */
  readonly kind: "in" | "out" | "new" | "changed";
  /** "flyttet inn fra Utred siden HEAD". */
  readonly text: string;
}

type Changes = ReadonlyMap<string, TechnologyChange>;

/** Asked once per lens: what two readings differ in is put into words once, in each language. */
const known = new WeakMap<RadarDiff, Map<string, Changes>>();

/** By technology; what did not change is not in it, and of what changed in several ways the weightiest is told. */
export function changesSince(radar: Radar, earlier: Radar, label: string, language: Language): Changes {
  const diff = rememberedDiff(earlier, radar);
  const made = known.get(diff) ?? new Map<string, Changes>();
  known.set(diff, made);
  const key = `${language} ${label}`;
  const changes = made.get(key) ?? compare(diff, label, language);
  made.set(key, changes);
  return changes;
}

function compare(diff: RadarDiff, label: string, language: Language): Changes {
  const words = sinceWords(language, label);
  const ringBefore = ringNames(diff.old, language);
  const changes = new Map<string, TechnologyChange>();
  const say = (id: string, kind: TechnologyChange["kind"], text: string) => {
    if (!changes.has(id)) changes.set(id, { id, kind, text });
  };
  for (const id of diff.added) say(id, "new", words.added);
  for (const { id, by, from } of diff.moved) {
    say(
      id,
      by > 0 ? "in" : "out",
      by > 0 ? words.movedIn(ringBefore(from)) : words.movedOut(ringBefore(from)),
    );
  }
  for (const { id } of diff.placed) say(id, "new", words.placed);
  for (const { id, ring } of diff.unplaced) say(id, "changed", words.unplaced(ringBefore(ring)));
  for (const { id } of diff.revived) say(id, "new", words.revived);
  for (const { id } of diff.retired) say(id, "changed", words.retired);
  for (const { id, from } of diff.recategorised) {
    say(id, "changed", words.recategorised(categoryTitle(diff.old, from, language)));
  }
  for (const again of diff.reassessed) say(again.id, "changed", reassessed(again, language, words));
  for (const { from, to } of diff.renamed) say(to, "changed", words.renamed(from));
  // What is left are keys of the entry, which the diff names in its own words.
  const lines = new Map(
    describeDiff(diff, language)
      .filter(isEdit)
      .map(({ id, text }) => [id, text]),
  );
  for (const { id } of diff.edited) say(id, "changed", words.edited(lines.get(id) ?? ""));
  return changes;
}

function isEdit({ kind }: DiffLine): boolean {
  return kind === "edited" || kind === "textOnly";
}

/** The inputs that changed, and the sectors in which one did; nothing where it was assessed with the same result. */
function reassessed(
  { inputs, areas }: RadarDiff["reassessed"][number],
  language: Language,
  words: SinceWords,
): string {
  const named = [
    ...inputs.map(({ input }) => inputTitle(input, language).toLowerCase()),
    ...areas.map(({ sector }) => sectorTitle(sector, language)),
  ];
  return words.reassessed([...new Set(named)].join(", "));
}

function categoryTitle({ categories, language: own }: Radar, id: string, language: Language): string {
  return resolveText(categories.find((category) => category.id === id)?.title, language, own) || id;
}
