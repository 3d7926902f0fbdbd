import { describe, expect, test } from "vitest";
import { describeDiff, diffRadars, type Language, movementsOf } from "../../src/index.ts";
import { radarOf } from "./radars.ts";

const before =
  "assessment: { solutions: robust, understanding: clear, potential: demonstrated, date: 2026-01-01 }";
const after =
  "assessment: { solutions: robust, understanding: clear, potential: validated, date: 2026-10-01, by: Arkitekt }";
const entry = (rest: string, id = "rpa") => `id: ${id}, title: ${id.toUpperCase()}, category: a, ${rest}`;

function told(old: string, now: string, language: Language = "en") {
  return describeDiff(diffRadars(radarOf([old]), radarOf([now])), language).map(
    ({ heading, title, text }) => `${heading} | ${title} | ${text}`,
  );
}

test.each<[Language, string, string]>([
  ["en", "new without a recommendation", "was without a recommendation"],
  ["nb", "ny uten anbefaling", "sto uten anbefaling"],
  ["nn", "ny utan tilråding", "stod utan tilråding"],
])("what has no ring came and went without one, %s", (language, came, went) => {
  const texts = (old: string[], now: string[]) =>
    describeDiff(diffRadars(radarOf(old), radarOf(now)), language).map(({ text }) => text.split(",")[0]);
  const candidate = entry("summary: Ny");
  expect([texts([], [candidate]), texts([candidate], [])]).toEqual([[came], [went]]);
});

test("who put an assessment into Git is told where nobody says who made it", () => {
  const again = (now: string) => {
    const diff = diffRadars(radarOf([entry("ring: hold, assessment: { solutions: none }")]), radarOf([now]));
    const committed = { by: "Kari", date: "2026-03-01" };
    return describeDiff(
      { ...diff, reassessed: diff.reassessed.map((one) => ({ ...one, committed })) },
      "en",
    ).map(({ text }) => text);
  };
  expect(again(entry("ring: hold, assessment: { solutions: ready }"))).toEqual([
    "solution maturity went from none to ready (committed by Kari, 2026-03-01)",
  ]);
  expect(again(entry("ring: trial, ringBecause: Prøves ut, assessment: { solutions: ready }"))[0]).toMatch(
    / because .* \(committed by Kari, 2026-03-01\)$/,
  );
  expect(again(entry("ring: hold, assessment: { solutions: ready, by: Leder }"))).toEqual([
    "solution maturity went from none to ready, by Leder",
  ]);
});

