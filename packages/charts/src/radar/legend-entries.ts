import { formatNumber } from "@kommuneradar/core";
import { radarWords } from "../text/radar.js";
import type { MarkSigns } from "./mark-signs.js";
import { sinceWords } from "./since/words.js";
import type { RadarView, TechnologyView } from "./view.js";

export interface LegendEntry {
  readonly text: string;
  readonly signs: MarkSigns;
  /** It is a ghost's sign: of one that moved, or of one that is gone. */
  readonly ghost?: "moved" | "gone";
  /** The technologies that bear the sign, where the legend names them, with the words that join them. */
  readonly names: readonly string[];
}

/** The signs in use on a radar's marks, and no others: first what moved and what is new, by name, `most` of each (0: how many). */
export function legendEntries(view: RadarView, most: number): LegendEntry[] {
  const words = radarWords(view.language);
  const moved = (direction: 1 | -1) => ({ kind: "moved", by: direction, from: "" }) as const;
  const movedBy = ({ movement }: TechnologyView) => (movement?.kind === "moved" ? movement.by : 0);
  const kinds: readonly Kind[] = [
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
    {
      text: words.legendNew,
      isUsed: ({ movement }) => movement?.kind === "new",
      signs: { movement: { kind: "new" } },
    },
    { text: words.legendOverdue, isUsed: ({ overdue }) => overdue, signs: { overdue: true } },
    { text: words.legendDeparts, isUsed: ({ departs }) => departs, signs: { departs: true } },
    {
      text: view.sector === undefined ? words.legendLags : words.legendLagsHere,
      isUsed: ({ lags }) => lags,
      signs: { lags: true },
    },
  ];
  const marks = kinds.flatMap(({ text, isUsed, signs }) => {
    const bearers = view.technologies.filter((own) => own.state === "placed" && isUsed(own));
    if (bearers.length === 0) return [];
    const isMove = signs.movement !== undefined;
    const isNamed = isMove && most > 0;
    return [
      {
        text: isMove ? `${text} ${formatNumber(bearers.length, view.language)}${isNamed ? ":" : ""}` : text,
        signs: { ...bare, ...signs },
        names: isNamed ? joined(bearers, most, words.andMore) : [],
      },
    ];
  });
  return [...marks, ...ghostEntries(view)];
}

/** The signs of what stood elsewhere, where there is such. */
function ghostEntries({ since, language }: RadarView): LegendEntry[] {
  const { legendGhost, legendGone } = sinceWords(language);
  const entries = [
    { text: legendGhost, ghost: "moved" },
    { text: legendGone, ghost: "gone" },
  ] as const;
  return entries
    .filter(({ ghost }) => since?.ghosts.some(({ moved }) => moved === (ghost === "moved")))
    .map((entry) => ({ ...entry, signs: bare, names: [] }));
}

interface Kind {
  readonly text: string;
  readonly isUsed: (technology: TechnologyView) => boolean;
  readonly signs: Partial<MarkSigns>;
}

/** A sign stands for every category: it is drawn in the colour of text. */
const bare: MarkSigns = {
  category: "",
  ring: null,
  overdue: false,
  departs: false,
  lags: false,
  movement: null,
};

/** "A,", "B,", "C", or with more of them "A,", "B", "and 7 more". */
function joined(
  technologies: readonly TechnologyView[],
  most: number,
  andMore: (count: number) => string,
): string[] {
  const shown = technologies.slice(0, technologies.length > most ? most - 1 : most);
  const names = shown.map(({ title }, index) => (index === shown.length - 1 ? title : `${title},`));
  const more = technologies.length - shown.length;
  return more > 0 ? [...names, andMore(more)] : names;
}
