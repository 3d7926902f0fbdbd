import type { Language } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { sampleEstimate, sampleRadar } from "../support/sample.ts";
import { workspace } from "../support/workspace.ts";

const categories = `categories:
  - { id: processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
`;
const radar = (rest: string) => `kommuneradar: radar/1\ntitle: Radar\n${rest}`;
const technologies = (rest: string) => radar(`${categories}technologies:\n${rest}`);

interface Options {
  readonly keepAlias?: boolean;
  readonly language?: Language;
}

/** The files that a rename changes, by name, with their new text; or why it is refused. */
function renamedFiles(
  fixtures: Record<string, string>,
  newName: string,
  { keepAlias = false, language = "en" }: Options = {},
): { readonly [name: string]: { readonly before: string; readonly after: string } } | string {
  const { service, document, position, textOf } = workspace(fixtures, language);
  const answer = service.rename(document, position, newName, { keepAlias });
  if (answer === undefined) throw new Error("no answer");
  if ("refused" in answer) return answer.refused;
  return Object.fromEntries(
    Object.entries(answer.changes ?? {}).map(([uri, edits]) => {
      const before = textOf(uri);
      return [uri.slice("file:///kommune/".length), { before, after: applyEdits(before, edits) }];
    }),
  );
}

/** The lines that a rename changes, as `file old → new`, where it adds and takes away none; or why it is refused. */
function renamed(
  fixtures: Record<string, string>,
  newName: string,
  options: Options = {},
): string[] | string {
  const files = renamedFiles(fixtures, newName, options);
  if (typeof files === "string") return files;
  return Object.entries(files).flatMap(([name, { before, after }]) => {
    const lines = after.split("\n");
    expect(lines).toHaveLength(before.split("\n").length);
    return before
      .split("\n")
      .flatMap((line, index) =>
        line === lines[index] ? [] : [`${name} ${line.trim()} → ${lines[index]?.trim()}`],
      );
  });
}

/** A list of technologies after a rename in it. */
function listAfter(list: string, newName: string, options: Options = {}): string {
  const files = renamedFiles({ "by.radar.yaml": technologies(list) }, newName, options);
  if (typeof files === "string") throw new Error(files);
  return files["by.radar.yaml"]?.after.split("technologies:\n")[1] ?? "";
}

describe("rename", () => {
  test("of a technology, in every file that uses it, quotes and comments kept", () => {
    const text = technologies(`  - id: "r│pa" # robots
    title: rpa
    category: services
  - { id: ai, title: AI, category: services, dependsOn: [rpa, 'rpa'], relatesTo: [rpa-x] }
  - { id: rpa-x, title: X, category: services }
`);
    expect(
      renamed(
        {
          "by.radar.yaml": text,
          "annen.radar.yaml": text.replace("│", ""),
          "by.estimate.yaml": sampleEstimate,
        },
        "roboter",
      ),
    ).toEqual([
      'by.radar.yaml - id: "rpa" # robots → - id: "roboter" # robots',
      "by.radar.yaml - { id: ai, title: AI, category: services, dependsOn: [rpa, 'rpa'], relatesTo: [rpa-x] } → - { id: ai, title: AI, category: services, dependsOn: [roboter, 'roboter'], relatesTo: [rpa-x] }",
      "by.estimate.yaml - { id: rota, title: Turnus, sector: health, occupations: ['2223'], timeShare: 0.15, potential: 0.4, technology: rpa, because: Tidsstudie } → - { id: rota, title: Turnus, sector: health, occupations: ['2223'], timeShare: 0.15, potential: 0.4, technology: roboter, because: Tidsstudie }",
    ]);
  });

  test("of a category and of a ring of the radar's own", () => {
    const text = radar(`rule: none
rings:
  - { id: in, title: In }
  - { id: out, title: Out }
${categories}technologies:
  - { id: a, title: A, category: services, ring: in }
`);
    expect(
      renamed({ "by.radar.yaml": text.replace("category: serv", "category: serv│") }, "tjenester"),
    ).toEqual([
      "by.radar.yaml - { id: services, title: Tjenester } → - { id: tjenester, title: Tjenester }",
      "by.radar.yaml - { id: a, title: A, category: services, ring: in } → - { id: a, title: A, category: tjenester, ring: in }",
    ]);
    expect(renamed({ "by.radar.yaml": text.replace("ring: in", "ring: i│n") }, "inne")).toEqual([
      "by.radar.yaml - { id: in, title: In } → - { id: inne, title: In }",
      "by.radar.yaml - { id: a, title: A, category: services, ring: in } → - { id: a, title: A, category: services, ring: inne }",
    ]);
  });

  test("of a work process, in the radar and in every estimate that shares it", () => {
    const other = sampleEstimate.replace("title: Estimat", "title: Et annet");
    const files = {
      "by.radar.yaml": sampleRadar.replace("processes: [ro", "processes: [ro│"),
      "by.estimate.yaml": sampleEstimate,
      "to.estimate.yaml": other,
      "fremmed.estimate.yaml": sampleEstimate.replace("by.radar.yaml", "annen.radar.yaml"),
    };
    const changed = renamed(files, "turnus");
    expect((changed as string[]).map((line) => line.split(" ")[0])).toEqual([
      "by.radar.yaml",
      "by.estimate.yaml",
      "to.estimate.yaml",
    ]);
  });

  test("of an id that stands twice changes the one under the cursor", () => {
    const text = technologies(`  - { id: a, title: A, category: services }
  - { id: │a, title: B, category: services, dependsOn: [a] }
`);
    expect(renamed({ "by.radar.yaml": text }, "b")).toEqual([
      "by.radar.yaml - { id: a, title: B, category: services, dependsOn: [a] } → - { id: b, title: B, category: services, dependsOn: [a] }",
    ]);
  });

  test("of an id without need of change changes nothing", () => {
    expect(
      renamed({ "by.radar.yaml": technologies("  - { id: │a, title: A, category: services }\n") }, "a"),
    ).toEqual([]);
  });

  test("writes the word that YAML reads as nothing in quotation marks", () => {
    const text = technologies("  - { id: │a, title: A, category: services }\n");
    expect(renamed({ "by.radar.yaml": text }, "null")).toEqual([
      "by.radar.yaml - { id: a, title: A, category: services } → - { id: 'null', title: A, category: services }",
    ]);
  });
});

