import type { Problem } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { checkRadar } from "../../src/index.ts";
import { ruleOf } from "../../src/registry.ts";
import { marked, places } from "../support/marked-text.ts";
import { radarText, technologyText } from "../support/radar-text.ts";
import { today } from "../support/world.ts";

/**
 * Each fixture marks everything that is found in it: what is not marked must not be found. Hints, which a short fixture
 * has many of, are told only where it marks one of their code.
 */
function expectMarked(fixture: string) {
  const { text, expected } = marked(fixture);
  const isAsked = ({ code }: Problem) =>
    ruleOf(code).severity !== "hint" || expected.some((line) => line.endsWith(` ${code}`));
  expect(places(checkRadar(text, { today }).filter(isAsked))).toEqual(expected);
}

describe("ring-against-rule", () => {
  test.each([
    ["adopt", "ready, understanding: clear, potential: demonstrated"],
    ["hold", "ready, understanding: clear, potential: demonstrated"],
    ["assess", "none, understanding: unknown, potential: promising"],
    ["adopt", "ready, understanding: unknown, potential: promising"],
  ])("%s against %s", (ring, inputs) => {
    expectMarked(
      technologyText(`    ring: ⟦ring-against-rule|${ring}⟧\n    assessment: { solutions: ${inputs} }\n`),
    );
  });

  test("not where the rule gives it, a reason is given, or the radar has no rule", () => {
    const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";
    expectMarked(technologyText(`    ring: trial\n${assessed}`));
    expectMarked(technologyText(`    ring: hold\n    ringBecause: Vi venter på naboene.\n${assessed}`));
    expectMarked(technologyText(`    ring: hold\n${assessed}`, "rule: none\n"));
  });

  test("a reason of blanks is none", () => {
    const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";
    for (const blank of ['⟦wrong-type|" "⟧', '{ nb: ⟦wrong-type|"\\t"⟧ }'])
      expectMarked(
        technologyText(`    ring: ⟦ring-against-rule|hold⟧\n    ringBecause: ${blank}\n${assessed}`),
      );
  });

  test("one unknown ring is one finding", () => {
    expectMarked(
      technologyText(
        "    ring: ⟦unknown-ring|adpot⟧\n    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n",
      ),
    );
  });
});

describe("assessment-incomplete", () => {
  test("a stated ring, inputs missing", () => {
    expectMarked(technologyText("    ring: ⟦assessment-incomplete|trial⟧\n"));
    expectMarked(
      technologyText("    ring: ⟦assessment-incomplete|trial⟧\n    assessment: { solutions: ready }\n"),
    );
  });

  test("an assessment begun without a ring", () => {
    expectMarked(technologyText("    ⟦assessment-incomplete|assessment⟧: { potential: promising }\n"));
  });

  test("not for a candidate with neither ring nor assessment, nor where rings are only stated", () => {
    expectMarked(technologyText(""));
    expectMarked(technologyText("    ring: trial\n", "rule: none\n"));
  });

  test("an input with an invalid value is not missing too", () => {
    expectMarked(
      technologyText(
        "    ring: trial\n    assessment: { solutions: ⟦invalid-value|redy⟧, understanding: clear, potential: demonstrated }\n",
      ),
    );
  });
});

describe("robust-without-evidence", () => {
  test("marks the level; a reference satisfies it", () => {
    const inputs = "understanding: clear, potential: validated";
    expectMarked(
      technologyText(`    assessment: { solutions: ⟦robust-without-evidence|robust⟧, ${inputs} }\n`),
    );
    expectMarked(technologyText(`    assessment: { solutions: robust, ${inputs}, evidence: [Rapport] }\n`));
    expectMarked(technologyText(`    assessment: { solutions: ready, ${inputs} }\n`));
  });
});

