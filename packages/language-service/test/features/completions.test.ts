import { describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver-types";
import type { FeatureContext } from "../../src/feature.ts";
import { completions } from "../../src/features/completions.ts";
import { editOf, offeredAt } from "../support/completion.ts";
import { atCursor, file } from "../support/features.ts";
import { radarText, technologyText } from "../support/radar-text.ts";
import { sampleEstimate, sampleRadar, sampleWorkforce } from "../support/sample.ts";
import { check, reference, today } from "../support/world.ts";

const assessed = "    assessment: { solutions: ready, understanding: clear, potential: demonstrated }\n";
const others = [file("by.radar.yaml", sampleRadar), file("tall/folk.workforce.csv", sampleWorkforce)];
const inEstimate = { name: "by.estimate.yaml", others };
const estimate = (lines: string) => `kommuneradar: estimate/1\ntitle: E\n${lines}`;

describe("keys", () => {
  test("of a map, the required ones first, those that are there left out", () => {
    const { labels, shown } = offeredAt(radarText("  - title: RPA\n    owner: x\n    │\n    tags: []\n"));
    expect(shown.slice(0, 3)).toEqual(["id | påkrevd", "category | kategori · påkrevd", "short | kortnavn"]);
    for (const there of ["title", "owner", "tags"]) expect(labels).not.toContain(there);
  });

  test("with what they mean, in the language of the interface", () => {
    const fixture = technologyText("    │\n");
    expect(offeredAt(fixture).find("owner").documentation).toMatchObject({
      value: "Hvem som holder denne teknologien oppdatert",
    });
    const english = offeredAt(fixture, { language: "en" }).find("owner");
    expect(english.documentation).toMatchObject({ value: "Who keeps this entry up to date" });
    expect(english.labelDetails).toBeUndefined();
  });

  test.each([
    ["anbef", "ring"],
    ["anvend", "areasOfUse"],
    ["eier", "owner"],
    ["ansvar", "owner"],
    ["own", "owner"],
  ])("found by %s in either language", (typed, key) => {
    for (const language of ["nb", "en"] as const) {
      expect(offeredAt(technologyText(`    ${typed}│\n`), { language }).left).toContain(key);
    }
  });

  test.each([
    ["a text", "    sum│\n", "summary", "    summary: \n"],
    ["a map, in block style", "    ass│\n", "assessment", "    assessment:\n      $0\n"],
    ["a list of words", "    tags│\n", "tags", "    tags: [$0]\n"],
    ["a list of maps", "    area│\n", "areasOfUse", "    areasOfUse:\n      - $0\n"],
    ["a key with its colon", "    ow│: x\n", "owner", "    owner: x\n"],
    ["a map, in braces", "    assessment: { │ }\n", "evidence", "    assessment: { evidence: [{ $0 }] }\n"],
    [
      "the first key of an entry",
      "    areasOfUse:\n      -│\n",
      "sector",
      "    areasOfUse:\n      - sector: \n",
    ],
    [
      "an entry that lacks its dash",
      "    areasOfUse:\n      - sector: health\n      │\n",
      "sector",
      "      - sector: health\n      - sector: \n",
    ],
    ["a text in several languages", "    summary:\n      │\n", "nn", "    summary:\n      nn: \n"],
    ["a map behind its key", "    assessment:│\n", "solutions", "    assessment:\n      solutions: \n"],
    [
      "half typed in braces that are not closed",
      "    assessment: { sol│\n    owner: x\n",
      "solutions",
      "    assessment: { solutions: \n    owner: x\n",
    ],
  ])("%s", (_, fixture, label, result) => {
    expect(offeredAt(technologyText(fixture)).taking(label)).toContain(result);
  });

  test("ask for values where there are some to choose from", () => {
    const { find } = offeredAt(technologyText("    │\n"));
    const asking = (label: string) => find(label).command?.command;
    for (const key of ["ring", "status", "assessment", "areasOfUse", "dependsOn", "owner"]) {
      expect(asking(key), key).toBe("editor.action.triggerSuggest");
    }
    for (const key of ["summary", "short", "ringBecause", "aliases"])
      expect(asking(key), key).toBeUndefined();
  });

  test("a map of names of one’s own starts with a name", () => {
    const { taking, find } = offeredAt(estimate("gr│\n"), inEstimate);
    expect(taking("groups")).toMatch(/groups:\n {2}\$\{1:id\}:\n {4}\$0\n/);
    expect(find("groups").command).toBeUndefined();
  });

  test("write the kind of the file with their value", () => {
    expect(offeredAt("│").taking("kommuneradar")).toBe("kommuneradar: radar/1");
    expect(offeredAt("│", { name: "by.estimate.yaml" }).taking("kommuneradar")).toBe(
      "kommuneradar: estimate/1",
    );
  });

  test("none in texts, comments and closed collections", () => {
    for (const lines of ["    description: |\n      a\n      │\n", "    # │\n", "    tags: [a]│\n"]) {
      expect(offeredAt(technologyText(lines)).labels).toEqual([]);
    }
  });
});

describe("rings", () => {
  test("the one that follows from the assessment first, chosen already, and it is said", () => {
    const { shown, items } = offeredAt(technologyText(`    ring: │\n${assessed}`));
    expect(shown).toEqual([
      "trial | Test og piloter · følger av vurderingen",
      "adopt | Ta i bruk",
      "assess | Utred",
      "hold | Avvent",
    ]);
    expect(items.map(({ preselect }) => preselect)).toEqual([true, undefined, undefined, undefined]);
    expect(items[0]?.documentation).toMatchObject({
      value: expect.stringMatching(/ferdige løsninger.*\n\nTest og piloter: /s),
    });
  });

  test.each(["ta i b", "Ta i bruk", "adopt", "ado"])("%s is adopt in either language", (typed) => {
    for (const language of ["nb", "en"] as const) {
      const { left, taking } = offeredAt(technologyText(`    ring: ${typed}│\n`), { language });
      expect(left).toEqual(["adopt"]);
      expect(taking("adopt")).toContain("    ring: adopt\n");
    }
  });

  test.each([
    ["in braces", "  - { id: a, ring: ta i b│, title: A }\n", "  - { id: a, ring: adopt, title: A }\n"],
    ["in quotes", '  - id: a\n    ring: "ta i│"\n', '    ring: "adopt"\n'],
    ["in quotes that are open", "  - id: a\n    ring: 'ta│\n", "    ring: 'adopt'\n"],
    ["without a blank", "  - id: a\n    ring:│\n", "    ring: adopt\n"],
    ["over another", "  - id: a\n    ring: tr│ial # said\n", "    ring: adopt # said\n"],
  ])("%s", (_, lines, result) => {
    expect(offeredAt(radarText(lines)).taking("adopt")).toContain(result);
  });

  test("of the file’s own", () => {
    const further =
      "rule: none\nrings: [{ id: nå, title: { nb: Nå, en: Now } }, { id: siden, title: Siden }]\n";
    const { shown } = offeredAt(radarText("  - { id: a, ring: │ }\n", further), { language: "en" });
    expect(shown).toEqual(["nå | Now", "siden | Siden"]);
  });
});

describe("values", () => {
  test.each([
    ["solutions", ["none | ingen", "immature | umoden", "ready | ferdig", "robust | robust"]],
    ["understanding", ["unknown | ukjent", "immature | umoden", "clear | klar"]],
    ["potential", ["promising | lovende", "demonstrated | demonstrert", "validated | validert"]],
  ])("levels of %s", (input, shown) => {
    expect(offeredAt(technologyText(`    assessment: { ${input}: │ }\n`)).shown).toEqual(shown);
    expect(offeredAt(technologyText(`    assessment:\n      ${input}: │\n`)).shown).toEqual(shown);
    expect(offeredAt(technologyText(`    areasOfUse:\n      - ${input}: │\n`)).shown).toEqual(shown);
  });

  test("found by their Norwegian words", () => {
    expect(offeredAt(technologyText("    assessment: { solutions: fer│"), { language: "en" }).left).toEqual([
      "ready",
    ]);
    expect(offeredAt(technologyText("    status: fases│\n"), { language: "en" }).left).toEqual([
      "phased-out",
    ]);
  });

  test("true and false, by yes and no", () => {
    const { shown, left } = offeredAt(
      "kommuneradar: radar/1\ncategories:\n  - { id: a, crossCutting: j│ }\n",
    );
    expect(shown).toEqual(["true | ja", "false | nei"]);
    expect(left).toEqual(["true"]);
  });

  test("categories", () => {
    const { shown, left, taking } = offeredAt(radarText("  - id: a\n    category: tjen│\n"));
    expect(shown).toEqual(["processes | Arbeidsprosesser", "services | Tjenester"]);
    expect(left).toEqual(["services"]);
    expect(taking("services")).toContain("    category: services\n");
  });

  test("sectors by any of their names", () => {
    for (const typed of ["helse", "hel", "omsorg", "plo", "health"]) {
      const { left } = offeredAt(technologyText(`    areasOfUse: [{ sector: ${typed}│ }]\n`));
      expect(left, typed).toContain("health");
    }
    expect(offeredAt(estimate("processes:\n  - sector: │\n"), inEstimate).shown).toContain(
      "health | Helse og omsorg",
    );
  });

  test("today, found by its name", () => {
    for (const [typed, language] of [
      ["i d", "en"],
      ["tod", "nb"],
      ["2026-", "nb"],
    ] as const) {
      const { left, taking } = offeredAt(technologyText(`    assessment:\n      date: ${typed}│\n`), {
        language,
      });
      expect(left).toEqual([today]);
      expect(taking(today)).toContain(`      date: ${today}\n`);
    }
  });

  test("a review by the radar’s interval first", () => {
    const fixture = technologyText(
      "    assessment: { date: 2026-08-31, reviewBy: │ }\n",
      "reviewEvery: 6 months\n",
    );
    expect(offeredAt(fixture).shown).toEqual([
      "2027-02-28 | vurderingsdatoen + 6 måneder",
      "2026-11-24 | i dag",
    ]);
  });

  test("periods and rules of a radar", () => {
    expect(offeredAt("kommuneradar: radar/1\nreviewEvery: │\n").shown).toContain("12 months | 12 måneder");
    expect(offeredAt("kommuneradar: radar/1\nrule: │\n", { language: "en" }).shown).toEqual([
      "report | The rule of the report",
      "none | No rule: the rings are stated",
    ]);
  });

  test("tags and owners that other entries have, the commonest first, those of the list left out", () => {
    const fixture = radarText(`  - { id: a, title: A, category: services, tags: [ai], owner: "IT, drift" }
  - { id: b, title: B, category: services, tags: [ai, skjema], owner: Kultur }
  - { id: c, title: C, category: services, tags: [drift, │], owner: Kultur }
`);
    expect(offeredAt(fixture).shown).toEqual(["ai | brukt 2 ganger", "skjema | brukt én gang"]);
    const owner = offeredAt(
      fixture.replace("│", "").replace("owner: Kultur }\n  - { id: c", "owner: │ }\n  - { id: c"),
    );
    expect(owner.labels).toEqual(["IT, drift", "Kultur"]);
    expect(owner.taking("IT, drift")).toContain('owner: "IT, drift" }');
  });
});

describe("technologies", () => {
  const fixture =
    radarText(`  - { id: a, title: { nb: Sky, en: Cloud }, category: services, aliases: [skyen] }
  - { id: b, title: B, category: services, dependsOn: [a] }
  - id: c
    title: C
    category: services
    relatesTo: [b, │]
`);

  test("the others of the radar, found by id, title and earlier id", () => {
    expect(offeredAt(fixture, { language: "en" }).shown).toEqual(["a | Cloud"]);
    for (const typed of ["clo", "sky", "skyen", "a"]) {
      expect(offeredAt(fixture.replace("│", `${typed}│`)).left, typed).toEqual(["a"]);
    }
  });

  test("behind the key with brackets, on lines of their own with a dash", () => {
    expect(offeredAt(fixture.replace("[b, │]", "│")).taking("b")).toContain("relatesTo: [b]\n");
    expect(offeredAt(fixture.replace("[b, │]", "\n      - a\n      - │")).taking("b")).toContain(
      "- a\n      - b\n",
    );
    expect(offeredAt(fixture.replace("[b, │]", "\n      │")).taking("b")).toContain(
      "relatesTo: \n      - b\n",
    );
  });

  test("of the radar that an estimate names, or of every radar", () => {
    const second = file("annen/ny.radar.yaml", radarText("  - { id: ny, title: Ny, category: services }\n"));
    const lines = "processes:\n  - { id: p, technology: │ }\n";
    const all = { ...inEstimate, others: [...others, second] };
    expect(offeredAt(estimate(`radar: annen/ny.radar.yaml\n${lines}`), all).shown).toEqual(["ny | Ny"]);
    expect(offeredAt(estimate(lines), all).labels).toEqual(["rpa", "iam", "chat", "drones", "fax", "ny"]);
  });

  test("work processes of the estimates made for a radar", () => {
    const made = file("by.estimate.yaml", sampleEstimate);
    const { shown } = offeredAt(sampleRadar.replace("processes: [rota]", "processes: [│]"), {
      others: [made],
    });
    expect(shown).toEqual(["rota | Turnus"]);
  });
});

describe("occupations", () => {
  const used = (typed: string) =>
    technologyText(`    areasOfUse:\n      - { sector: health, occupations: [${typed}│] }\n`);

  test.each([
    ["sykepleier", "2223"],
    ["2223", "2223"],
    ["222", "2221"],
    ["home care", "5322"],
  ])("%s finds %s first, in either language", (typed, code) => {
    for (const language of ["nb", "en"] as const) {
      expect(offeredAt(used(typed), { language }).left.slice(0, 2)).toContain(code);
    }
  });

  test("title in the language of the interface, value and source in the documentation", () => {
    expect(offeredAt(used("2223")).shown[0]).toBe("2223 | Sykepleiere");
    const english = offeredAt(used("2223"), { language: "en" });
    expect(english.shown[0]).toBe("2223 | Sykepleiere");
    expect(english.items[0]?.documentation).toMatchObject({
      value: expect.stringMatching(
        /Probability of automation: \*\*0\.0090\*\* · 1 source occupation.*Frey &amp; Osborne 2017/s,
      ),
    });
  });

  test("never more than an editor shows, the same each time", () => {
    const all = offeredAt(used(""));
    expect(all.items).toHaveLength(200);
    expect(all.labels.slice(0, 2)).toEqual(["0000", "0110"]);
    expect(offeredAt(used("")).labels).toEqual(all.labels);
  });

  test("quoted as the codes beside them are, and in quotes where there are none", () => {
    expect(offeredAt(used("2223")).taking("2223")).toContain("occupations: ['2223'] }");
    expect(offeredAt(used('"5321", 2223')).taking("2223")).toContain('occupations: ["5321", "2223"] }');
    expect(offeredAt(used("5321, 2223")).taking("2223")).toContain("occupations: [5321, 2223] }");
    expect(offeredAt(used("'222")).taking("2223")).toContain("occupations: ['2223'");
    expect(offeredAt(used("5321, 2223")).labels).not.toContain("5321");
  });

  test("of an override", () => {
    const fixture = estimate("overrides:\n  - { occupation: renhold│, probability: 0.5 }\n");
    const { left, taking } = offeredAt(fixture, inEstimate);
    expect(left).toContain("9112");
    expect(taking("9112")).toContain("occupation: 9112, probability");
    expect(offeredAt(fixture.replace("renhold", "0110"), inEstimate).taking("0110")).toContain(
      "occupation: '0110',",
    );
  });

  test("of the classification of the workforce file", () => {
    const american = { name: "a.estimate.yaml", others: [file("us.csv", "soc2010;fte\n15-1132;1\n")] };
    const fixture = estimate("workforce: us.csv\noverrides:\n  - occupation: software dev│\n");
    expect(offeredAt(fixture, american).left).toEqual(["15-1132", "15-1133"]);
  });
});

describe("files, score sets, methods, places", () => {
  test("files of the workspace of the kind that is asked for, as paths from the file", () => {
    expect(offeredAt(estimate("workforce: │\n"), inEstimate).labels).toEqual(["tall/folk.workforce.csv"]);
    expect(offeredAt(estimate("workforce:\n  - file: │\n"), inEstimate).labels).toEqual([
      "tall/folk.workforce.csv",
    ]);
    expect(
      offeredAt(estimate("radar: │\n"), { ...inEstimate, name: "estimat/by.estimate.yaml" }).labels,
    ).toEqual(["../by.radar.yaml"]);
    const spaced = {
      name: "a.estimate.yaml",
      others: [file("tall/%C3%A5r%201.workforce.csv", sampleWorkforce)],
    };
    expect(offeredAt(estimate("workforce: │\n"), spaced).labels).toEqual(["tall/år 1.workforce.csv"]);
  });

  test("score sets and mapping methods", () => {
    expect(offeredAt(estimate("scores: │\n"), inEstimate).shown).toEqual([
      "frey-osborne-2017 | Frey og Osborne 2017",
      "nesta-sml-2020 | Nesta 2020 (SML)",
      "ilo-genai-2023 | ILO 2023 (GenAI)",
      "ilo-genai-2025 | ILO 2025 (GenAI)",
      "eloundou-gpt4-alpha-2024 | Eloundou et al. 2024 (GPT-4, α)",
      "eloundou-gpt4-2024 | Eloundou et al. 2024 (GPT-4, β)",
      "eloundou-gpt4-gamma-2024 | Eloundou et al. 2024 (GPT-4, γ)",
      "eloundou-human-alpha-2024 | Eloundou et al. 2024 (human, α)",
      "eloundou-human-2024 | Eloundou et al. 2024 (human, β)",
      "eloundou-human-gamma-2024 | Eloundou et al. 2024 (human, γ)",
      "microsoft-2025 | Microsoft 2025 (AI applicability)",
    ]);
    expect(offeredAt(estimate("method: { mapping: vekt│ }\n"), inEstimate).left).toEqual([
      "employment-weighted",
    ]);
    expect(offeredAt(estimate("groupBy: [sector, │]\n"), inEstimate).labels).toEqual([
      "municipality",
      "group",
    ]);
  });

  test("the municipality to compare, and the groups to compare it with", () => {
    const groups = "groups: { naboer: { title: Naboene, municipalities: ['4201'] } }\n";
    expect(offeredAt(estimate("municipality: osl│\n"), inEstimate).taking("0301")).toContain(
      "municipality: '0301'\n",
    );
    const { labels } = offeredAt(estimate(`${groups}compareWith: │\n`), inEstimate);
    expect(labels).toEqual(["naboer", "storby-2019", "storby-network"]);
  });

  test("municipalities by name", () => {
    const { left, taking } = offeredAt(estimate("groups:\n  by:\n    municipalities: [osl│]\n"), inEstimate);
    expect(left).toEqual(["0301"]);
    expect(taking("0301")).toContain("municipalities: ['0301']\n");
  });
});

describe("cells of a workforce file", () => {
  const table = (row: string) =>
    offeredAt(`kommune;sektor;styrk08;årsverk\n${row}\n0301;health;2223;1\n`, { name: "a.workforce.csv" });

  test.each([
    ["osl│", "0301", "0301\n"],
    ["osl│;health;;1", "0301", "0301;health;;1\n"],
    ["0301;hel│", "health", "0301;health\n"],
    ["0301;Helse og om│sorg;2223;1", "health", "0301;health;2223;1\n"],
    ["0301;health;sykepl│;1", "2223", "0301;health;2223;1\n"],
    ['0301;health;"222│";1', "2223", '0301;health;"2223";1\n'],
  ])("%s", (row, label, result) => {
    const { left, taking } = table(row);
    expect(left).toContain(label);
    expect(taking(label)).toContain(`årsverk\n${result}`);
  });

  const named = (text: string) => offeredAt(text, { name: "a.workforce.csv" });

  test("in the header the names of columns that it does not have yet", () => {
    const { left, taking } = named("kommune;sektor;STYRK-08;års│\n0301;health;2223;1\n");
    expect(left).toEqual(["årsverk", "fte"]);
    expect(taking("årsverk")).toBe("kommune;sektor;STYRK-08;årsverk\n0301;health;2223;1\n");
    expect(named("kommune;sektor;│;årsverk\n").labels).toEqual([
      "styrk08",
      "isco08",
      "soc2010",
      "yrke",
      "occupation",
      "ansatte",
      "headcount",
    ]);
  });

  test("in an empty file a whole header first", () => {
    const { labels, taking } = named("│");
    expect(labels[0]).toBe("kommune;sektor;styrk08;årsverk");
    expect(taking("kommune;sektor;styrk08;årsverk")).toBe("kommune;sektor;styrk08;årsverk");
  });

  test("none of numbers, and in columns that are none of ours", () => {
    expect(table("0301;health;2223;│").labels).toEqual([]);
    expect(offeredAt("styrk08;navn;årsverk\n2223;a│;1\n", { name: "a.workforce.csv" }).labels).toEqual([]);
  });
});

test("levels and keys need no parse of the document", () => {
  const { text, position } = atCursor(technologyText("    assessment: { solutions: │ }\n"));
  const context = {
    document: file("by.radar.yaml", text),
    kind: "radar",
    language: "nb",
    today,
    reference,
    get radar(): never {
      throw new Error("parsed");
    },
    others: () => [],
  } as unknown as FeatureContext;
  expect(completions(context, position).map(({ label }) => label)).toContain("robust");
  expect(completions(context, { line: 0, character: 3 }).map(({ label }) => label)).toContain("kommuneradar");
});

test("an editor’s edit holds the cursor on one line, and its lines are indented already", () => {
  for (const item of offeredAt(radarText("  - │\n")).items) {
    const { range } = editOf(item);
    expect(range.start.line).toBe(range.end.line);
    expect(item.insertTextMode).toBe(1);
  }
});

describe("a whole radar", () => {
  test("is the first thing offered in an empty file, and only there", () => {
    expect(offeredAt("│").labels[0]).toBe("Ny radar");
    expect(offeredAt("\n\nny│\n").labels[0]).toBe("Ny radar");
    expect(offeredAt("kommuneradar: radar/1\n│\n").labels).not.toContain("Ny radar");
    expect(offeredAt("│", inEstimate).labels).not.toContain("Ny radar");
  });

  test.each(["nb", "nn", "en"] as const)("can be drawn as it is put in, in %s", (language) => {
    const { newText } = editOf(offeredAt("│", { language }).items[0] as CompletionItem);
    const first = /\$\{2:([^}]*)\}/.exec(newText)?.[1] ?? "";
    const text = `${newText.replaceAll(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll("$2", first)}\n`;
    // The second category waits for its first technology.
    expect(check("ny.radar.yaml", text).map(({ code }) => code)).toEqual(["unused-category"]);
  });
});