describe("the old id kept as an earlier one", () => {
  const keep = (entry: string, newName = "ny") =>
    renamed({ "by.radar.yaml": technologies(entry) }, newName, { keepAlias: true });

  const kept = (list: string) => listAfter(list, "ny", { keepAlias: true });

  test("in a key of its own, behind title or short form and before the category", () => {
    expect(kept("  - id: │a\n    title: A # comment\n    category: services\n")).toBe(
      "  - id: ny\n    title: A # comment\n    aliases: [a]\n    category: services\n",
    );
  });

  test("with the line ends of the file", () => {
    const list = "  - id: │a\n    title:\n      nb: A\n    short: AA # c\n    category: services\n";
    const [before = "", after = ""] = technologies(list).split("│");
    const text = `${before.replaceAll("\n", "\r\n")}│${after.replaceAll("\n", "\r\n")}`;
    const files = renamedFiles({ "by.radar.yaml": text }, "ny", { keepAlias: true });
    expect(
      (typeof files === "string" ? files : files["by.radar.yaml"]?.after)?.split("technologies:\r\n")[1],
    ).toBe(
      "  - id: ny\r\n    title:\r\n      nb: A\r\n    short: AA # c\r\n    aliases: [a]\r\n    category: services\r\n",
    );
  });

  test.each([
    [
      "of an entry in flow style",
      "  - { id: │a, title: A, category: services }\n",
      "- { id: ny, title: A, aliases: [a], category: services }",
    ],
    [
      "with nothing but the id yet",
      "  - { id: │a, category: services }\n",
      "- { id: ny, aliases: [a], category: services }",
    ],
    [
      "in the list there is",
      '  - { id: │a, aliases: [x, "y"], category: services }\n',
      '- { id: ny, aliases: [x, "y", a], category: services }',
    ],
    [
      "in an empty list",
      "  - { id: │a, aliases: [], category: services }\n",
      "- { id: ny, aliases: [a], category: services }",
    ],
    [
      "never twice",
      "  - { id: │a, aliases: [a], category: services }\n",
      "- { id: ny, aliases: [a], category: services }",
    ],
    [
      "in place of the new id",
      "  - { id: │a, aliases: [x, ny], category: services }\n",
      "- { id: ny, aliases: [x, a], category: services }",
    ],
  ])("%s", (_, entry, expected) => {
    expect(keep(entry)).toEqual([`by.radar.yaml ${entry.replace("│", "").trim()} → ${expected}`]);
  });

  test("in a block list, and behind a key without a value", () => {
    expect(kept("  - id: │a\n    aliases:\n      - x # first\n    category: services\n")).toBe(
      "  - id: ny\n    aliases:\n      - x # first\n      - a\n    category: services\n",
    );
    expect(kept("  - id: │a\n    aliases: # none\n    category: services\n")).toBe(
      "  - id: ny\n    aliases: [a] # none\n    category: services\n",
    );
  });

  test.each([
    ["first of a list", "aliases: [ny, x]", "aliases: [x]"],
    ["last of a list", "aliases: [x, ny]", "aliases: [x]"],
    ["only one", "aliases: [ny]", "aliases: []"],
  ])("an earlier id that becomes the id again is taken away: %s", (_, before, after) => {
    const text = technologies(`  - { id: │a, ${before}, category: services }\n`);
    expect(renamed({ "by.radar.yaml": text }, "ny")).toEqual([
      `by.radar.yaml - { id: a, ${before}, category: services } → - { id: ny, ${after}, category: services }`,
    ]);
  });

  test("… and from a block list, with its line; a comment stays", () => {
    expect(listAfter("  - id: │a\n    aliases:\n      - x\n      - ny\n    category: services\n", "ny")).toBe(
      "  - id: ny\n    aliases:\n      - x\n    category: services\n",
    );
    expect(listAfter("  - id: │a\n    aliases:\n      - ny # old\n      - x\n", "ny")).toBe(
      "  - id: ny\n    aliases:\n       # old\n      - x\n",
    );
  });
});