describe("review-overdue", () => {
  const inputs = "solutions: ready, understanding: clear, potential: demonstrated";
  const dated = (dates: string, further = "") =>
    technologyText(`    assessment: { ${inputs}, ${dates} }\n`, further);

  test("by its own date", () => {
    expectMarked(dated("reviewBy: ⟦review-overdue|2026-11-23⟧"));
    expectMarked(dated("reviewBy: 2026-11-24"));
  });

  test("by the radar's interval", () => {
    expectMarked(dated("date: ⟦review-overdue|2025-11-23⟧", "reviewEvery: 12 months\n"));
    expectMarked(dated("date: 2025-11-24", "reviewEvery: 1 years\n"));
    expectMarked(dated("date: 2015-11-24"));
  });

  test("its own date goes before the interval", () => {
    expectMarked(dated("date: 2020-01-01, reviewBy: 2027-01-01", "reviewEvery: 12 months\n"));
  });

  test("nobody reviews a frozen edition or what is off the rings", () => {
    expectMarked(dated("reviewBy: 2020-01-01", "edition: 2020-01-01\n"));
    expectMarked(
      technologyText(`    status: phased-out\n    assessment: { ${inputs}, reviewBy: 2020-01-01 }\n`),
    );
  });
});

describe("date-in-future", () => {
  test("assessment and evidence, not the review to come", () => {
    expectMarked(
      technologyText(`    assessment:
      solutions: ready
      understanding: clear
      potential: demonstrated
      date: ⟦date-in-future|2026-11-25⟧
      reviewBy: 2027-11-25
      evidence:
        - Rapport
        - { title: Senere rapport, date: ⟦date-in-future|2030-01-01⟧ }
        - { title: Dagens rapport, date: 2026-11-24 }
`),
    );
  });
});

test("self-relation: in either list, at the entry", () => {
  expectMarked(
    radarText(`  - id: rpa
    title: RPA
    category: processes
    dependsOn: [ai, ⟦self-relation|rpa⟧]
    relatesTo: [⟦self-relation|rpa⟧]
  - { id: ai, title: KI, category: processes, relatesTo: [rpa] }
`),
  );
});

describe("unused-ring-because", () => {
  const because = "    ⟦unused-ring-because|ringBecause⟧: Vi er klare.\n";
  const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";

  test("where the ring is the rule's, stated or derived", () => {
    expectMarked(technologyText(`    ring: trial\n${because}${assessed}`));
    expectMarked(technologyText(`${because}${assessed}`));
  });

  test("not where the rule cannot tell", () => {
    expectMarked(technologyText("    ring: ⟦assessment-incomplete|trial⟧\n    ringBecause: Vi er klare.\n"));
  });
});

describe("dependency-cycle", () => {
  const entry = (id: string, ...dependsOn: string[]) =>
    `  - { id: ${id}, title: ${id}, category: processes, dependsOn: [${dependsOn.join(", ")}] }\n`;
  const mark = (id: string) => `⟦dependency-cycle|${id}⟧`;

  test("once per circle, at the dependency that closes it", () => {
    expectMarked(radarText(entry("a", "b") + entry("b", mark("a"))));
    expectMarked(radarText(entry("a", "b", "d") + entry("b", "c") + entry("c", mark("a")) + entry("d")));
    expectMarked(radarText(entry("a", "b", "c") + entry("b", mark("a")) + entry("c", mark("a"))));
    expectMarked(radarText(entry("x", "a") + entry("a", "b") + entry("b", mark("a")) + entry("y", "b", "x")));
  });

  test("none where all lead one way, also by several ways", () => {
    expectMarked(radarText(entry("a", "b", "c") + entry("b", "d") + entry("c", "d") + entry("d")));
  });

  test("by an earlier id too", () => {
    const renamed =
      "  - { id: b, title: b, category: processes, aliases: [old], dependsOn: [⟦dependency-cycle|a⟧] }\n";
    expectMarked(radarText(entry("a", "⟦outdated-reference|old⟧") + renamed));
  });

  test("links the rest of the circle", () => {
    const [found] = checkRadar(radarText(entry("a", "b") + entry("b", "c") + entry("c", "a")), {
      today,
    }).filter(({ code }) => code === "dependency-cycle");
    expect(found?.data).toEqual({ cycle: ["a", "b", "c"], count: 3 });
    expect(found?.related?.map(({ range, role }) => [range.start.line, role])).toEqual([
      [6, "same-circle"],
      [7, "same-circle"],
    ]);
  });

  test("a chain of thousands is walked to its end", () => {
    const length = 3000;
    const chain = Array.from({ length }, (_, n) => entry(`t${n}`, `t${(n + 1) % length}`));
    const found = checkRadar(radarText(chain.join("")), { today }).filter(
      ({ code }) => code === "dependency-cycle",
    );
    expect(found.map(({ range }) => range.start.line)).toEqual([6 + length - 1]);
  });
});

