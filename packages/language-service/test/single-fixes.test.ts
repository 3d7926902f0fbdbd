import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createLanguageService } from "../src/index.ts";
import { applyEdits } from "./support/apply-edits.ts";
import { file } from "./support/features.ts";
import { radarText, technologyText } from "./support/radar-text.ts";
import { reference, today } from "./support/world.ts";

const service = createLanguageService({
  reference,
  today: () => today,
  language: () => "en",
  exists: () => true,
});
let version = 0;

/** Every fix for a text, with what it makes of it. */
function fixesOf(text: string, name = "by.radar.yaml") {
  const document = file(name, text, ++version);
  return (service.diagnostics(document) ?? []).flatMap((diagnostic) =>
    service.codeActions(document, diagnostic.range, [diagnostic]).map(({ title, edit, isPreferred }) => ({
      code: diagnostic.code,
      title,
      isPreferred,
      text: applyEdits(text, edit?.changes?.[document.uri] ?? []),
    })),
  );
}

/** The lines of a text that a fix takes out and puts in. */
function change(text: string, title: string, name?: string): string[] {
  const fix = fixesOf(text, name).find((one) => one.title === title);
  if (fix === undefined) throw new Error(`not offered: ${fixesOf(text, name).map((one) => one.title)}`);
  const [before, after] = [text.split("\n"), fix.text.split("\n")];
  let same = 0;
  while (before[same] === after[same] && same < before.length) same++;
  let tail = 0;
  while (before.at(-1 - tail) === after.at(-1 - tail) && tail < Math.min(before.length, after.length) - same)
    tail++;
  return [
    ...before.slice(same, before.length - tail).map((line) => `- ${line}`),
    ...after.slice(same, after.length - tail).map((line) => `+ ${line}`),
  ];
}

const inputs = "solutions: ready, understanding: clear, potential: demonstrated";

describe("ring-against-rule", () => {
  const keep = "Keep “adopt” and give a reason";
  const text = technologyText(`    ring: adopt # som i fjor\n    assessment: { ${inputs} }\n`);

  test("the rule's ring, the comment beside it kept", () => {
    expect(change(text, "Use the rule’s ring, “trial”")).toEqual([
      "-     ring: adopt # som i fjor",
      "+     ring: trial # som i fjor",
    ]);
  });

  test("a place for a reason after the ring, and an empty one is a fault", () => {
    expect(change(text, keep)).toEqual(['+     ringBecause: ""']);
    const kept = fixesOf(text).find(({ title }) => title === keep)?.text ?? "";
    expect(kept.split("\n")[10]).toBe('    ringBecause: ""');
    const codes = service.diagnostics(file("by.radar.yaml", kept, ++version))?.map(({ code }) => code);
    expect(codes).toContain("wrong-type");
  });

  test("in brackets too", () => {
    const flow = radarText(
      `  - { id: a, title: A, category: services, ring: adopt, assessment: { ${inputs} } }\n`,
    );
    expect(change(flow, keep)).toEqual([
      `-   - { id: a, title: A, category: services, ring: adopt, assessment: { ${inputs} } }`,
      `+   - { id: a, title: A, category: services, ring: adopt, ringBecause: "", assessment: { ${inputs} } }`,
    ]);
  });
});

describe("what a hint misses is inserted where the schema has it", () => {
  const assessed = technologyText(
    `    assessment:\n      solutions: ready # målt\n      understanding: clear\n      potential: demonstrated\n      # Hvem:\n      by: IT\n    areasOfUse:\n      - { sector: health }\n    tags: [a]\n`,
  );

  test.each([
    ["Add “owner”", ['+     owner: ""'], "      - { sector: health }"],
    ["Add “evidence”", ['+       evidence: [""]'], "      by: IT"],
    ["Assessed today, “2026-11-24”", ["+       date: 2026-11-24"], "      potential: demonstrated"],
  ])("%s", (title, lines, after) => {
    expect(change(assessed, title)).toEqual(lines);
    const mended =
      fixesOf(assessed)
        .find((fix) => fix.title === title)
        ?.text.split("\n") ?? [];
    expect(mended[mended.indexOf(lines[0]?.slice(2) ?? "") - 1]).toBe(after);
  });

  test("an interval for the radar", () => {
    const text = technologyText(`    assessment: { ${inputs}, date: 2026-01-01 }\n`);
    expect(change(text, "Review every 12 months")).toEqual(["+ reviewEvery: 12 months"]);
  });

  test("in an empty list of evidence", () => {
    const text = technologyText(
      "    assessment: { solutions: robust, understanding: clear, potential: validated, evidence: [] }\n",
    );
    expect(change(text, "Add “evidence”")[1]).toMatch(/evidence: \[""\] \}$/);
    expect(change(text, "Lower to “ready”")[1]).toContain("solutions: ready,");
  });
});