describe("prepare rename", () => {
  test("offers the id without its quotation marks", () => {
    const { service, document, position } = workspace({
      "by.radar.yaml": technologies('  - { id: "a│b", title: A, category: services }\n'),
    });
    expect(service.prepareRename(document, position)).toEqual({
      range: { start: { line: 6, character: 11 }, end: { line: 6, character: 13 } },
      placeholder: "ab",
    });
  });
});

const ownRings = `rings:
  - { id: adopt, title: A }
  - { id: trial, title: B }
  - { id: assess, title: C }
  - { id: hold, title: D }
`;

describe.each(["nb", "nn", "en"] as const)("refusals in %s", (language) => {
  const cases: Record<string, [text: Record<string, string>, newName: string]> = {
    "nothing to rename": [
      { "by.radar.yaml": technologies("  - { id: a, title: │A, category: services }\n") },
      "b",
    ],
    "a sector": [
      {
        "by.radar.yaml": technologies(
          "  - { id: a, title: A, category: services, areasOfUse: [{ sector: hea│lth }] }\n",
        ),
      },
      "b",
    ],
    "a default ring": [
      { "by.radar.yaml": technologies("  - { id: a, title: A, category: services, ring: tri│al }\n") },
      "b",
    ],
    "a ring that the rule needs": [
      {
        "by.radar.yaml": radar(
          `${ownRings}${categories}technologies:\n  - { id: a, title: A, category: services, ring: tri│al }\n`,
        ),
      },
      "b",
    ],
    "what is defined nowhere": [
      { "by.radar.yaml": technologies("  - { id: a, title: A, category: services, dependsOn: [│x] }\n") },
      "b",
    ],
    "an earlier id": [
      { "by.radar.yaml": technologies("  - { id: a, title: A, aliases: [│x], category: services }\n") },
      "b",
    ],
    "a use of an earlier id": [
      {
        "by.radar.yaml": technologies(
          "  - { id: a, title: A, aliases: [x], category: services, relatesTo: [│x] }\n",
        ),
      },
      "b",
    ],
    "an invalid id": [
      { "by.radar.yaml": technologies("  - { id: │a, title: A, category: services }\n") },
      "Min Robot",
    ],
    "an id in use": [
      {
        "by.radar.yaml": technologies(
          "  - { id: │a, title: A, category: services }\n  - { id: b, title: B, category: services }\n",
        ),
      },
      "b",
    ],
    "another's earlier id": [
      {
        "by.radar.yaml": technologies(
          "  - { id: │a, title: A, category: services }\n  - { id: b, title: B, aliases: [c], category: services }\n",
        ),
      },
      "c",
    ],
    "a YAML alias": [
      { "by.radar.yaml": technologies("  - { id: │a, title: &x a, category: services, dependsOn: [*x] }\n") },
      "b",
    ],
    "one of several radars": [
      {
        "by.estimate.yaml": sampleEstimate
          .replace("radar: by.radar.yaml\n", "")
          .replace("technology: rp", "technology: rp│"),
        "a.radar.yaml": sampleRadar,
        "b.radar.yaml": sampleRadar,
      },
      "b",
    ],
    "aliases that are no list": [
      { "by.radar.yaml": technologies("  - { id: │a, title: A, aliases: x, category: services }\n") },
      "b",
    ],
  };
  test("say why", async () => {
    const said = Object.entries(cases).map(
      ([what, [files, newName]]) => `${what}: ${renamed(files, newName, { keepAlias: true, language })}`,
    );
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`../golden/rename-refusals/${language}.txt`);
  });
});

