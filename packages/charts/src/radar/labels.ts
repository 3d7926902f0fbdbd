import { type Setting, textWidth } from "../text/text-width.js";
import { evenHalves } from "../text/wrap.js";
import { overlap, squareAround } from "./box.js";
import { type Candidate, candidatesFor, type Surroundings } from "./label-candidates.js";
import type { PlacedMark } from "./placed-marks.js";
import type { RadarView } from "./view.js";

/** A technology's name on the chart, in px. */
export interface ChartLabel extends Omit<Candidate, "cost"> {
  readonly id: string;
  /** A short form, not the whole name. */
  readonly short: boolean;
  /** Inside its blip. */
  readonly inside: boolean;
}

/** A chart with more technologies, or smaller, carries no whole names. */
const most = 60;
const leastSize = 560;
const mostWidth = 140;
/** From this drawn radius a short form stands inside its blip, px. */
const insideRadius = 13;

/**
 * Names beside their blips: sixteen places each, never over a blip, another name or anything in `taken`. A name that
 * finds no place stands in its short form, beside the blip or in it, or not at all: the list has every name. Depends
 * on ids, cells, words and width only, never on the order of the file.
 */
export function placeLabels(view: RadarView, around: Omit<Surroundings, "layout">): readonly ChartLabel[] {
  if (view.layout.blips.length > most) return [];
  const { frame, marks } = around;
  const surroundings = { ...around, layout: view.layout };
  const technologies = new Map(view.technologies.map((technology) => [technology.id, technology]));
  const whole = { size: 12, scale: frame.textScale };
  const brief = { size: 11, bold: true, scale: frame.textScale };
  const placed = new Placing();
  if (frame.size >= leastSize) {
    placed.place(
      marks.map((mark) => {
        const ways = waysToWrite(technologies.get(mark.id)?.title ?? "", whole);
        return { mark, short: false, candidates: candidatesFor(mark, ways, whole, surroundings) };
      }),
    );
  }
  const left = marks.filter((mark) => !placed.labels.has(mark));
  const shortOf = (mark: PlacedMark) => technologies.get(mark.id)?.short ?? "";
  const inside = left.filter((mark) => {
    const own = technologies.get(mark.id);
    return !own?.departs && !own?.lags && fitsInside(shortOf(mark), mark, brief);
  });
  placed.place(
    left
      .filter((mark) => shortOf(mark) !== "" && !inside.includes(mark))
      .map((mark) => ({
        mark,
        short: true,
        candidates: candidatesFor(mark, [[shortOf(mark)]], brief, surroundings),
      })),
  );
  return [
    ...[...placed.labels].map(([mark, { candidate, short }]): ChartLabel => {
      return { id: mark.id, ...candidate, short, inside: false };
    }),
    ...inside.map((mark) => insideLabel(mark, shortOf(mark), brief.size)),
  ];
}

/** A part shorter than this would stand alone on its line like a slip, px. */
const leastPart = 28;

/** One line when it is narrow enough, and two. */
function waysToWrite(title: string, setting: Setting): (readonly string[])[] {
  const halves = evenHalves(title, setting) ?? [];
  const inTwo = halves.length > 0 && halves.every((half) => textWidth(half, setting) >= leastPart);
  return [[title], ...(inTwo ? [halves] : [])].filter((lines) =>
    lines.every((line) => line !== "" && textWidth(line, setting) <= mostWidth),
  );
}

function fitsInside(short: string, { r }: PlacedMark, setting: Setting): boolean {
  return short !== "" && r >= insideRadius && textWidth(short, setting) <= 1.8 * r;
}

function insideLabel(mark: PlacedMark, short: string, size: number): ChartLabel {
  const { id, x, y, r } = mark;
  return {
    id,
    lines: [short],
    x,
    y: y + size * 0.36,
    anchor: "middle",
    size,
    short: true,
    inside: true,
    box: squareAround(mark, r),
  };
}

interface Wish {
  readonly mark: PlacedMark;
  readonly short: boolean;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

interface Placed {
  readonly candidate: Candidate;
  readonly short: boolean;
  readonly wish: Wish;
}

/** Chooses one candidate per blip, no two over each other: who has fewest ways out chooses first, then room is made. */
class Placing {
  readonly labels = new Map<PlacedMark, Placed>();

  place(wishes: readonly Wish[]): void {
    const ordered = wishes.toSorted(
      (a, b) => a.candidates.length - b.candidates.length || (a.mark.id < b.mark.id ? -1 : 1),
    );
    for (const wish of ordered) this.put(wish, this.firstFree(wish, []));
    for (const wish of ordered) if (!this.labels.has(wish.mark)) this.makeRoom(wish);
    // What made room or came first may have a better place now.
    for (const wish of ordered) if (this.labels.has(wish.mark)) this.put(wish, this.firstFree(wish, []));
  }

  private put(wish: Wish, candidate: Candidate | undefined): void {
    if (candidate !== undefined) this.labels.set(wish.mark, { candidate, short: wish.short, wish });
  }

  private firstFree(wish: Wish, alsoTaken: readonly Candidate[]): Candidate | undefined {
    return wish.candidates.find(
      (candidate) =>
        this.inTheWayOf(candidate, wish.mark).length === 0 &&
        alsoTaken.every((other) => !overlap(candidate.box, other.box)),
    );
  }

  private inTheWayOf(candidate: Candidate, mark: PlacedMark): [PlacedMark, Placed][] {
    return [...this.labels].filter(
      ([other, placed]) => other !== mark && overlap(placed.candidate.box, candidate.box),
    );
  }

  /** Takes a place that one other name holds, when that one has another to go to. */
  private makeRoom(wish: Wish): void {
    for (const candidate of wish.candidates) {
      const [other, ...more] = this.inTheWayOf(candidate, wish.mark);
      if (other === undefined || more.length > 0) continue;
      const moved = this.firstFree(other[1].wish, [candidate]);
      if (moved === undefined) continue;
      this.put(other[1].wish, moved);
      this.put(wish, candidate);
      return;
    }
  }
}