describe("what has no effect is taken out, its comments left", () => {
  test("a line, with a comment beside it", () => {
    const because = `    ring: trial\n    ringBecause: Klar. # i fjor\n    assessment: { ${inputs} }\n`;
    expect(change(technologyText(because), "Remove “ringBecause”")).toEqual([
      "-     ringBecause: Klar. # i fjor",
      "+     # i fjor",
    ]);
  });

  test("a text of several lines", () => {
    const because = `    ring: trial\n    ringBecause: |\n      Klar.\n\n      # ingen kommentar\n    assessment: { ${inputs} }\n`;
    expect(change(technologyText(because), "Remove “ringBecause”")).toEqual(
      ["-     ringBecause: |", "-       Klar.", "-", "-       # ingen kommentar"].map((line) =>
        line === "-" ? "- " : line,
      ),
    );
  });

  test("the first field on the line of a dash", () => {
    const text = radarText(
      "  - ring: hold\n    id: a\n    title: A\n    category: services\n    status: phased-out\n",
    );
    expect(change(text, "Remove “ring”")).toEqual(["-   - ring: hold", "-     id: a", "+   - id: a"]);
  });

  test("an entry in brackets, first or last; the only one goes with its field", () => {
    const entry = (list: string) =>
      radarText(`  - { id: a, title: A, category: services, dependsOn: ${list} }\n`);
    const title = "Remove the relation to itself";
    const after = (list: string) => change(entry(list), title)[1];
    const other = "\n  - { id: b, title: B, category: services }\n";
    expect(after("[a, b]")).toContain("dependsOn: [b] }");
    expect(change(entry("[b, a]") + other, title)[1]).toContain("dependsOn: [b] }");
    expect(after("[a]")).toBe("+   - { id: a, title: A, category: services }");
  });

  test("an entry of its own line, and the last of a file without a last line break", () => {
    const text = technologyText("    relatesTo:\n      - rpa # seg selv\n      - rpa");
    const [first, second] = fixesOf(text).filter(({ code }) => code === "self-relation");
    expect(first?.text).toBe(technologyText("    relatesTo:\n      # seg selv\n      - rpa"));
    expect(second?.text).toBe(technologyText("    relatesTo:\n      - rpa # seg selv"));
  });

  test("not where a comment stands inside", () => {
    const text = technologyText(
      "    ring: hold\n    status: phased-out\n    aliases:\n      # før\n      - rpa\n",
    );
    expect(fixesOf(text).map(({ code }) => code)).toEqual(["unused-ring"]);
  });
});

describe("missing-key", () => {
  test.each([
    ["  - title: Skytjenester\n    category: services\n", "Add “id”", "  - id: skytjenester"],
    [
      "  - { id: sky, category: services }\n",
      "Add “title”",
      '  - { id: sky, title: "", category: services }',
    ],
    ["  - id: sky\n    title: Sky # s\n    ring: trial\n", "Add “category”", '    category: ""'],
  ])("in %j: %s", (entry, title, line) => {
    expect(change(radarText(entry), title)).toContain(`+ ${line}`);
  });
});

