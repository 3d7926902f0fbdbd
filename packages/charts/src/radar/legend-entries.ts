import { radarWords } from "../text/radar.js";
import type { MarkSigns } from "./mark-signs.js";
import type { RadarView, TechnologyView } from "./view.js";

export interface LegendEntry {
  readonly text: string;
  readonly signs: MarkSigns;
}

/** The signs in use on a radar's marks, and no others. */
export function legendEntries(view: RadarView): LegendEntry[] {
  const words = radarWords(view.language);
  const moved = (direction: 1 | -1) => ({ kind: "moved", by: direction, from: "" }) as const;
  const movedBy = ({ movement }: TechnologyView) => (movement?.kind === "moved" ? movement.by : 0);
  const kinds: {
    text: string;
    isUsed: (technology: TechnologyView) => boolean;
    signs: Partial<MarkSigns>;
  }[] = [
    {
      text: words.legendNew,
      isUsed: ({ movement }) => movement?.kind === "new",
      signs: { movement: { kind: "new" } },
    },
    {
      text: words.legendMovedIn,
      isUsed: (technology) => movedBy(technology) > 0,
      signs: { movement: moved(1) },
    },
    {
      text: words.legendMovedOut,
      isUsed: (technology) => movedBy(technology) < 0,
      signs: { movement: moved(-1) },
    },
    { text: words.legendOverdue, isUsed: ({ overdue }) => overdue, signs: { overdue: true } },
    { text: words.legendDeparts, isUsed: ({ departs }) => departs, signs: { departs: true } },
    {
      text: view.sector === undefined ? words.legendLags : words.legendLagsHere,
      isUsed: ({ lags }) => lags,
      signs: { lags: true },
    },
  ];
  return kinds.flatMap(({ text, isUsed, signs }) => {
    const example = view.technologies.find(isUsed);
    if (example === undefined) return [];
    const bare = {
      category: example.category,
      ring: null,
      overdue: false,
      departs: false,
      lags: false,
      movement: null,
    };
    return [{ text, signs: { ...bare, ...signs } }];
  });
}