describe("in words", () => {
  test.each<[string, string, string, string[]]>([
    [
      "a move says why and by whom, once",
      entry(`ring: trial, ${before}`),
      entry(`ring: adopt, ${after}`),
      [
        "Moved inward | RPA | moved in 1 ring, from Trial to Adopt because potential went from demonstrated to validated (Arkitekt, 2026-10-01)",
      ],
    ],
    [
      "a ring that nobody wrote moves too",
      entry(before),
      entry(after),
      [
        "Moved inward | RPA | moved in 1 ring, from Trial to Adopt because potential went from demonstrated to validated (Arkitekt, 2026-10-01)",
      ],
    ],
    [
      "a move against the rule has its own reason",
      entry(`ring: trial, ${before}`),
      entry(`ring: hold, ringBecause: Leverandøren er borte, ${before}`),
      ["Moved outward | RPA | moved out 2 rings, from Trial to Hold because Leverandøren er borte"],
    ],
    [
      "a new id known by its alias",
      entry("ring: hold"),
      entry("ring: hold, aliases: [rpa]", "robot"),
      ["Renamed | ROBOT | had the id rpa", "Edited | ROBOT | title"],
    ],
    [
      "a new id without an alias is not called a rename, but asked about",
      entry("ring: hold", "chatbot"),
      entry("ring: trial", "chatbots"),
      [
        "Added | CHATBOTS | new in Trial, Arbeidsprosesser",
        "Removed | CHATBOT | was in Hold, Arbeidsprosesser",
        "Possibly renamed | CHATBOTS | looks like chatbot, which was removed; if it is the same, write aliases: [chatbot]",
      ],
    ],
    [
      "off the rings, whatever ring is written",
      entry("ring: hold"),
      entry("ring: adopt, status: phased-out"),
      ["Taken off the rings | RPA | from Active to Phased out", "Edited | RPA | recommendation as written"],
    ],
    [
      "an assessment of one area of use",
      entry("areasOfUse: [{ sector: health, understanding: immature }]"),
      entry("areasOfUse: [{ sector: health, understanding: clear }]"),
      ["Assessed again | RPA | Health and care: understanding went from immature to clear"],
    ],
    [
      "assessed again with the same result",
      entry("ring: hold, assessment: { solutions: none, date: 2026-01-01 }"),
      entry("ring: hold, assessment: { solutions: none, date: 2026-02-01, by: Leder }"),
      ["Assessed again | RPA | with the same result, by Leder, 2026-02-01"],
    ],
    [
      "an input assessed again that moves nothing, and by whom",
      entry("ring: hold, ringBecause: x, assessment: { solutions: none, date: 2026-01-01 }"),
      entry("ring: hold, ringBecause: x, assessment: { solutions: immature, date: 2026-02-01, by: Leder }"),
      ["Assessed again | RPA | solution maturity went from none to immature, by Leder, 2026-02-01"],
    ],
    [
      "an input that is no longer assessed, and one that is",
      entry("ring: hold, assessment: { solutions: none }"),
      entry("ring: hold, assessment: { potential: promising }"),
      [
        "Assessed again | RPA | solution maturity is no longer assessed (was none), potential was assessed as promising",
      ],
    ],
    [
      "who assessed the whole is not said to have assessed an area of use",
      entry(`ring: adopt, ${after}, areasOfUse: [{ sector: health, understanding: immature }]`),
      entry(`ring: adopt, ${after}, areasOfUse: [{ sector: health, understanding: clear }]`),
      ["Assessed again | RPA | Health and care: understanding went from immature to clear"],
    ],
    [
      "back on the rings",
      entry("ring: hold, status: phased-out"),
      entry("ring: hold"),
      ["Back on the rings | RPA | from Phased out to Active"],
    ],
    [
      "a ring where there was none",
      entry("summary: x"),
      entry("summary: x, ring: trial"),
      ["Got a recommendation | RPA | now in Trial, before without a recommendation"],
    ],
    [
      "no ring any more",
      entry("ring: trial"),
      entry("tags: []"),
      ["Lost its recommendation | RPA | no longer in Trial, now without a recommendation"],
    ],
    [
      "words only",
      entry("summary: En"),
      entry("summary: To, description: Tre"),
      ["Text only | RPA | summary, description"],
    ],
    [
      "another category and tags",
      entry("tags: [x, y]"),
      "id: rpa, title: RPA, category: b, tags: [y, z]",
      ["Other category | RPA | from Arbeidsprosesser to Tjenester", "Edited | RPA | tags"],
    ],
    ["names in another order are the same", entry("tags: [x, y]"), entry("tags: [y, x]"), []],
  ])("%s", (_, old, now, lines) => {
    expect(told(old, now)).toEqual(lines);
  });

  test.each([
    [
      "nb",
      "Flyttet innover | RPA | flyttet 1 ring innover, fra Test og piloter til Ta i bruk fordi potensial gikk fra demonstrert til validert (Arkitekt, 2026-10-01)",
    ],
    [
      "nn",
      "Flytta innover | RPA | flytta 1 ring innover, frå Test og pilotar til Ta i bruk fordi potensial gjekk frå demonstrert til validert (Arkitekt, 2026-10-01)",
    ],
  ] as const)("in %s", (language, line) => {
    expect(told(entry(`ring: trial, ${before}`), entry(`ring: adopt, ${after}`), language)).toEqual([line]);
  });
});

test("rings of a radar's own: a ring put in between moves nothing, a new name in the same place neither", () => {
  const rings = (ids: string) =>
    `rule: none\nrings: [${ids
      .split(" ")
      .map((id) => `{ id: ${id}, title: ${id} }`)
      .join(", ")}]\n`;
  const [old, now] = [
    radarOf([entry("ring: vent"), entry("ring: klar", "ai")], rings("klar vent")),
    radarOf([entry("ring: vent"), entry("ring: ferdig", "ai")], rings("ferdig nesten vent")),
  ];
  const diff = diffRadars(old, now);
  expect(diff.moved).toEqual([]);
  expect(diff.edited).toEqual([{ id: "ai", fields: ["ring"] }]);
  expect(diff.radar).toEqual(["rings"]);
});

test("what refers to a renamed technology is the same by either id", () => {
  const old = radarOf([entry("ring: hold"), entry("dependsOn: [rpa]", "ai")]);
  for (const name of ["rpa", "robot"]) {
    const now = radarOf([entry("ring: hold, aliases: [rpa]", "robot"), entry(`dependsOn: [${name}]`, "ai")]);
    expect(diffRadars(old, now).edited).toEqual([{ id: "robot", fields: ["title"] }]);
  }
});

test("movements for a picture", () => {
  const diff = diffRadars(
    radarOf([
      entry("ring: trial"),
      entry("status: phased-out, ring: hold", "fax"),
      entry("ring: adopt", "ai"),
    ]),
    radarOf([
      entry("ring: adopt"),
      entry("ring: hold", "fax"),
      entry("ring: hold, aliases: [ai]", "ki"),
      entry("ring: hold", "ny"),
    ]),
  );
  expect(movementsOf(diff)).toEqual({
    rpa: { kind: "moved", by: 1, from: "trial" },
    ki: { kind: "moved", by: -3, from: "adopt" },
    fax: { kind: "new" },
    ny: { kind: "new" },
  });
});