describe("invalid-date", () => {
  const dated = (date: string) => technologyText(`    assessment: { solutions: none, date: '${date}' }\n`);

  test.each([
    ["1.10.2026", "2026-10-01"],
    ["01.10.2026", "2026-10-01"],
    ["2026-1-5", "2026-01-05"],
    ["2026/01/05", "2026-01-05"],
    ["20260105", "2026-01-05"],
    ["31/1/2026", "2026-01-31"],
    ["1/31/2026", "2026-01-31"],
    ["1. oktober 2026", "2026-10-01"],
    ["3 May 2026", "2026-05-03"],
    ["2026-10-01T12:00:00Z", "2026-10-01"],
  ])("%s is %s", (written, date) => {
    expect(change(dated(written), `Change to “${date}”`)[1]).toContain(`'${date}'`);
  });

  test.each(["1/10/2026", "2026-02-30", "32.1.2026", "2026", "i fjor", "2026-10"])(
    "%s is not guessed at",
    (written) => {
      expect(fixesOf(dated(written)).filter(({ code }) => code === "invalid-date")).toEqual([]);
    },
  );
});

describe("wrong-type, where a value can be meant in one way only", () => {
  test.each([
    ["method:\n  high: 0,7 # høy", "Change to “0.7”"],
    ["method: { high: '0.7' }", "Change to “0.7”"],
    ["method: { high: 70 % }", "Change to “0.7”"],
    ["method: { bridge: nei }", "Change to “false”"],
    ["groups: { by: { municipalities: [301] } }", "Change to “"],
    ["groupBy: sector", "Change to “[sector]”"],
  ])("%s", (line, title) => {
    const text = `kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\n${line}\n`;
    const fixes = fixesOf(text, "by.estimate.yaml").filter((fix) => fix.title.startsWith(title));
    expect(fixes).toHaveLength(1);
    const mended = file("by.estimate.yaml", fixes[0]?.text ?? "", ++version);
    expect(service.diagnostics(mended)?.map(({ code }) => code)).toEqual([]);
  });

  test("not of a list, a map or nothing", () => {
    expect(
      fixesOf(technologyText("    tags: { a: b }\n    links:\n    aliases: 'a'\n    owner: [x]\n")).map(
        (fix) => fix.title,
      ),
    ).toEqual(["Change to “['a']”"]);
  });
});

describe("yaml-syntax", () => {
  test.each([
    ["a tab", technologyText("\tring: trial\n\t# hvorfor\n"), "Indent with spaces"],
    ["a quotation mark", technologyText('    summary: "Roboter\n'), 'Close with “"”'],
    [
      "a bracket before a comment",
      technologyText("    tags: [a, b # to\n    ring: trial\n"),
      "Close with “]”",
    ],
    ["a brace", technologyText("    assessment: { solutions: none\n"), "Close with “}”"],
  ])("%s, when the text can be read afterwards", (_, text, title) => {
    const fix = fixesOf(text).find((one) => one.title === title);
    expect(fix?.isPreferred).toBe(true);
    const codes = service
      .diagnostics(file("by.radar.yaml", fix?.text ?? "", ++version))
      ?.map(({ code }) => code);
    expect(codes).not.toContain("yaml-syntax");
  });
});

describe("a text that YAML takes for something else", () => {
  test.each([
    ["    title: RPA: roboter # r", '    title: "RPA: roboter" # r'],
    ["    owner: @it", '    owner: "@it"'],
    ["    summary: `C:\\temp` og mer", '    summary: "`C:\\\\temp` og mer"'],
    ["    tags:\n      - %a", '    tags:\n      - "%a"'],
  ])("%s: is put in quotation marks, also where there are other faults", (line, expected) => {
    const text = radarText(
      `  - id: a\n    category: services\n${line}\n  - { id: b, title: @b, category: processes }\n    x: y: z\n`,
    );
    const fix = fixesOf(text).find((one) => one.title === "Put in quotation marks");
    expect(fix?.isPreferred).toBe(true);
    expect(fix?.text).toBe(text.replace(line, () => expected));
  });

  test.each([
    "    title: RPA\n      x: y",
    "    tags: [@a, b]",
    "    assessment: {\n      by: @it,\n    }",
    "    assessment: { solutions: ready, # s\n      by: @it }",
  ])("not where that mends nothing: %s", (lines) => {
    expect(fixesOf(technologyText(`${lines}\n`)).map(({ title }) => title)).not.toContain(
      "Put in quotation marks",
    );
  });
});

