import { layoutCells } from "@kommuneradar/core";
import { type RadarWords, radarWords } from "../text/radar.js";
import { inReadingOrder } from "./reading-order.js";
import type { RadarView, SectorView, TechnologyView } from "./view.js";

/**
 * The radar of one sector: each technology used there stands in the ring it has there, the others are *not assessed for
 * the sector*. Its layout is one of its own, from the same pure function. Movements are the municipality's and stay out.
 */
export function inSector(view: RadarView, sector: SectorView): RadarView {
  const known = made.get(view)?.get(sector.id);
  if (known !== undefined) return known;
  const own = makeSectorView(view, sector);
  made.set(view, (made.get(view) ?? new Map<string, RadarView>()).set(sector.id, own));
  return own;
}

/** Made once per view and sector: page and screen reader ask for the same. */
const made = new WeakMap<RadarView, Map<string, RadarView>>();

function makeSectorView(view: RadarView, sector: SectorView): RadarView {
  const words = radarWords(view.language);
  const technologies = view.technologies.map((own) => technologyInSector(own, sector, words));
  const layout = layoutCells(
    view,
    technologies.map(({ id, placedAs, category, ring, state }) => ({
      id,
      placedAs,
      category,
      ring: ring ?? undefined,
      status: state === "not-relevant" || state === "phased-out" ? state : "active",
    })),
  );
  const count = (category: string) => layout.blips.filter((blip) => blip.category === category).length;
  return {
    ...view,
    sector,
    since: view.since && { ...view.since, ghosts: [] },
    layout,
    categories: view.categories.map((category) => ({ ...category, count: count(category.id) })),
    technologies: inReadingOrder(technologies, view),
  };
}

function technologyInSector(whole: TechnologyView, sector: SectorView, words: RadarWords): TechnologyView {
  if (whole.state === "not-relevant" || whole.state === "phased-out") return whole;
  const { title, categoryTitle } = whole;
  const unmarked = { ...whole, movement: null, movementText: "", lags: false, lagsText: "" };
  const here = whole.sectors.find((own) => own.sector === sector.id);
  if (here === undefined) {
    const ringTitle = words.notInSector(sector.title);
    return {
      ...unmarked,
      ring: null,
      ringTitle,
      state: "not-in-sector",
      departs: false,
      followsRule: false,
      overdue: false,
      missing: "",
      label: `${title}, ${ringTitle}, ${categoryTitle}`,
    };
  }
  const inherits = here.why === "";
  const departs = inherits && whole.departs;
  const lagsText = here.lags ? words.lagsHere(whole.ringTitle) : "";
  const ringTitle = here.ring === null ? here.ringTitle : words.inSector(here.ringTitle, sector.title);
  const marks = [lagsText, whole.overdue ? words.overdue : "", departs ? words.departs : ""];
  return {
    ...unmarked,
    ring: here.ring,
    ringTitle: here.ringTitle,
    state: here.ring === null ? "unplaced" : "placed",
    departs,
    followsRule: here.ring !== null && !departs && (!inherits || whole.followsRule),
    lags: here.lags,
    lagsText,
    missing: here.missing,
    label: [title, ringTitle, categoryTitle, ...marks].filter((part) => part !== "").join(", "),
    ...(inherits ? {} : { why: here.why, inputs: here.inputs, ringBecause: "" }),
  };
}
