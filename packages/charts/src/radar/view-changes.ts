import type { RadarView, TechnologyView } from "./view-model.js";

/** What is to be done to a view to get the next one; as plain JSON far smaller than the view of a large radar. */
export interface RadarViewChanges {
  /** All but the lists below; absent parts are as they were. */
  readonly head: Partial<Omit<RadarView, "technologies" | "layout">>;
  /** Technologies that are new or not as before. */
  readonly technologies: readonly TechnologyView[];
  /** Ids of all technologies in their order, when that is another. */
  readonly order?: readonly string[];
  /** The layout but its blips, when it is another. */
  readonly layout?: Omit<RadarView["layout"], "blips">;
  /** Blips that are new or not as before. */
  readonly blips: RadarView["layout"]["blips"];
  /** Ids of blips that are no longer drawn. */
  readonly gone: readonly string[];
}

/** What changed from one view to the next, by identity of their parts: see `createRadarViewer`. */
export function changesBetween(before: RadarView, after: RadarView): RadarViewChanges {
  const { technologies, layout, ...head } = after;
  const { blips, ...frame } = layout;
  const known = new Set(before.technologies);
  const drawn = new Set(before.layout.blips);
  const ids = technologies.map(({ id }) => id);
  const still = new Set(blips.map(({ id }) => id));
  const sameOrder =
    ids.length === before.technologies.length && ids.every((id, at) => id === before.technologies[at]?.id);
  const sameFrame = Object.entries(frame).every(
    ([key, part]) => part === before.layout[key as keyof typeof frame],
  );
  return {
    head: Object.fromEntries(
      Object.entries(head).filter(([key, part]) => part !== before[key as keyof typeof head]),
    ),
    technologies: technologies.filter((technology) => !known.has(technology)),
    ...(sameOrder ? {} : { order: ids }),
    ...(sameFrame ? {} : { layout: frame }),
    blips: blips.filter((blip) => !drawn.has(blip)),
    gone: before.layout.blips.map(({ id }) => id).filter((id) => !still.has(id)),
  };
}

/** The next view; what the changes do not name is the same object as before. */
export function applyChanges(before: RadarView, changes: RadarViewChanges): RadarView {
  const technologies = new Map(before.technologies.map((technology) => [technology.id, technology]));
  for (const technology of changes.technologies) technologies.set(technology.id, technology);
  const order = changes.order ?? before.technologies.map(({ id }) => id);
  return {
    ...before,
    ...changes.head,
    technologies: order.flatMap((id) => technologies.get(id) ?? []),
    layout: {
      ...before.layout,
      ...changes.layout,
      blips: changedBlips(before, changes),
    },
  };
}

/** Blips stand by id, as the layout has them. */
function changedBlips(
  { layout }: RadarView,
  { blips, gone }: RadarViewChanges,
): RadarView["layout"]["blips"] {
  if (blips.length === 0 && gone.length === 0) return layout.blips;
  const drawn = new Map(layout.blips.map((blip) => [blip.id, blip]));
  for (const id of gone) drawn.delete(id);
  for (const blip of blips) drawn.set(blip.id, blip);
  return [...drawn.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
