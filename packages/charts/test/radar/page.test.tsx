import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  lightPalette,
  type Movement,
  planChart,
  RadarBare,
  RadarChart,
  RadarPage,
  type RadarPageProps,
  type RadarPageState,
  type RadarView,
  startState,
} from "../../src/index.ts";
import { elementsOf, textOf } from "./markup.ts";
import { madeRadar, tenAreas, viewOf } from "./radars.ts";

const nothing = () => undefined;

function page(view: RadarView, props: Partial<RadarPageProps & RadarPageState> = {}): string {
  const state = { ...startState, ...props };
  return renderToStaticMarkup(
    <RadarPage
      view={view}
      palette={lightPalette}
      width={1400}
      height={900}
      state={state}
      onState={nothing}
      onReveal={nothing}
      {...props}
    />,
  );
}

const view = viewOf(tenAreas());

describe("the radar page", () => {
  it("has every technology of the file as text, in each arrangement", () => {
    for (const width of [380, 700, 1400]) {
      for (const mode of ["radar", "table"] as const) {
        const text = textOf(page(view, { width, mode }));
        for (const { title } of view.technologies) expect(text).toContain(title);
      }
    }
  });

  it("has one stop of the Tab key in the chart's marks, which are named options", () => {
    const options = elementsOf(page(view)).filter(
      ({ name, attributes }) => name === "g" && attributes.get("role") === "option",
    );
    expect(options).toHaveLength(9);
    expect(options.filter(({ attributes }) => attributes.get("tabindex") === "0")).toHaveLength(1);
    expect(options.map(({ attributes }) => attributes.get("aria-label"))).toContain(
      "Skytjenester, Ta i bruk, Data og plattformer",
    );
  });

  it("has one stop of the Tab key in each ring of the list, at the chosen one where it has it", () => {
    const stopsOf = (selected?: string) =>
      elementsOf(page(view, { width: 700, selected }))
        .filter(({ name, attributes }) => name === "button" && attributes.get("role") === "option")
        .map(({ attributes }) => [attributes.get("tabindex"), attributes.get("aria-selected")].join(" "))
        .join(", ");
    const lists = elementsOf(page(view)).filter(
      ({ name, attributes }) => name === "ul" && attributes.get("role") === "listbox",
    );
    expect(lists.map(({ attributes }) => attributes.get("aria-label"))).toEqual([
      "Ta i bruk",
      "Test og piloter",
      "Utred",
      "Avvent",
    ]);
    expect(stopsOf().match(/0 false/g)).toHaveLength(4);
    expect(stopsOf("cloud").match(/0 true/g)).toHaveLength(1);
    expect(stopsOf("cloud").match(/(^|, )0 /g)).toHaveLength(4);
  });

  it("marks the chosen one, draws its relations and opens its details in the order of the design", () => {
    const markup = page(view, { selected: "software-robots" });
    const chosen = elementsOf(markup).filter(({ attributes }) => attributes.get("aria-selected") === "true");
    expect(chosen.map(({ attributes }) => attributes.get("data-id"))).toEqual(["software-robots"]);
    expect(markup.match(/<line /g)).toHaveLength(2);
    const headings = [...markup.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, text]) => text);
    expect(headings).toEqual([
      "Hvorfor denne anbefalingen",
      "Anvendelsesområder",
      "Beskrivelse",
      "Begrunnelse",
      "Grunnlag",
      "Avhenger av",
      "Henger sammen med",
    ]);
  });

  it("shows no line to what is not drawn", () => {
    const radar = tenAreas();
    const technologies = radar.technologies.map((technology) =>
      technology.id === "ai" ? { ...technology, dependsOn: ["fax", "nowhere"] } : technology,
    );
    expect(page(viewOf({ ...radar, technologies }), { selected: "ai" }).match(/<line /g)).toHaveLength(2);
  });

  it("lists what is off the rings, with what is missing", () => {
    expect(textOf(page(view))).toMatch(
      /Uten anbefaling Droner og autonome kjøretøy mangler forståelse Ikke relevant Virtuell virkelighet Fases ut Telefaks/,
    );
    expect(page(viewOf(madeRadar({ count: 5, segments: 3 })))).not.toContain("kr-off");
  });

  it("has in its legend the signs in use and no others", () => {
    expect(textOf(page(view))).toContain("Vurderingen er utløpt Satt mot regelen");
    expect(textOf(page(view))).not.toContain("Flyttet innover");
    const moved = viewOf(tenAreas(), "nb", {
      movements: { cloud: { kind: "moved", by: 2, from: "assess" } },
    });
    expect(textOf(page(moved))).toContain("Flyttet innover 1: Skytjenester");
    expect(page(viewOf(madeRadar({ count: 5, segments: 3 })))).not.toContain("kr-legend");
  });

  it("says in its legend by name what moved and what is new, and of many how many more", () => {
    const radar = madeRadar({ count: 40, segments: 3 });
    const movements = Object.fromEntries(
      radar.technologies.map(({ id }, index): [string, Movement] => [
        id,
        index < 3 ? { kind: "moved", by: index === 0 ? -1 : 1, from: "trial" } : { kind: "new" },
      ]),
    );
    const languages = { nb: "og 22 til", nn: "og 22 til", en: "and 22 more" } as const;
    for (const [language, more] of Object.entries(languages)) {
      const text = textOf(page(viewOf(radar, language as keyof typeof languages, { movements })));
      expect(text).toMatch(/ 2: [^,:]+, [^,:]+ \S+ \S+ 1: [^,:]+ /);
      expect(text).toMatch(new RegExp(` 37: ([^,:]+, ){14}[^,:]+ ${more}`));
    }
  });

  it("dims all marks at once while one is pointed at, and lifts that one with what it is related to", () => {
    const plan = planChart(view, 700, 1);
    const chart = (hovered?: string) =>
      renderToStaticMarkup(<RadarChart view={view} palette={lightPalette} plan={plan} hovered={hovered} />);
    const named = (markup: string, title: string) => markup.match(new RegExp(`>${title}<`, "g"))?.length;
    const [still, pointing] = [chart(), chart("integration-platform")];
    expect(still).not.toContain("kr-dimmed");
    expect(pointing.match(/kr-dimmed/g)).toHaveLength(2);
    expect(pointing.match(/class="kr-blip"/g)).toEqual(still.match(/class="kr-blip"/g));
    expect([still, pointing].map((markup) => named(markup, "Integrasjonsplattform"))).toEqual([1, 2]);
    expect([still, pointing].map((markup) => named(markup, "Blokkjede"))).toEqual([1, 1]);
  });

  it("tells what to do when there is nothing, and keeps the rings", () => {
    const empty = page(viewOf({ ...tenAreas(), technologies: [] }), { onOpenExample: nothing });
    expect(textOf(empty)).toContain("Ingen teknologier ennå");
    expect(textOf(empty)).toContain("Åpne eksempel");
    expect(textOf(empty)).toContain("Ta i bruk");
  });

  it("keeps the picture at full strength when it is stale, in a dashed frame", () => {
    const stale = page(view, { stale: true });
    expect(stale).toContain("kr-stale");
    expect(stale.replace(' class="kr-stale"', "")).toBe(page(view));
  });

  it("numbers the rings in a narrow pane and says over the chart which is which", () => {
    expect(textOf(page(view, { width: 380 }))).toContain(
      "1 Ta i bruk (3) · 2 Test og piloter (3) · 3 Utred (2) · 4 Avvent (1)",
    );
  });

  it("is in one language", () => {
    const english = textOf(page(viewOf(tenAreas(), "en"), { selected: "chatbots" }));
    for (const word of ["Hvorfor", "Uten anbefaling", "Vurdert", "Søk", "Tabell", "teknologier"])
      expect(english).not.toContain(word);
    const norwegian = textOf(page(view, { selected: "chatbots" }));
    for (const word of ["Why", "Without", "Assessed", "Search", "Table", "technologies"])
      expect(norwegian).not.toContain(word);
  });

  it("holds up for a screen reader: unique ids, named controls, headings without gaps, labelled groups", () => {
    for (const markup of [
      page(view),
      page(view, { selected: "chatbots" }),
      page(view, { mode: "table" }),
      page(view, { width: 380 }),
    ]) {
      const elements = elementsOf(markup);
      const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, attributes, content] of markup.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)) {
        expect(textOf(content ?? "").trim() !== "" || attributes?.includes("aria-label")).toBe(true);
      }
      for (const { name, attributes } of elements) {
        if (name === "input") expect(attributes.get("aria-label")).toBeTruthy();
        if (
          name !== "button" &&
          ["listbox", "option", "group", "button"].includes(attributes.get("role") ?? "")
        ) {
          expect(attributes.get("aria-label")).toBeTruthy();
        }
        expect(attributes.get("role")).not.toBe("img");
      }
      const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    }
  });
});