describe("assessment-incomplete", () => {
  test.each([
    [
      "    ring: trial # r\n",
      '    ring: trial # r\n    assessment: { solutions: "", understanding: "", potential: "" }\n',
    ],
    ["    assessment: {}\n", '    assessment: { solutions: "", understanding: "", potential: "" }\n'],
    [
      "    assessment:\n      understanding: clear # u\n      by: IT\n",
      '    assessment:\n      solutions: ""\n      understanding: clear # u\n      potential: ""\n      by: IT\n',
    ],
    [
      "    assessment: { potential: promising }\n",
      '    assessment: { solutions: "", understanding: "", potential: promising }\n',
    ],
  ])("%s: what is missing is put in, empty, and an empty one is a fault", (lines, expected) => {
    const [fix] = fixesOf(technologyText(lines)).filter(({ code }) => code === "assessment-incomplete");
    expect([fix?.isPreferred, fix?.text]).toEqual([false, technologyText(expected)]);
    expect(fixesOf(fix?.text ?? "").map(({ code }) => code)).not.toContain("assessment-incomplete");
    const found = service.diagnostics(file("by.radar.yaml", fix?.text ?? "", ++version));
    expect(found?.map(({ code }) => code)).toContain("wrong-type");
  });

  test("not beside a comment in empty braces", () => {
    expect(
      fixesOf(technologyText("    assessment: { # senere\n    }\n")).map(({ code }) => code),
    ).not.toContain("assessment-incomplete");
  });
});

describe("nothing where one of a few values is to stand", () => {
  const titles = ["Write “none”", "Write “immature”", "Write “ready”", "Write “robust”"];

  test.each([
    ['    assessment: { solutions: "", by: IT }\n', "    assessment: { solutions: ready, by: IT }\n"],
    [
      "    assessment:\n      solutions: # s\n      by: IT\n",
      "    assessment:\n      solutions: ready # s\n      by: IT\n",
    ],
    ["    assessment:\n      solutions:\n", "    assessment:\n      solutions: ready\n"],
  ])("%s: each of them, none sure", (lines, expected) => {
    const fixes = fixesOf(technologyText(lines)).filter(({ code }) => code === "wrong-type");
    expect(fixes.map(({ title }) => title)).toEqual(titles);
    expect(fixes.map(({ isPreferred }) => isPreferred)).toEqual([false, false, false, false]);
    expect(fixes[2]?.text).toBe(technologyText(expected));
  });

  test("not for what YAML reads as nothing", () => {
    for (const written of ["~", "null", "&a"]) {
      const text = technologyText(`    assessment: { solutions: ${written} }\n`);
      expect(fixesOf(text).filter(({ code }) => code === "wrong-type")).toEqual([]);
    }
  });
});

describe("review-overdue", () => {
  const assessed = (dates: string) => `    assessment: { ${inputs}, ${dates} } # v\n`;
  const anew = (text: string) => fixesOf(text).find(({ code }) => code === "review-overdue");

  test("assessed anew today: not sure, and the finding is gone", () => {
    const yearly = "reviewEvery: 12 months\n";
    const mended = technologyText(assessed(`date: ${today}`), yearly);
    for (const dates of ["date: 2024-01-01", "date: 2024-01-01, reviewBy: 2025-01-01"]) {
      const fix = anew(technologyText(assessed(dates), yearly));
      expect([fix?.isPreferred, fix?.text]).toEqual([false, mended]);
    }
    expect(anew(mended)).toBeUndefined();
  });

  test("not where nothing would say when to review it next, nor where it has no date", () => {
    expect(anew(technologyText(assessed("date: 2024-01-01, reviewBy: 2025-01-01")))).toBeUndefined();
    expect(anew(technologyText(assessed("reviewBy: 2025-01-01")))).toBeUndefined();
  });
});

test("an unknown field can be taken out, with its comment kept, but not the only one of its map", () => {
  const text = technologyText("    links: [{ href: x }]\n    colour: red # c\n    owner: IT\n");
  expect(change(text, "Remove “colour”")).toEqual(["-     colour: red # c", "+     # c"]);
  expect(fixesOf(text).map(({ title }) => title)).not.toContain("Remove “href”");
});

