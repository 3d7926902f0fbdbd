import { layoutRadar, type Radar } from "@kommuneradar/core";
import fc from "fast-check";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  buildRadarView,
  type Comparing,
  inSector,
  layoutWithPast,
  lightPalette,
  pastOf,
  planChart,
  RadarPage,
  type RadarPageProps,
  type RadarView,
  renderRadarSvg,
  startState,
  type TimelineView,
} from "../../src/index.ts";
import { elementsOf, textOf } from "./markup.ts";
import { madeRadar, madeTechnology, tenAreas } from "./radars.ts";

const options = { language: "nb", today: "2026-11-24" } as const;

function compared(now: Radar, earlier: Radar | undefined, problem?: string): RadarView {
  const { layout, placeOf } = layoutWithPast(now, pastOf(earlier ? [earlier] : []));
  const since = { label: "HEAD", radar: earlier, placeOf, ...(problem && { problem }) };
  return buildRadarView(now, layout, { ...options, since });
}

/** The radar with one technology changed; `undefined` takes it out. */
function changed(radar: Radar, id: string, parts: object | undefined): Radar {
  const technologies = radar.technologies.flatMap((own) =>
    own.id !== id ? [own] : parts === undefined ? [] : [{ ...own, ...parts }],
  );
  return { ...radar, technologies };
}

function page(view: RadarView, props: Partial<RadarPageProps> = {}): string {
  return renderToStaticMarkup(
    <RadarPage
      view={view}
      palette={lightPalette}
      width={1400}
      height={900}
      state={startState}
      onState={() => undefined}
      onReveal={() => undefined}
      {...props}
    />,
  );
}

const radars = fc
  .record({
    count: fc.integer({ min: 1, max: 90 }),
    segments: fc.integer({ min: 1, max: 6 }),
    lane: fc.boolean(),
  })
  .map(madeRadar);
/** Rings, or none, that some of the technologies stood in before. */
const before = fc.array(fc.tuple(fc.nat(), fc.constantFrom("adopt", "trial", "assess", "hold", undefined)), {
  maxLength: 40,
});

function earlierOf(radar: Radar, moves: readonly (readonly [number, string | undefined])[]): Radar {
  const { technologies } = radar;
  const rings = new Map(moves.map(([at, ring]) => [at % technologies.length, ring]));
  return {
    ...radar,
    technologies: technologies.map((own, index) => {
      if (!rings.has(index)) return own;
      const { ring: _, ...rest } = own;
      const ring = rings.get(index);
      return ring === undefined ? rest : { ...rest, ring };
    }),
  };
}

describe("a layout with the past", () => {
  it("gives everything that stands or stood a place of its own, and moves nothing on the way there", () => {
    fc.assert(
      fc.property(radars, before, (now, moves) => {
        const earlier = earlierOf(now, moves);
        const past = pastOf([earlier, now]);
        const [laid, laidBefore] = [layoutWithPast(now, past), layoutWithPast(earlier, past)];
        const view = compared(now, earlier);
        const places = [...view.layout.blips, ...(view.since?.ghosts ?? [])];
        expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
        // Seen from either end, what stands in the same ring stands in the same place.
        const rings = new Map(laidBefore.layout.blips.map((blip) => [blip.id, blip]));
        for (const blip of laid.layout.blips) {
          const old = rings.get(blip.id);
          if (old?.ring === blip.ring) expect([old.x, old.y, old.r]).toEqual([blip.x, blip.y, blip.r]);
        }
      }),
    );
  });

  it("is the radar's own layout where nothing stood elsewhere", () => {
    const radar = madeRadar({ count: 40, segments: 4, lane: true });
    expect(layoutWithPast(radar, pastOf([radar])).layout).toEqual(layoutRadar(radar));
  });

  it("keeps no place in rings and categories that are no longer there", () => {
    const now = madeRadar({ count: 12, segments: 3 });
    const earlier = changed(now, now.technologies[0]?.id ?? "", { category: "gone", ring: "nowhere" });
    const laid = layoutWithPast(now, pastOf([earlier]));
    expect(laid.layout).toEqual(layoutRadar(now));
  });
});