describe("a page without a picture", () => {
  it("has the file's name and the bare rings, where the picture will be", () => {
    const markup = renderToStaticMarkup(
      <RadarBare title="a.radar.yaml" language="nn" palette={lightPalette} width={900} height={900} />,
    );
    for (const text of ["a.radar.yaml", "Ta i bruk", "Utgrei", "Avvent"])
      expect(textOf(markup)).toContain(text);
    expect(markup).not.toContain("data-id");
    expect(markup).not.toContain("<button");
  });
});

describe("details", () => {
  it("take the list's place on a wide and on a narrow pane, and lie in a pane of their own on a middle one", () => {
    const rowsOf = (markup: string) => markup.match(/class="kr-row[ "]/g)?.length ?? 0;
    const chosen = (width: number) => page(view, { width, selected: "chatbots" });
    expect([1400, 700, 380].map((width) => rowsOf(chosen(width)))).toEqual([0, 9, 0]);
    expect([1400, 700, 380].map((width) => chosen(width).includes("kr-bottom"))).toEqual([
      false,
      true,
      false,
    ]);
    for (const width of [1400, 700, 380]) expect(textOf(chosen(width))).toContain("Tilbake");
  });

  it("have a separator that says its height and its bounds", () => {
    const elements = elementsOf(page(view, { width: 700, selected: "chatbots", detailsShare: 30 }));
    const [separator] = elements.filter(({ attributes }) => attributes.get("role") === "separator");
    expect(separator && Object.fromEntries(separator.attributes)).toMatchObject({
      "aria-valuenow": "30",
      "aria-valuemin": "15",
      "aria-valuemax": "45",
      "aria-label": "Høyden på detaljene",
      tabindex: "0",
    });
  });

  it("say which sectors are behind, first", () => {
    const text = textOf(page(view, { selected: "software-robots" }));
    expect(text).toMatch(/Helse og omsorg Utred henger etter .*Administrasjon Ta i bruk/);
    expect(text).toContain("Eier : Digitaliseringsavdelingen".replace(" :", ":"));
  });
});