describe("a field that belongs in another", () => {
  const title = "Move to “assessment”";
  const moved = (lines: string) => fixesOf(technologyText(lines)).find((fix) => fix.title === title)?.text;

  test("moves there, to its place", () => {
    expect(
      moved(
        "    potential: promising # p\n    assessment:\n      solutions: ready\n      date: 2026-01-01\n",
      ),
    ).toBe(
      technologyText(
        "    # p\n    assessment:\n      solutions: ready\n      potential: promising\n      date: 2026-01-01\n",
      ),
    );
  });

  test("with the field it belongs in, where that lacks", () => {
    expect(moved("    ring: trial\n    evidence: [Rapport]\n")).toBe(
      technologyText("    ring: trial\n    assessment: { evidence: [Rapport] }\n"),
    );
    expect(moved("    grounds: |\n      Flere linjer\n")).toBeUndefined();
  });

  test("not where it would say something else there", () => {
    expect(moved("    by: Kari, Ola\n    assessment: { solutions: ready }\n")).toBeUndefined();
    expect(moved("    by: Kari, Ola\n")).toBeUndefined();
    expect(moved("    by: &b Kari\n    owner: *b\n")).toBeUndefined();
    expect(moved("    by: Kari, Ola\n    assessment:\n      solutions: ready\n")).toContain(
      "      by: Kari, Ola\n",
    );
    const assessed = (id: string, lines: string) =>
      `  - id: ${id}\n    title: ${id}\n    category: services\n${lines}`;
    const shared = radarText(
      `${assessed("a", "    assessment: &x { solutions: ready }\n")}${assessed("b", "    by: Kari\n    assessment: *x\n")}`,
    );
    expect(fixesOf(shared).map((fix) => fix.title)).not.toContain(title);
  });

  test("not where it would say something else there", () => {
    expect(moved("    by: Kari, Ola\n    assessment: { solutions: ready }\n")).toBeUndefined();
    expect(moved("    by: Kari, Ola\n")).toBeUndefined();
    expect(moved("    by: &b Kari\n    owner: *b\n")).toBeUndefined();
    expect(moved("    by: Kari, Ola\n    assessment:\n      solutions: ready\n")).toContain(
      "      by: Kari, Ola\n",
    );
    const assessed = (id: string, lines: string) =>
      `  - id: ${id}\n    title: ${id}\n    category: services\n${lines}`;
    const shared = radarText(
      `${assessed("a", "    assessment: &x { solutions: ready }\n")}${assessed("b", "    by: Kari\n    assessment: *x\n")}`,
    );
    expect(fixesOf(shared).map((fix) => fix.title)).not.toContain(title);
  });

  test("not where it stands already: one of the two is to go", () => {
    const text = technologyText("    by: IT\n    assessment: { by: Kari }\n");
    expect(
      fixesOf(text)
        .filter(({ code }) => code === "unknown-key")
        .map((fix) => fix.title),
    ).toEqual(["Remove “by”"]);
    const found = service.diagnostics(file("by.radar.yaml", text, ++version));
    expect(found?.find(({ code }) => code === "unknown-key")?.message).toBe(
      "The field “by” belongs in “assessment”, where it stands already. Keep one of the two.",
    );
  });

  test("in brackets too", () => {
    const flow = (fields: string) => radarText(`  - { id: a, title: A, category: services, ${fields} }\n`);
    const fix = fixesOf(flow("by: IT, assessment: { solutions: none }")).find((one) => one.title === title);
    expect(fix?.text).toBe(flow("assessment: { solutions: none, by: IT }"));
  });
});

test("an id that is used twice gets the next free number, and is not sure", () => {
  const text = radarText(
    "  - { id: a, title: A, category: services }\n  - { id: a-2, title: B, category: services }\n  - { id: a, title: C, category: services }\n",
  );
  const [fix] = fixesOf(text).filter(({ code }) => code === "duplicate-id");
  expect([fix?.title, fix?.isPreferred]).toEqual(["Change to “a-3”", false]);
});

test("a name with a no-break space at its end is written without: the fix mends it", () => {
  const pasted = technologyText("    ring: trial\u00A0\n");
  const fix = fixesOf(pasted).find(({ code }) => code === "unknown-ring");
  expect(fix?.text).toBe(pasted.replace("\u00A0", ""));
});