test("orphan-alias: its own id, or twice in the list; another's id is a duplicate", () => {
  expectMarked(
    radarText(`  - { id: rpa, title: RPA, category: processes, aliases: [⟦orphan-alias|rpa⟧, robots, ⟦orphan-alias|robots⟧] }
  - { id: ai, title: KI, category: processes, aliases: [⟦duplicate-id|rpa⟧, ml] }
`),
  );
});

test("outdated-reference: an earlier id still leads to its technology", () => {
  expectMarked(
    radarText(`  - { id: rpa, title: RPA, category: processes, aliases: [robots], relatesTo: [⟦self-relation|robots⟧] }
  - { id: ai, title: KI, category: processes, dependsOn: [rpa, ⟦outdated-reference|robots⟧] }
  - { id: iot, title: IoT, category: processes, relatesTo: [⟦unknown-technology|robot⟧] }
`),
  );
});

describe("unused-category", () => {
  const radar = (services: string, technologies: string) =>
    `kommuneradar: radar/1\ntitle: x\ncategories: [{ id: processes, title: A }, { id: ${services}, title: B }]\ntechnologies: ${technologies}\n`;

  test("the one that no technology is in", () => {
    expectMarked(radar("⟦unused-category|services⟧", "[{ id: rpa, title: RPA, category: processes }]"));
  });

  test("not while there are no technologies, or one is of a category that is none", () => {
    expect(codesIn(radar("services", "[]"))).toEqual([]);
    expect(codesIn(radar("services", "[{ id: rpa, title: RPA, category: servces }]"))).toEqual([
      "unknown-category",
    ]);
  });
});