describe("a filtered page", () => {
  const filter = { query: "finnes-ikke", chosen: startState.filter.chosen };

  it("says how many pass and offers the way back, while rings, chart and layout stay", () => {
    const markup = page(view, { filter });
    expect(textOf(markup)).toContain("0 av 12 passer Nullstill");
    expect(textOf(markup)).toContain("Ta i bruk");
    const size = (of: string) => elementsOf(of).find(({ name }) => name === "svg" && of.includes("viewBox"));
    expect(size(markup)?.attributes.get("viewBox")).toBe(size(page(view))?.attributes.get("viewBox"));
    expect(markup).not.toContain("data-id");
    expect(markup).not.toContain("kr-chip");
  });

  it("says of open details when the filter leaves their technology out", () => {
    for (const width of [1400, 700, 380]) {
      const text = textOf(page(view, { width, filter, selected: "cloud" }));
      expect(text).toContain("Teknologien passer ikke med filteret. Nullstill");
      expect(textOf(page(view, { width, selected: "cloud" }))).not.toContain("passer ikke");
    }
  });

  it("has the rows off the rings follow", () => {
    const off = { ...startState.filter, chosen: { ...startState.filter.chosen, state: ["off-rings"] } };
    expect(textOf(page(view, { filter: off }))).toMatch(
      /Ikke relevant Virtuell virkelighet Fases ut Telefaks/,
    );
    expect(textOf(page(view, { filter: off }))).not.toContain("mangler forståelse");
  });
});

describe("a large radar", () => {
  const large = viewOf(madeRadar({ count: 1200, segments: 4 }));

  it("shows a part of each ring and of the table first, and says how many more there are", () => {
    const listed = page(large);
    expect(listed.match(/class="kr-row[ "]/g)?.length).toBe(400);
    expect(textOf(listed)).toMatch(/Vis \d+ til/);
    const table = page(large, { mode: "table" });
    expect(table.match(/<tr/g)?.length).toBe(501);
    expect(textOf(table)).toContain("Vis 500 til");
  });

  it("draws every blip all the same", () => {
    expect(page(large).match(/data-id=/g)?.length).toBe(1200);
  });
});

describe("the table", () => {
  it("says which column it is sorted by, and divides the rings", () => {
    const markup = page(view, { mode: "table" });
    const sorted = elementsOf(markup).filter(({ attributes }) => attributes.has("aria-sort"));
    expect(sorted.map(({ attributes }) => attributes.get("aria-sort"))).toEqual(["ascending"]);
    expect(markup.match(/<tr class="kr-divided"/g)).toHaveLength(6);
    expect(markup).toContain("<caption");
  });

  it("has a column for movement only when something moved", () => {
    expect(page(view, { mode: "table" })).not.toContain("Flyttet");
    const moved = viewOf(tenAreas(), "nb", { movements: { cloud: { kind: "new" } } });
    expect(page(moved, { mode: "table" })).toContain("Flyttet");
  });

  it("has no column that is empty in every row", () => {
    const bare = tenAreas().technologies.map(({ owner: _, assessment: __, ...own }) => own);
    const headsOf = (technologies: RadarTechnologies) => {
      const markup = page(viewOf({ ...tenAreas(), technologies }), { mode: "table" });
      return textOf(markup.slice(markup.indexOf("<thead"), markup.indexOf("</thead")));
    };
    expect(headsOf(bare)).not.toMatch(/Eier|Vurdert|innen/);
    // One is enough.
    const [owned, ...rest] = bare;
    if (owned === undefined) throw new Error("no technology");
    expect(headsOf([{ ...owned, owner: "Digitalisering" }, ...rest])).toContain("Eier");
  });
});

type RadarTechnologies = ReturnType<typeof tenAreas>["technologies"];