describe("a comparison", () => {
  const now = tenAreas();
  const robots = "software-robots";
  const moved = changed(now, robots, { ring: "assess" });

  it("shows where what moved stood, marks it, and says so", () => {
    const view = compared(now, moved);
    expect(view.since?.ghosts.map(({ id, ring, moved: still }) => [id, ring, still])).toEqual([
      [robots, "assess", true],
    ]);
    expect(view.technologies.find(({ id }) => id === robots)?.movement).toEqual({
      kind: "moved",
      by: 2,
      from: "assess",
    });
    expect(view.since?.changes.map(({ id, kind }) => [id, kind])).toEqual([[robots, "movedIn"]]);
  });

  it("crosses out what was removed or left the rings, and knows a technology by an earlier id", () => {
    const without = compared(changed(now, robots, undefined), now);
    expect(without.since?.ghosts.map(({ id, moved: still }) => [id, still])).toEqual([[robots, false]]);
    expect(without.since?.changes.map(({ id, kind }) => [id, kind])).toEqual([[null, "removed"]]);
    const retired = compared(changed(now, robots, { status: "phased-out" }), now);
    expect(retired.since?.ghosts.map(({ id, moved: still }) => [id, still])).toEqual([[robots, false]]);
    const renamed = compared(changed(now, robots, { id: "rpa", aliases: [robots], ring: "hold" }), now);
    expect(renamed.since?.ghosts.map(({ id, moved: still }) => [id, still])).toEqual([["rpa", true]]);
    const onlyRenamed = compared(changed(now, robots, { id: "rpa", aliases: [robots] }), now);
    expect(onlyRenamed.since?.ghosts).toEqual([]);
  });

  it("shows the way of what changed its category alone, without a mark for a ring", () => {
    const view = compared(changed(now, robots, { category: "services" }), now);
    expect(view.since?.ghosts.map(({ id, category, moved: still }) => [id, category, still])).toEqual([
      [robots, now.technologies.find(({ id }) => id === robots)?.category, true],
    ]);
    expect(view.technologies.find(({ id }) => id === robots)?.movement).toBeNull();
  });

  it("marks nothing where there is nothing to compare with, and says why", () => {
    const view = compared(now, undefined, "Filen fantes ikke i HEAD.");
    expect(view.since).toEqual({
      label: "HEAD",
      problem: "Filen fantes ikke i HEAD.",
      ghosts: [],
      changes: [],
    });
    expect(view.technologies.every(({ movement }) => movement === null)).toBe(true);
    expect(textOf(page(view))).toContain("Siden HEAD: Filen fantes ikke i HEAD.");
  });

  it("is the municipality's: a sector's rings have no ghosts", () => {
    const view = compared(now, moved);
    const [sector] = view.sectors;
    expect(sector && inSector(view, sector).since?.ghosts).toEqual([]);
  });

  it("draws an empty disc and an arrow for each move, under the marks, and the legend says what they are", () => {
    const view = compared(now, moved);
    const svg = renderRadarSvg(view, { palette: lightPalette });
    const ghosts = svg.slice(svg.indexOf('class="kr-ghosts"'), svg.indexOf('role="list"'));
    expect(elementsOf(ghosts).filter(({ name }) => name === "path")).toHaveLength(1);
    expect(elementsOf(ghosts).filter(({ name }) => name === "circle")).toHaveLength(1);
    expect(textOf(svg)).toContain("Sto her");
    expect(renderRadarSvg(compared(now, now), { palette: lightPalette })).not.toContain("kr-ghosts");
  });

  it("lets no name lie over a ghost", () => {
    fc.assert(
      fc.property(radars, before, (radar, moves) => {
        const plan = planChart(compared(radar, earlierOf(radar, moves)), 900, 1);
        for (const { box, inside } of plan.labels.values()) {
          if (inside) continue;
          for (const { x, y, r } of plan.ghosts.discs.values()) {
            const apart =
              x + r <= box.left + 1e-6 ||
              x - r >= box.right - 1e-6 ||
              y + r <= box.top + 1e-6 ||
              y - r >= box.bottom - 1e-6;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the page of a comparison", () => {
  const now = madeRadar({ count: 90, segments: 4 });
  const earlier = {
    ...now,
    technologies: [...now.technologies.slice(60), madeTechnology("fax", { title: "Faks" })],
  };
  const view = compared(now, earlier);
  const comparing: Comparing = {
    onCompare: () => undefined,
    onStop: () => undefined,
    timeline: undefined,
    onTimeline: () => undefined,
    onShowEdition: () => undefined,
  };

  it("lists the changes under headings before the technologies, forty at a time", () => {
    const markup = page(view, { comparing });
    const text = textOf(markup);
    expect(text).toContain("Siden HEAD 61 endringer");
    expect(markup.indexOf("kr-changes")).toBeLessThan(markup.indexOf("kr-list"));
    expect(text).toContain("Vis 21 til");
    expect(text).toContain("Slutt å sammenligne");
  });

  it("has one stop of the Tab key in the changes of each kind, at the chosen one where it has it", () => {
    const id = now.technologies[1]?.id;
    const list = (highlighted?: string) => {
      const moved = { ...earlier, technologies: earlier.technologies.map((own) => ({ ...own, owner: "x" })) };
      const markup = page(compared(now, moved), { comparing, highlighted });
      return elementsOf(markup.slice(markup.indexOf("kr-changes"), markup.indexOf("kr-list")));
    };
    const labels = list().flatMap(({ name, attributes }) =>
      name === "ul" ? (attributes.get("aria-label") ?? "no choice") : [],
    );
    const options = (highlighted?: string) =>
      list(highlighted).filter(({ attributes }) => attributes.get("role") === "option");
    const stops = (highlighted?: string) =>
      options(highlighted).filter(({ attributes }) => attributes.get("tabindex") === "0");
    expect(options().length).toBeGreaterThan(30);
    expect(stops()).toHaveLength(labels.filter((label) => label !== "no choice").length);
    expect(stops(id).filter(({ attributes }) => attributes.get("aria-selected") === "true")).toHaveLength(1);
  });

  it("says of a chosen technology what changed", () => {
    const id = now.technologies[0]?.id;
    const markup = page(view, { comparing, state: { ...startState, selected: id } });
    const section = markup.slice(markup.indexOf('class="kr-since"'));
    expect(textOf(section.slice(0, section.indexOf("</section>")))).toMatch(/Siden HEAD Nye: ny i/);
  });

  it("has controls for it only where there is somebody to ask", () => {
    expect(page(view)).not.toContain("kr-since-tool");
    expect(textOf(page(view))).not.toContain("Slutt å sammenligne");
    expect(page(view, { comparing })).toContain("kr-since-tool");
  });

  it("has a timeline that names the edition and its place, and no other end of the comparison beside it", () => {
    const timeline: TimelineView = {
      editions: [
        { id: "a", label: "1. mars 2025 · Våren" },
        { id: "b", label: "1. okt. 2025 · Høsten" },
        { id: "now", label: "Slik den står nå" },
      ],
      at: 1,
      note: "",
    };
    const markup = page(view, { comparing: { ...comparing, timeline } });
    const [range] = elementsOf(markup).filter(({ attributes }) => attributes.get("type") === "range");
    expect(range?.attributes.get("max")).toBe("2");
    expect(range?.attributes.get("value")).toBe("1");
    expect(range?.attributes.get("aria-valuetext")).toBe("1. okt. 2025 · Høsten, 2 av 3");
    expect(textOf(markup)).not.toContain("Slutt å sammenligne");
    const lone = page(view, {
      comparing: {
        ...comparing,
        timeline: { editions: timeline.editions.slice(2), at: 0, note: "Ingen tidligere utgave." },
      },
    });
    expect(lone).not.toContain('type="range"');
    expect(textOf(lone)).toContain("Ingen tidligere utgave.");
  });
});

it("a title that there is in another language alone says so in the list, the table, the details and what moved", () => {
  const base = madeRadar({ count: 3, segments: 2 });
  const titled: Radar = {
    ...base,
    language: "nb",
    technologies: [
      madeTechnology("a", { title: "Roboter", ring: "adopt" }),
      madeTechnology("b", { title: { nb: "Sky", en: "Cloud" }, ring: "trial" }),
    ],
  };
  const now = changed(titled, "a", { ring: "trial" });
  const { layout, placeOf } = layoutWithPast(now, pastOf([titled]));
  const since = { label: "HEAD", radar: titled, placeOf };
  const view = buildRadarView(now, layout, { ...options, language: "en", since });
  const shown = [
    page(view),
    page(view, { state: { ...startState, selected: "a" } }),
    page(view, { state: { ...startState, mode: "table" } }),
  ].join("");
  expect(shown).toMatch(/<span lang="nb">Roboter<\/span><span class="kr-muted">/);
  expect(shown).toMatch(/<h2[^>]* lang="nb"[^>]*>Roboter/);
  expect(shown).toMatch(/<th scope="row" lang="nb">/);
  expect(shown).toContain("Cloud");
  expect(shown).not.toMatch(/lang="[a-z]+"[^>]*>(<[^>]+>)?Cloud/);
});
