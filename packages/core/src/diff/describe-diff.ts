import type { Radar, Technology } from "../radar/model.js";
import { placeTechnology } from "../radar/placement.js";
import { type Language, resolveText, type Text } from "../text/localized.js";
import { inputTitle, levelTitle, sectorTitle, vocabulary } from "../text/vocabulary.js";
import type {
  AreaInputChange,
  InputChange,
  Move,
  RadarDiff,
  Reassessment,
  TechnologyField,
} from "./types.js";
import { diffWords } from "./words/index.js";
import { type DiffKind, diffKinds } from "./words/words.js";

/** Something that is different, in words. */
export interface DiffLine {
  /** Lines of one kind follow one another, in the order of `diffKinds`. */
  readonly kind: DiffKind;
  /** Heading of its kind. */
  readonly heading: string;
  /** The technology, by the newer id; undefined for the radar itself. */
  readonly id: string | undefined;
  /** Of the technology, in the language where the radar has it in that; of the radar itself, in words. */
  readonly title: string;
  /** What is different, in a clause without the title. */
  readonly text: string;
}

/** A diff in words: kind by kind, the ids of each in order. What a move already tells is not told a second time. */
export function describeDiff(diff: RadarDiff, language: Language): readonly DiffLine[] {
  const words = diffWords(language);
  const speak = speaker(language);
  const before = sideOf(diff.old, language);
  const after = sideOf(diff.new, language);
  const reassessments = new Map(diff.reassessed.map((again) => [again.id, again]));
  const lines: DiffLine[] = [];
  const say = (kind: DiffKind, id: string, text: string, side = after) =>
    lines.push({ kind, heading: words.kinds[kind], id, title: side.title(id), text });

  for (const move of diff.moved) {
    const text = words.moved(Math.abs(move.by), move.by > 0, before.ring(move.from), after.ring(move.to));
    say(move.by > 0 ? "movedIn" : "movedOut", move.id, text + reason(move));
  }
  for (const { id, ring } of diff.placed) say("placed", id, words.placed(after.ring(ring)));
  for (const { id, ring } of diff.unplaced) say("unplaced", id, words.unplaced(before.ring(ring)));
  for (const id of diff.added) say("added", id, words.added(after.drawn(id), after.categoryOf(id)));
  for (const id of diff.removed)
    say("removed", id, words.removed(before.drawn(id), before.categoryOf(id)), before);
  for (const { from, to } of diff.renamed) say("renamed", to, words.renamed(from));
  for (const { from, to } of diff.proposed) say("proposed", to, words.proposed(from));
  const { status } = vocabulary(language);
  for (const { id, from, to } of diff.retired) say("retired", id, words.status(status[from], status[to]));
  for (const { id, from, to } of diff.revived) say("revived", id, words.status(status[from], status[to]));
  for (const { id, from, to } of diff.recategorised) {
    say("recategorised", id, words.recategorised(before.category(from), after.category(to)));
  }
  const moved = new Set(diff.moved.map(({ id }) => id));
  for (const again of diff.reassessed) {
    if (!moved.has(again.id) || again.areas.length > 0) say("reassessed", again.id, assessed(again));
  }
  const told = toldElsewhere(diff);
  const textOnly = new Set(diff.textOnly);
  for (const { id, fields } of diff.edited) {
    const rest = fields.filter((field) => !told(id, field)).map((field) => words.fields[field]);
    if (rest.length > 0) say(textOnly.has(id) ? "textOnly" : "edited", id, words.edited(rest.join(", ")));
  }
  if (diff.radar.length > 0) {
    const text = diff.radar.map((field) => words.fields[field]).join(", ");
    lines.push({ kind: "radar", heading: words.kinds.radar, id: undefined, title: words.theRadar, text });
  }
  return lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => diffKinds.indexOf(a.line.kind) - diffKinds.indexOf(b.line.kind) || a.index - b.index)
    .map(({ line }) => line);

  function reason({ id, why }: Move): string {
    const again = reassessments.get(id);
    const reasons = [
      ...why.inputs.map(speak),
      ...(why.departs ? [after.text(why.because) || words.departs] : []),
    ].join(", ");
    const said = [again?.by, again?.date].filter(Boolean).join(", ");
    const committed = again?.committed && words.committed(again.committed.by, again.committed.date);
    const who = [said, again?.by === undefined ? committed : undefined].filter(Boolean).join(", ");
    return (reasons && words.because(reasons)) + (who && ` (${who})`);
  }

  function assessed({ id, inputs, areas, by, date, committed }: Reassessment): string {
    // Of a technology that moved, its own inputs stand beside the move.
    const own = moved.has(id) ? [] : inputs.map(speak);
    const text = words.reassessed([...own, ...areas.map(inArea)].join(", "), by, date);
    return by === undefined && committed
      ? `${text} (${words.committed(committed.by, committed.date)})`
      : text;
  }

  function inArea(change: AreaInputChange): string {
    const place = after.text(change.title) || sectorTitle(change.sector, language);
    return `${place}: ${speak(change)}`;
  }
}

/** Words for when a diff has no lines. */
export function nothingDiffers(language: Language): string {
  return diffWords(language).nothing;
}

function speaker(language: Language) {
  const level = ({ input }: InputChange, value: string | undefined) =>
    value === undefined ? undefined : levelTitle(input, value, language);
  return (change: InputChange): string =>
    diffWords(language).input(
      inputTitle(change.input, language).toLowerCase(),
      level(change, change.from),
      level(change, change.to),
    );
}

/** Keys that a line of another kind has told of. */
function toldElsewhere(diff: RadarDiff): (id: string, field: TechnologyField) => boolean {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const byField: Partial<Record<TechnologyField, ReadonlySet<string>>> = {
    category: ids(diff.recategorised),
    assessment: ids(diff.reassessed),
    areasOfUse: ids(diff.reassessed.filter(({ areas }) => areas.length > 0)),
    ringBecause: ids(diff.moved.filter(({ why }) => why.departs)),
  };
  return (id, field) => byField[field]?.has(id) ?? false;
}

/** Names of one of the two radars, as they are shown. */
function sideOf(radar: Radar, language: Language) {
  const text = (value: Text | undefined) => resolveText(value, language, radar.language);
  const titles = (list: readonly { readonly id: string; readonly title: Text }[]) =>
    new Map(list.map(({ id, title }) => [id, text(title) || id]));
  const rings = titles(radar.rings);
  const categories = titles(radar.categories);
  const technologies = new Map<string, Technology>(radar.technologies.map((one) => [one.id, one]));
  const ring = (id: string) => rings.get(id) ?? id;
  const category = (id: string) => categories.get(id) ?? id;
  return {
    text,
    ring,
    category,
    title: (id: string) => text(technologies.get(id)?.title) || id,
    categoryOf: (id: string) => category(technologies.get(id)?.category ?? ""),
    drawn: (id: string) => {
      const technology = technologies.get(id);
      if (technology === undefined) return undefined;
      if (technology.status !== "active") return vocabulary(language).status[technology.status];
      const drawn = placeTechnology(radar, technology).ring;
      return drawn === undefined ? undefined : ring(drawn);
    },
  };
}