test("rings of one's own need no rule", () => {
  const rings = "rings: [{ id: klar, title: Klar }, { id: vent, title: Vent }]\n";
  expect(change(technologyText("", rings), "Write “rule: none”")).toEqual(["+ rule: none"]);
  expect(change(technologyText("", `rule: report # r\n${rings}`), "Write “rule: none”")[1]).toBe(
    "+ rule: none # r",
  );
});

describe("any fix for any file of the corpus", () => {
  const folder = new URL("./golden/diagnostics/", import.meta.url);
  const corpus = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const comments = (text: string) => text.match(/(?<=^|\s)#[^\r\n]*/gm) ?? [];

  test.each(corpus)("%s: keeps every comment, and the line breaks of Windows", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const commented = text.replaceAll(/(?<=[\w\]}])$/gm, (_, at: number) => ` # ${at}`);
    for (const fix of fixesOf(commented, name)) {
      expect([fix.title, comments(fix.text)]).toEqual([fix.title, comments(commented)]);
    }
    const crlf = text.replaceAll("\n", "\r\n");
    expect(fixesOf(crlf, name).map((fix) => fix.text.replaceAll("\r\n", "\n"))).toEqual(
      fixesOf(text, name).map((fix) => fix.text),
    );
    for (const fix of fixesOf(crlf, name)) expect(fix.text).not.toMatch(/(?<!\r)\n/);
  });
});

describe("invalid-spread", () => {
  const override = (spread: string) =>
    `kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\noverrides:\n  - { occupation: 5321, probability: 0.3, spread: ${spread}, because: x }\n`;
  const fixed = (text: string) =>
    fixesOf(text, "by.estimate.yaml").map((fix) => ({
      ...fix,
      text: /spread:\s*([^\]]*\]|(?:\s+- .*\n)+)/.exec(fix.text)?.[1],
    }));

  test("ends the wrong way round are turned, by *Fix all* too", () => {
    expect(fixed(override("[0.4, 0.1]"))).toEqual([
      { code: "invalid-spread", title: "Change to [0.1, 0.4]", isPreferred: true, text: "[0.1, 0.4]" },
    ]);
  });

  test("a spread beside its value is widened, which is for a person to choose", () => {
    expect(fixed(override("[0.4, 0.5]"))).toEqual([
      { code: "invalid-spread", title: "Change to [0.3, 0.5]", isPreferred: false, text: "[0.3, 0.5]" },
    ]);
    expect(fixed(override("[0.2, 0.1]"))[0]).toMatchObject({ text: "[0.1, 0.3]" });
  });

  test("in lines of its own, with what stands beside them", () => {
    const lines = override("[]")
      .replace("{ occupation", "occupation")
      .replace(", probability", "\n    probability")
      .replace(", spread: []", "\n    spread:\n      - 0.4 # høyst\n      - 0.1")
      .replace(", because: x }", "\n    because: x");
    const [fix] = fixesOf(lines, "by.estimate.yaml");
    expect(fix?.text).toBe(
      lines.replace("0.4 #", "0.1 #").replace("- 0.1\n    because", "- 0.4\n    because"),
    );
  });
});

test("a row with commas for delimiters and for decimals is told of, and left to its author", () => {
  const text = "kommune;sektor;styrk08;årsverk\n4601,health,5321,3,5\n4601,health,5321,3.5\n";
  const fixes = fixesOf(text, "by.workforce.csv");
  expect(fixes.map(({ code, text: mended }) => [code, mended.split("\n")[2]])).toEqual([
    ["mixed-delimiters", "4601;health;5321;3.5"],
  ]);
});

test("a missing key is put before the first one, quoted too, and nowhere before one that has no name", () => {
  const added = (text: string) => fixesOf(text).find(({ title }) => title.includes("kommuneradar"))?.text;
  expect(added("title: A\n")).toBe("kommuneradar: radar/1\ntitle: A\n");
  expect(added('"": A\ntitle: B\n')).toBe('kommuneradar: radar/1\n"": A\ntitle: B\n');
  expect(added(": A\ntitle: B\n")).toBeUndefined();
});