describe("invalid-url", () => {
  const link = (url: string) => technologyText(`    links: [${url}, { title: x, url: ${url} }]\n`);
  const evidence = (url: string) =>
    technologyText(
      `    assessment: { solutions: none, understanding: unknown, potential: promising, evidence: [www.x.no, { title: x, url: ${url} }] }\n`,
    );

  test.each([
    ["www.eksempel.no", "no-scheme"],
    ["eksempel.kommune.no/radar?år=2026", "no-scheme"],
    ["localhost.no:8080/x", "no-scheme"],
    ["docs/rapport.pdf", "relative"],
    ["rapport.pdf", "relative"],
    ["../rapport", "relative"],
    ["/felles/rapport", "relative"],
    ["ftp://eksempel.no", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["file:///C:/rapport", "scheme"],
    ["https://", "malformed"],
    ["https:/eksempel.no", "malformed"],
    ["https://eksempel no", "malformed"],
    ["mailto:postmottak", "malformed"],
  ])("%s is none: %s", (url, reason) => {
    expectMarked(link(`⟦invalid-url|'${url}'⟧`));
    expectMarked(evidence(`⟦invalid-url|'${url}'⟧`));
    const found = checkRadar(link(`'${url}'`), { today }).find(({ code }) => code === "invalid-url");
    expect(found?.data).toEqual({ url, reason });
  });

  test.each([
    "https://eksempel.no",
    "http://intranett/rapport",
    "HTTPS://eksempel.no/a%20b?c=d#e",
    "https://blåbær.no/æøå",
    "mailto:postmottak@eksempel.no",
  ])("%s is one", (url) => {
    expectMarked(link(`'${url}'`));
  });

  test("at its own place, also after entries that cannot be read", () => {
    expectMarked(technologyText("    links: [{ ⟦missing-key|title⟧: x }, ⟦invalid-url|www.x.no⟧]\n"));
  });
});

describe("hints to those who have assessed", () => {
  const inputs = "solutions: ready, understanding: clear, potential: demonstrated";
  const assessed = (more = "", further = "") =>
    codesIn(technologyText(`    ring: trial\n    assessment: { ${inputs}${more} }\n`, further));

  test("missing evidence, owner and date, each by itself", () => {
    expect(assessed()).toEqual(["missing-owner", "missing-evidence", "missing-review-date"]);
    expect(assessed(", evidence: [Rapport]")).toEqual(["missing-owner", "missing-review-date"]);
    expect(assessed(", evidence: [Rapport], date: 2026-11-01", "reviewEvery: 1 years\n")).toEqual([
      "missing-owner",
    ]);
  });

  test("an interval for reviews is missed once for the radar, not where each has its own date", () => {
    expect(assessed(", evidence: [x], date: 2026-11-01")).toEqual(["missing-review-date", "missing-owner"]);
    expect(assessed(", evidence: [x], date: 2026-11-01, reviewBy: 2027-11-01")).toEqual(["missing-owner"]);
  });

  test("none for candidates, what is begun, what is off the rings, or a frozen edition", () => {
    expect(codesIn(technologyText(""))).toEqual([]);
    expect(codesIn(technologyText("    assessment: { solutions: ready }\n"))).toEqual([
      "assessment-incomplete",
    ]);
    expect(codesIn(technologyText(`    status: phased-out\n    assessment: { ${inputs} }\n`))).toEqual([]);
    expect(assessed("", "edition: 2026-01-01\n")).toEqual([]);
  });

  test("a stated ring alone is taken up, and has an owner", () => {
    expect(codesIn(technologyText("    ring: trial\n", "rule: none\n"))).toEqual(["missing-owner"]);
    expect(codesIn(technologyText("    ring: trial\n    owner: IT\n", "rule: none\n"))).toEqual([]);
  });
});

test("review-before-assessment goes before review-overdue", () => {
  const inputs = "solutions: ready, understanding: clear, potential: demonstrated";
  expectMarked(
    technologyText(
      `    assessment: { ${inputs}, date: 2026-10-01, reviewBy: ⟦review-before-assessment|2025-10-01⟧ }\n`,
    ),
  );
  expectMarked(
    technologyText(
      `    assessment: { ${inputs}, date: 2026-10-01, reviewBy: ⟦review-overdue|2026-10-01⟧ }\n`,
    ),
  );
});

test("unused-ring: a ring is not drawn off the rings", () => {
  expectMarked(technologyText("    ⟦unused-ring|ring⟧: hold\n    status: phased-out\n", "rule: none\n"));
  expectMarked(technologyText("    ring: hold\n    status: active\n", "rule: none\n"));
});

test("duplicate-title: in the radar's language", () => {
  expectMarked(
    radarText(`  - { id: a, title: Roboter, category: processes }
  - { id: b, title: ⟦duplicate-title|roboter⟧, category: processes }
  - { id: c, ⟦duplicate-title|title⟧: { nb: Roboter, en: Droids }, category: processes }
  - { id: d, title: { nb: Droider, en: Robots }, category: processes }
`),
  );
});

test("date-in-future: an edition", () => {
  expectMarked(technologyText("", "edition: ⟦date-in-future|2026-12-01⟧\n"));
  expectMarked(technologyText("", "edition: 2026-11-24\n"));
});

test("of one kind a few hundred are told, and the rest counted", () => {
  const entry = (n: number) => `  - { id: t${n}, title: T${n}, category: processes, ring: trial }\n`;
  const text = radarText(Array.from({ length: 500 }, (_, n) => entry(n)).join(""), "rule: none\n");
  const found = checkRadar(text, { today });
  expect(found.filter(({ code }) => code === "missing-owner")).toHaveLength(200);
  expect(found.find(({ code }) => code === "more-problems")?.data).toEqual({
    code: "missing-owner",
    count: 300,
  });
});

/** Codes found, in file order, but for a category without technologies. */
function codesIn(text: string): string[] {
  return checkRadar(text, { today })
    .map(({ code }) => code as string)
    .filter((code) => code !== "unused-category");
}
