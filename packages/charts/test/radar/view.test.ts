import { describe, expect, it } from "vitest";
import { initials } from "../../src/radar/short-forms.ts";
import { madeTechnology, tenAreas, viewOf } from "./radars.ts";

const entry = (view: ReturnType<typeof viewOf>, id: string) => {
  const found = view.technologies.find((technology) => technology.id === id);
  if (found === undefined) throw new Error(`${id} is not in the view`);
  return found;
};

describe("a radar's view", () => {
  const nb = viewOf(tenAreas());
  const en = viewOf(tenAreas(), "en");

  it("is plain JSON", () => expect(JSON.parse(JSON.stringify(nb))).toEqual(nb));

  it("has every technology of the file, by ring and then those off the rings", () => {
    expect(nb.technologies).toHaveLength(12);
    expect(nb.technologies.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 9 }, () => "placed"),
      "unplaced",
      "not-relevant",
      "phased-out",
    ]);
    const rings = nb.technologies.flatMap(({ ring }) => ring ?? []);
    expect(rings.map((ring) => ["adopt", "trial", "assess", "hold"].indexOf(ring))).toEqual([
      0, 0, 0, 1, 1, 1, 2, 2, 3,
    ]);
  });

  it("resolves every word in the language asked for", () => {
    expect(nb.title).toBe("Teknologiradar for Eksempelby");
    expect(en.title).toBe("Technology radar for Eksempelby");
    expect(nb.rings.map(({ title }) => title)).toEqual(["Ta i bruk", "Test og piloter", "Utred", "Avvent"]);
    expect(en.rings.map(({ title }) => title)).toEqual(["Adopt", "Trial", "Assess", "Hold"]);
    const nn = viewOf(tenAreas(), "nn");
    expect(nn.rings.map(({ title }) => title)).toEqual(["Ta i bruk", "Test og pilotar", "Utgrei", "Avvent"]);
    expect(entry(nn, "drones").missing).toBe("manglar forståing");
  });

  it("names a mark for a screen reader: name, ring, category, what is special", () => {
    expect(entry(nb, "cloud").label).toBe("Skytjenester, Ta i bruk, Data og plattformer");
    expect(entry(nb, "software-robots").label).toBe(
      "Programvareroboter, Ta i bruk, Arbeidsprosesser, henger etter i Helse og omsorg",
    );
    expect(entry(en, "chatbots").label).toBe(
      "Chatbots and language technology, Trial, Services to residents, review overdue",
    );
    expect(entry(nb, "welfare-technology").label).toContain("satt mot regelen");
  });

  it("says why, with the three inputs as steps", () => {
    const chatbots = entry(nb, "chatbots");
    expect(
      chatbots.inputs.map(({ title, level, steps, levelTitle }) => [title, level, steps, levelTitle]),
    ).toEqual([
      ["Løsningsmodenhet", 2, 3, "ferdig"],
      ["Forståelse", 2, 2, "klar"],
      ["Potensial", 1, 2, "demonstrert"],
    ]);
    expect(chatbots.why).toContain("Test og piloter: ferdige løsninger og klar forståelse.");
    expect(chatbots.why).toContain("Til Ta i bruk mangler");
  });

  it("says what is missing where there is no recommendation", () => {
    const drones = entry(nb, "drones");
    expect([drones.ring, drones.ringTitle, drones.missing]).toEqual([
      null,
      "Uten anbefaling",
      "mangler forståelse",
    ]);
    expect(drones.inputs[1]).toMatchObject({ level: null, levelTitle: "ikke vurdert" });
    expect(entry(en, "drones").missing).toBe("lacks understanding");
    // Not each of the three inputs once more, for every technology of a radar that is new.
    const unassessed = { ...tenAreas(), technologies: [madeTechnology("x", { category: "services" })] };
    const missingIn = (language: "en" | "nb" | "nn") => viewOf(unassessed, language).technologies[0]?.missing;
    expect([missingIn("nb"), missingIn("nn"), missingIn("en")]).toEqual([
      "ikke vurdert",
      "ikkje vurdert",
      "not assessed",
    ]);
  });

  it("says it when a ring departs from the rule, and why", () => {
    const welfare = entry(nb, "welfare-technology");
    expect(welfare.departs).toBe(true);
    expect(welfare.why).toMatch(/^Satt til Ta i bruk; vurderingen gir Test og piloter\./);
    expect(welfare.ringBecause).toBe("Nasjonalt program dekker risikoen.");
  });

  it("knows what is overdue: a review date of its own, else the radar's period", () => {
    expect(entry(nb, "chatbots")).toMatchObject({ reviewBy: "2026-06-01", overdue: true });
    expect(entry(nb, "software-robots")).toMatchObject({ reviewBy: "2027-10-01", overdue: false });
    const radar = tenAreas();
    const due = (reviewBy: string) =>
      viewOf({
        ...radar,
        technologies: [
          madeTechnology("x", {
            ring: "adopt",
            category: "services",
            assessment: { evidence: [], date: "2024-02-29", reviewBy },
          }),
        ],
      }).technologies[0];
    expect(due("2026-11-23")?.overdue).toBe(true);
    expect(due("2026-11-24")?.overdue).toBe(false);
  });

  it("ends a period on a day the month has", () => {
    const radar = {
      ...tenAreas(),
      reviewEvery: { count: 1, unit: "months" as const },
      technologies: [madeTechnology("x", { assessment: { evidence: [], date: "2026-01-31" } })],
    };
    expect(viewOf(radar).technologies[0]?.reviewBy).toBe("2026-02-28");
  });

  it("groups areas of use by sector, those that lag first, with what each rests on", () => {
    const robots = entry(nb, "software-robots");
    expect(
      robots.sectors.map(({ sector, title, ringTitle, lags }) => [sector, title, ringTitle, lags]),
    ).toEqual([
      ["health", "Helse og omsorg", "Utred", true],
      ["administration", "Administrasjon", "Ta i bruk", false],
    ]);
    expect(robots.sectors.map(({ areas }) => areas)).toEqual([
      [
        {
          title: "Vaktlister",
          ringTitle: "Utred",
          basis: "egen vurdering: umoden forståelse",
          occupations: "yrker 5321, 33*",
        },
      ],
      [
        {
          title: "Fakturakontroll",
          ringTitle: "Ta i bruk",
          basis: "som kommunen samlet",
          occupations: "",
        },
      ],
    ]);
    expect(robots).toMatchObject({ lags: true, lagsText: "henger etter i Helse og omsorg" });
    expect(nb.sectors.map(({ title }) => title)).toContain("Administrasjon");
  });

  it("shows relations from both ends", () => {
    expect(entry(nb, "integration-platform").usedBy.map(({ id }) => id)).toEqual(["software-robots"]);
    expect(entry(nb, "ai").relatesTo.map(({ id }) => id)).toEqual(["software-robots"]);
  });

  it("says how a technology moved", () => {
    const moved = viewOf(tenAreas(), "nb", {
      movements: {
        "software-robots": { kind: "moved", by: 1, from: "trial" },
        iot: { kind: "new" },
        blockchain: { kind: "moved", by: -1, from: "assess" },
      },
    });
    expect(entry(moved, "software-robots").label).toBe(
      "Programvareroboter, Ta i bruk, Arbeidsprosesser, flyttet inn fra Test og piloter, henger etter i Helse og omsorg",
    );
    expect(entry(moved, "iot").movementText).toBe("ny");
    expect(entry(moved, "blockchain").movementText).toBe("ut fra Utred");
  });

  it("ends with a source line", () => {
    expect(viewOf({ ...tenAreas(), edition: "2026-10-01" }, "nb", { file: "by.radar.yaml" }).sourceLine).toBe(
      "Teknologiradar for Eksempelby · by.radar.yaml · utgave 1.\u00a0okt.\u00a02026 · 12 teknologier · tegnet 24.\u00a0nov.\u00a02026",
    );
  });

  it("asks for nothing of a radar without a rule", () => {
    const radar = {
      ...tenAreas(),
      rule: "none",
      technologies: [madeTechnology("x", { category: "services" })],
    };
    expect(viewOf(radar).technologies[0]).toMatchObject({
      inputs: [],
      why: "",
      missing: "ingen anbefaling er satt",
    });
  });
});

describe("short forms", () => {
  it.each([
    ["robotic-process-automation", "RPA"],
    ["drones", "Dro"],
    ["ai", "AI"],
    ["a-b-c-d-e-f", "ABCDE"],
    ["åpne-data", "ÅD"],
  ])("%s → %s", (id, form) => expect(initials(id)).toBe(form));

  it("are not shown where two technologies would share one, unless the file states it", () => {
    const radar = tenAreas();
    const technologies = [
      madeTechnology("cloud-services", {}),
      madeTechnology("case-system", {}),
      madeTechnology("open-data", { short: "ÅD" }),
      madeTechnology("åpne-data", { short: "ÅD" }),
    ];
    const short = viewOf({ ...radar, technologies }).technologies.map(({ id, short }) => [id, short]);
    expect(Object.fromEntries(short)).toEqual({
      "cloud-services": "",
      "case-system": "",
      "open-data": "ÅD",
      "åpne-data": "ÅD",
    });
  });
});