describe("across a radar and what is made for it", () => {
  const files = {
    "by.radar.yaml": technologies(
      "  - { id: rpa, title: RPA, category: services, dependsOn: [login], areasOfUse: [{ sector: health, title: V, processes: [rota] }] }\n  - { id: ai, title: AI, category: services, dependsOn: [rpa] }\n",
    ),
    "by.projects.yaml":
      "title: P\nradar: by.radar.yaml\nprojects:\n  - { id: one, title: En, category: efficiency, process: rota, technologies: [rpa, ai], learning: [{ hypothesis: H, outcome: worked, technology: rpa }] }\n  - { id: two, title: To, category: efficiency }\n",
    "by.plan.yaml":
      "title: P\nradar: by.radar.yaml\nchallenges: [{ id: old, title: Eldre }]\nplatforms: [{ id: login, title: Innlogging, neededBy: [rpa] }]\nprocesses: [{ id: rota, title: Vakt, technology: rpa, steps: [{ title: S, technology: rpa }] }]\nmeasures: [{ id: course, title: Kurs, platform: login }]\ncompetence: [{ kind: formal, title: K, technology: rpa }]\nconsequences: [{ id: space, title: Areal, technologies: [rpa], challenges: [old] }]\nscenarios: [{ id: calm, title: Rolig }]\n",
    "by.estimate.yaml":
      "title: E\nradar: by.radar.yaml\nplan: by.plan.yaml\nworkforce: by.workforce.csv\nprocesses: [{ id: rota, title: Vakt, technology: rpa }]\n",
  };
  /** The files with the cursor behind a text of one of them, that one first. */
  const at = (name: keyof typeof files, before: string): Record<string, string> => {
    const { [name]: own, ...others } = files;
    expect(own).toContain(before);
    return { [name]: own.replace(before, `${before}│`), ...others };
  };
  /** How many names change in each file. */
  const changed = (fixtures: Record<string, string>, newName: string) => {
    const answer = renamedFiles(fixtures, newName);
    if (typeof answer === "string") return answer;
    return Object.fromEntries(
      Object.entries(answer).map(([name, { after }]) => [
        name.slice("by.".length, -".yaml".length),
        after.match(new RegExp(`\\b${newName}\\b`, "g"))?.length,
      ]),
    );
  };

  test.each([
    ["by.radar.yaml", "id: rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.projects.yaml", "technologies: [rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.projects.yaml", "outcome: worked, technology: rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.plan.yaml", "neededBy: [rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.plan.yaml", "title: S, technology: rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.estimate.yaml", "technology: rp", { radar: 2, projects: 2, plan: 5, estimate: 1 }],
    ["by.plan.yaml", "id: logi", { radar: 1, plan: 2 }],
    ["by.plan.yaml", "platform: logi", { radar: 1, plan: 2 }],
    ["by.radar.yaml", "dependsOn: [logi", { radar: 1, plan: 2 }],
    ["by.projects.yaml", "process: rot", { radar: 1, projects: 1, plan: 1, estimate: 1 }],
    ["by.plan.yaml", "challenges: [ol", { plan: 2 }],
    ["by.projects.yaml", "id: on", { projects: 1 }],
    ["by.plan.yaml", "id: cours", { plan: 1 }],
    ["by.plan.yaml", "id: spac", { plan: 1 }],
    ["by.plan.yaml", "id: cal", { plan: 1 }],
  ] as const)("in %s, behind %s", (name, before, places) => {
    expect(changed(at(name, before), "renamed")).toEqual(places);
  });

  test("an id that another entry of the same list has is refused, that of an entry of another list is not", () => {
    expect(changed(at("by.projects.yaml", "id: on"), "two")).toBe("“two” is in use already.");
    expect(changed(at("by.plan.yaml", "id: cours"), "calm")).toEqual({ plan: 2 });
  });

  test.each([
    ["by.projects.yaml", "category: efficiency, process: rota", "sector: heal"],
    ["by.plan.yaml", "title: Eldre", "sector: heal"],
  ] as const)("a sector keeps its name, and it is said why: %s", (name, before, sector) => {
    const fixtures = at(name, before);
    const text = (fixtures[name] ?? "").replace(`${before}│`, `${before}, ${sector}│th`);
    expect(renamed({ ...fixtures, [name]: text }, "care")).toMatch(/“health” is one of the sectors/);
  });
});
