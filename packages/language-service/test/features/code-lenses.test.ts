import type { Language } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import type { CodeLens } from "vscode-languageserver-types";
import { file, serviceOver } from "../support/features.ts";
import { technologyText } from "../support/radar-text.ts";

const assessed = (levels: string) => `    assessment: { ${levels} }\n`;
const ready = "solutions: ready, understanding: clear, potential: demonstrated";
const early = "solutions: none, understanding: unknown, potential: promising";
const fitsNone = "solutions: ready, understanding: immature, potential: promising";

const cases: Readonly<Record<string, string>> = {
  derived: assessed(ready),
  "stated as the rule gives": `    ring: trial\n${assessed(ready)}`,
  "stated against the rule": `    ring: adopt\n${assessed(ready)}`,
  "stated against the rule, with a reason": `    ring: adopt\n    ringBecause: Vi vil.\n${assessed(early)}`,
  "stated, not assessed": "    ring: adopt\n",
  "stated, fits no ring": `    ring: hold\n${assessed(fitsNone)}`,
  "fits no ring": assessed(fitsNone),
  "one input missing": assessed("solutions: ready, potential: demonstrated"),
  "two inputs missing": assessed("potential: demonstrated"),
  "nothing assessed": "",
  "phased out": `    status: phased-out\n${assessed(`${early}, date: 2020-01-01, reviewBy: 2021-01-01`)}`,
  "to be reviewed": assessed(`${ready}, date: 2026-01-01, reviewBy: 2026-12-01`),
  "to be reviewed tomorrow": assessed(`${ready}, reviewBy: 2026-11-25`),
  "to be reviewed today": assessed(`${ready}, reviewBy: 2026-11-24`),
  "overdue by a day": assessed(`${ready}, reviewBy: 2026-11-23`),
  overdue: assessed(`${ready}, date: 2025-01-01, reviewBy: 2026-01-01`),
  "assessed, with no word of a review": assessed(`${ready}, date: 2025-01-01`),
};

function lensesOf(text: string, language: Language = "nb"): readonly CodeLens[] {
  const service = serviceOver([], language);
  const document = file("by.radar.yaml", text);
  return (service.codeLenses(document) ?? []).map((lens) => service.resolveCodeLens(document, lens) ?? lens);
}

test.each(["nb", "nn", "en"] as const)("lenses in %s", async (language) => {
  const shown = Object.entries(cases).map(([what, lines]) => {
    const titles = lensesOf(technologyText(lines), language).map(({ command }) => command?.title);
    return `${what}: ${titles.join(" | ")}`;
  });
  await expect(`${shown.join("\n")}\n`).toMatchFileSnapshot(`../golden/code-lenses/${language}.txt`);
});

describe("code lenses", () => {
  test("stand on the first line of their entry and hold no words until they are resolved", () => {
    const service = serviceOver();
    const text = technologyText("  - # a comment\n    title: B\n    id: b\n    category: services\n");
    const lenses = service.codeLenses(file("by.radar.yaml", text)) ?? [];
    expect(lenses.map(({ range, command }) => [range.start.line, command])).toEqual([
      [6, undefined],
      [6, undefined],
      [10, undefined],
      [10, undefined],
    ]);
    expect(text.split("\n")[10]).toBe("    title: B");
  });

  test("assess by a command that is given the file and the id", () => {
    const [, assess] = lensesOf(technologyText(""));
    expect(assess?.command).toEqual({
      title: "Vurder",
      command: "kommuneradar.assessTechnology",
      arguments: ["file:///kommune/by.radar.yaml", "rpa"],
    });
  });

  test("name rings as the radar does, and need no rule", () => {
    const rings = "rule: none\nrings:\n  - { id: a, title: Innerst }\n  - { id: b, title: Ytterst }\n";
    expect(lensesOf(technologyText("    ring: a\n", rings)).map(({ command }) => command?.title)).toEqual([
      "Innerst · satt",
    ]);
  });

  test("follow their technology when the text has changed since, and fall silent when it is gone", () => {
    const service = serviceOver();
    const [lens] = service.codeLenses(file("by.radar.yaml", technologyText("    ring: hold\n"))) ?? [];
    if (lens === undefined) throw new Error("no lens");
    const moved = technologyText("    ring: trial\n").replace(
      "technologies:\n",
      "technologies:\n  - { id: x, title: X, category: services }\n",
    );
    const title = (text: string, version: number) =>
      service.resolveCodeLens(file("by.radar.yaml", text, version), lens)?.command?.title;
    expect(title(moved, 2)).toBe("Trial · stated, not assessed");
    expect(title("", 3)).toBe("");
  });

  test("none in an estimate", () => {
    const text = "kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\n";
    expect(serviceOver().codeLenses(file("by.estimate.yaml", text))).toEqual([]);
  });
});

describe("above projects and platforms", () => {
  const radar = `kommuneradar: radar/1
title: R
categories: [{ id: a, title: A }]
technologies:
  - { id: rpa, title: Roboter, category: a, dependsOn: [login] }
  - { id: ai, title: KI, category: a, dependsOn: [rpa] }
  - { id: fax, title: Faks, category: a, dependsOn: [login], status: phased-out }
`;
  const lensesIn = (name: string, text: string, language: Language = "nb") => {
    const service = serviceOver([file("by.radar.yaml", radar)], language);
    const document = file(name, text);
    return (service.codeLenses(document) ?? []).map(({ range, ...lens }) => [
      range.start.line,
      service.resolveCodeLens(document, { range, ...lens })?.command?.title,
    ]);
  };

  test("stands what is measured, and how trials went", () => {
    const text = `kommuneradar: projects/1
title: P
radar: by.radar.yaml
projects:
  - { id: a, title: A, category: efficiency, benefits: [{ title: T, realised: not-measured }], learning: [{ hypothesis: H, outcome: worked }, { hypothesis: I, outcome: ongoing }] }
  - { id: b, title: B, category: efficiency, benefits: [{ title: T, realised: { value: 3, unit: hours } }] }
  - { id: c, title: C, category: efficiency }
`;
    expect(lensesIn("by.projects.yaml", text)).toEqual([
      [4, "Realisert: ikke målt ennå · 2 forsøk: 1 virket, 1 pågår"],
      [5, "Realisert: målt"],
      [6, "Realisert: ikke sagt noe om"],
    ]);
    expect(lensesIn("by.projects.yaml", text, "en")[0]).toEqual([
      4,
      "Realised: not measured yet · 2 trials: 1 worked, 1 ongoing",
    ]);
  });

  test("stands who waits for a platform that is not in place, itself or through what it depends on", () => {
    const text = `kommuneradar: plan/1
title: P
radar: by.radar.yaml
platforms:
  - { id: login, title: Innlogging, state: partial }
  - { id: map, title: Kart, state: none }
  - { id: done, title: Ferdig, state: in-place, neededBy: [rpa] }
`;
    expect(lensesIn("by.plan.yaml", text)).toEqual([
      [4, "Venter på den: Roboter, KI"],
      [5, "Ingen teknologi venter på den"],
    ]);
    expect(
      lensesIn("by.plan.yaml", text.replace("radar: by.radar.yaml\n", "radar: no.radar.yaml\n"))[0],
    ).toEqual([4, "Ingen teknologi venter på den"]);
  });
});
